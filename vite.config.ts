// How the two web apps and the service worker are built into dist/web.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite'

const web = join(import.meta.dirname, 'src/web')
const out = join(import.meta.dirname, 'dist/web')

const target = ['chrome111', 'firefox114', 'safari16']

function pages(mode: string): Record<string, string> {
  const apps = { staff: join(web, 'staff.html'), client: join(web, 'client.html') }
  return mode === 'development' ? { ...apps, specimen: join(web, 'specimen/specimen.html') } : apps
}

// A chunk's stylesheet can load before base.css, which names the layers: each names them, so that the order holds.
function layerOrder(): Plugin {
  return {
    name: 'openimr-layer-order',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const made of Object.values(bundle)) {
        if (made.type !== 'asset' || !made.fileName.endsWith('.css')) continue
        made.source = `@layer tokens,base,parts,screens,print;${made.source}`
      }
    },
  }
}

// The icons keep their names, because the server's web manifests point at them.
function icons(): Plugin {
  return {
    name: 'openimr-icons',
    generateBundle() {
      for (const name of readdirSync(join(web, 'icons'))) {
        const source = readFileSync(join(web, 'icons', name))
        this.emitFile({ type: 'asset', fileName: `assets/${name}`, source })
      }
    },
  }
}

// The worker is one classic script under a fixed name; it is told the files of each app and what this build is called.
function serviceWorker(mode: string): Plugin {
  const entry = join(web, 'worker/worker.ts')
  return {
    name: 'openimr-service-worker',
    apply: 'build',
    async writeBundle(options, bundle) {
      const files: Record<string, string[]> = {}
      const gather = (name: string, seen: Set<string>) => {
        const chunk = bundle[name]
        if (chunk?.type !== 'chunk' || seen.has(name)) return
        seen.add(name)
        for (const file of chunk.viteMetadata?.importedCss ?? []) seen.add(file)
        for (const file of chunk.viteMetadata?.importedAssets ?? []) seen.add(file)
        for (const next of [...chunk.imports, ...chunk.dynamicImports]) gather(next, seen)
      }
      const whole = createHash('sha256')
      for (const [name, made] of Object.entries(bundle)) {
        whole.update(name).update(made.type === 'asset' ? made.source : made.code)
        if (made.type !== 'chunk' || !made.isEntry) continue
        const seen = new Set<string>()
        gather(name, seen)
        files[made.name] = [...seen].map((file) => `/${file}`).sort()
      }
      const told = { BUILD_ID: whole.digest('hex').slice(0, 16), BUILD_FILES: files }
      await build(workerBuild(entry, options.dir ?? out, mode, told))
    },
  }
}

function workerBuild(
  entry: string,
  outDir: string,
  mode: string,
  told: Record<string, unknown>,
): InlineConfig {
  return {
    configFile: false,
    root: web,
    mode,
    publicDir: false,
    logLevel: 'warn',
    define: Object.fromEntries(Object.entries(told).map(([name, value]) => [name, JSON.stringify(value)])),
    build: {
      outDir,
      emptyOutDir: false,
      target,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'worker.js' } },
    },
  }
}

export default defineConfig(({ mode }) => ({
  root: web,
  base: '/',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  css: { transformer: 'lightningcss' },
  plugins: [icons(), layerOrder(), serviceWorker(mode)],
  build: {
    outDir: out,
    emptyOutDir: true,
    target,
    cssTarget: target,
    manifest: 'assets/manifest.json',
    // Inlined files would need `data:` in the content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: pages(mode) },
  },
}))

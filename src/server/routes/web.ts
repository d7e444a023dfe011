// The built web app: its two pages at every address they own, their files, the service worker and the manifests.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Slug } from '#domain/text.ts'
import { type Page, page } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { notFoundPage, sayingPage } from '#server/pages/document.ts'
import { agencyAt } from '#server/store/agencies.ts'

const FOREVER = 'public, max-age=31536000, immutable'
const ASK = 'no-cache'
const slugParam = z.object({ slug: z.string().max(100) })

export const firstRunPage = page({
  path: '/first-run',
  does: 'Opens the staff app where a fresh installation is set up.',
  handle: async ({ services }) => shell(services, 'staff'),
})

export const staffPage = appPage('/staff/:slug', 'staff')
export const staffPages = appPage('/staff/:slug/*', 'staff')
export const clientPage = appPage('/my/:slug', 'client')
export const clientPages = appPage('/my/:slug/*', 'client')
export const staffManifest = manifest('staff', 'OpenIMR')
export const clientManifest = manifest('my', 'My pages')

function appPage(path: `/${'staff' | 'my'}/:slug${'' | '/*'}`, app: 'staff' | 'client') {
  return page({
    path,
    does: `Opens the ${app === 'staff' ? 'staff' : 'client'} app at any address of its own.`,
    params: slugParam,
    async handle({ services, params }) {
      const slug = Slug.safeParse(params.slug)
      if (!slug.success || (await agencyAt(services.database.app, slug.data)) === undefined)
        return notFoundPage()
      const place = app === 'staff' ? 'staff' : 'my'
      return shell(services, app, `/${place}/${slug.data}/app.webmanifest`)
    },
  })
}

async function shell({ web }: Services, app: 'staff' | 'client', manifest?: string): Promise<Page> {
  const file = join(web, `${app}.html`)
  if (!existsSync(file))
    return sayingPage('The app is not built yet', 'Stop the server, then start it with: npm start', 503)
  const text = await readFile(file, 'utf8')
  const link = manifest ? `<link rel="manifest" href="${manifest}">` : ''
  return {
    type: 'text/html; charset=utf-8',
    text: text.replace('</head>', () => `${link}</head>`),
    cache: ASK,
  }
}

// Phones are shared: neither name nor icon says what the app is for.
function manifest(place: 'staff' | 'my', name: string) {
  return page({
    path: `/${place}/:slug/app.webmanifest`,
    does: 'Lets the app be put on the home screen, under a neutral name.',
    params: slugParam,
    async handle({ params }) {
      const slug = Slug.safeParse(params.slug)
      if (!slug.success) return notFoundPage()
      const start = `/${place}/${slug.data}/`
      const icon = (src: string, sizes: string, purpose = 'any') => ({
        src,
        sizes,
        type: 'image/png',
        purpose,
      })
      const text = JSON.stringify({
        ...{
          id: start,
          start_url: start,
          scope: start,
          name,
          short_name: name,
          display: 'standalone',
          lang: 'en',
        },
        background_color: '#f8f4ec',
        theme_color: '#f8f4ec',
        icons: [
          icon('/icon-192.png', '192x192'),
          icon('/icon-512.png', '512x512'),
          icon('/icon-maskable-512.png', '512x512', 'maskable'),
        ],
      })
      return { type: 'application/manifest+json; charset=utf-8', text, cache: ASK }
    },
  })
}

export const worker = page({
  path: '/worker.js',
  does: 'Gives the service worker; browsers ask for it anew each time.',
  handle: async ({ services }) => ({ folder: services.web, file: 'worker.js', cache: ASK }),
})

export const assets = page({
  path: '/assets/:file',
  does: 'Gives the app’s own files, whose names change with their content.',
  params: z.object({ file: z.string().max(200) }),
  async handle({ services, params }) {
    const { file } = params
    if (!/^\w[\w-]*(\.[\w-]+)+$/.test(file)) return notFoundPage()
    return { folder: join(services.web, 'assets'), file, cache: FOREVER }
  },
})

export const icons = page({
  path: '/:icon',
  does: 'Gives the icons.',
  params: z.object({ icon: z.string().max(100) }),
  async handle({ services, params }) {
    if (!/^icon[\w-]*\.(svg|png)$/.test(params.icon)) return notFoundPage()
    return { folder: join(services.web, 'assets'), file: params.icon, cache: 'public, max-age=86400' }
  },
})

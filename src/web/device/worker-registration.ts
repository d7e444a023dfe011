// Registers the service worker, through the one Trusted Types policy that the content policy allows.

type Policy = { createScriptURL(address: string): unknown }
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy
}

const WORKER = '/worker.js'

/**
 * Resolves false where this browser has no service worker: the app then needs the network to open.
 * `newVersion` is called when a newer app has been kept; it is used when the app is next opened.
 */
export async function registerWorker(newVersion: () => void = () => {}): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
  const policy = types?.createPolicy('sw', {
    createScriptURL(address) {
      if (address !== WORKER) throw new TypeError('Only the app’s own worker is registered.')
      return address
    },
  })
  const address = policy ? policy.createScriptURL(WORKER) : WORKER
  try {
    const { serviceWorker } = navigator
    const hadOne = serviceWorker.controller !== null
    await serviceWorker.register(address as string, { scope: '/', updateViaCache: 'none' })
    if (hadOne) serviceWorker.addEventListener('controllerchange', newVersion, { once: true })
    return true
  } catch {
    return false
  }
}

// Tells zod not to try whether it may make code of text: the content policy forbids it and would report each try.
// Imported before anything of the domain, so by each app's entry first of all.

declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true }

export {}

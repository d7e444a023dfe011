// What the start of a test run hands to its tests.
import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** What Playwright's launch takes: chromium.launch(inject('browser')). */
    browser: { executablePath: string; args: string[]; env: Record<string, string> }
  }
}

// What a program may need before it can begin: the web app, and a browser to try it in.
import { findBrowser, type TestBrowser } from './browser.ts'
import { buildWeb } from './web-build.ts'

/** A Chromium that starts on this machine, in the form Playwright's launch takes. */
export async function ensureBrowser(): Promise<TestBrowser> {
  return findBrowser()
}

/** The web app in dist/web, built where what it is made of has changed. */
export async function ensureWeb(): Promise<void> {
  return buildWeb()
}

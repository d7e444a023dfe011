// Somebody at a device: what they see, tap and write, in the words that stand on the screen.
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from 'vitest'
import type { House } from './house.ts'
import { textsOf } from './taught.ts'
import type { Watch } from './watch.ts'

type Text = string | RegExp

export class Somebody {
  readonly context: BrowserContext
  readonly watch: Watch
  page: Page
  readonly house: House

  constructor(house: House, context: BrowserContext, page: Page, watch: Watch) {
    this.house = house
    this.context = context
    this.page = page
    this.watch = watch
  }

  async opens(path: string): Promise<void> {
    await this.page.goto(`${this.house.url}${path}`)
  }

  /** What can be pressed, by the name it is heard by. */
  pressable(name: Text, within: Page | Locator = this.page): Locator {
    const by = { name, exact: typeof name === 'string' }
    return within
      .getByRole('button', by)
      .or(within.getByRole('link', by))
      .or(within.getByRole('radio', by))
      .or(within.getByRole('checkbox', by))
      .or(within.locator('summary').filter({ hasText: name }))
      .filter({ visible: true })
  }

  async taps(name: Text, within?: Locator): Promise<void> {
    await this.pressable(name, within).first().click()
  }

  /** Taps one option of a question. */
  async chooses(question: Text, option: Text): Promise<void> {
    const group = this.page.getByRole('group', { name: question }).filter({ visible: true }).first()
    await group.getByRole('radio', { name: option }).first().check()
  }

  field(label: Text, within: Page | Locator = this.page): Locator {
    const labelled = within.getByLabel(label, { exact: typeof label === 'string' })
    return labelled.and(within.locator('input, textarea, select')).filter({ visible: true }).first()
  }

  async writes(label: Text, text: string, within: Page | Locator = this.page): Promise<void> {
    const field = this.field(label, within)
    await field.fill(text)
    // Keeping what was written begins when the field is left.
    await field.blur()
  }

  async opensFolds(): Promise<void> {
    await this.page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true
    })
  }

  /** Writes what is not sent yet, and waits until the device keeps it as a draft. */
  async drafts(label: Text, text: string): Promise<void> {
    await this.keepsADraft(() => this.writes(label, text))
  }

  /** Does what the device keeps as a draft, and waits until it is on disk. */
  async keepsADraft(does: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluate(draftsKept)
    await does()
    await expect.poll(() => this.page.evaluate(draftsKept)).not.toBe(before)
  }

  async sees(text: Text): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor()
  }

  async seesHeading(text: Text): Promise<void> {
    await this.page.getByRole('heading', { name: text, level: 1 }).filter({ visible: true }).first().waitFor()
  }

  async seesNo(text: Text): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' })
  }

  /** The network is really gone: the browser says so, and the server cannot be reached either. */
  async losesNetwork(): Promise<void> {
    this.watch.expectNoNetwork(true)
    this.house.line.cut()
    await this.context.setOffline(true)
  }

  async getsNetworkBack(): Promise<void> {
    this.house.line.mend()
    await this.context.setOffline(false)
  }

  /** Waits until the service worker has the app, as it has on any device that was used before. */
  async hasTheAppKept(): Promise<void> {
    await this.#settles(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const shells = await Promise.all(
        names.filter((name) => name.includes('shell')).map(async (name) => (await caches.open(name)).keys()),
      )
      return shells.some((kept) => kept.some(({ url }) => url.endsWith('/')))
    }, [])
  }

  /** Waits until the server has all that was written here, and this device all that it may keep. */
  async isUpToDate(): Promise<void> {
    await this.page.locator('.kept-line.received').waitFor()
    const reader = new URL(this.page.url()).pathname.startsWith('/my/') ? 'client' : 'staff'
    await this.#settles(async (hashes) => {
      const kept = await caches.open('openimr-content')
      // A text is kept once it can be read to its end.
      const found = await Promise.all(
        hashes.map(async (hash) => (await kept.match(`/content/${hash}`))?.text().catch(() => undefined)),
      )
      return found.every((one) => one !== undefined)
    }, textsOf(reader))
  }

  // A page's own waiting takes the promise of an answer for a yes, so the page is asked again and again.
  async #settles(asked: (named: string[]) => Promise<boolean>, named: string[]): Promise<void> {
    await expect.poll(() => this.page.evaluate(asked, named), { timeout: 30_000, interval: 200 }).toBe(true)
  }

  /** The tab is killed as a phone short of memory kills it: nothing in it hears of it. */
  async losesTheTab(): Promise<void> {
    const address = this.page.url()
    const session = await this.context.newCDPSession(this.page)
    const dead = this.page.waitForEvent('crash')
    // A dead tab answers nothing, not even this.
    session.send('Page.crash').catch(() => undefined)
    await dead
    await this.page.close()
    const next = await this.context.newPage()
    this.page = next
    await next.goto(address)
  }
}

/** Runs in the page: a digest of all that lies beside the records, as nobody but the device can read it. */
async function draftsKept(): Promise<string> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
  const parts: string[] = []
  for (const name of names.filter((one) => one.startsWith('imr-'))) {
    const open = indexedDB.open(name)
    await new Promise((resolve) => {
      open.onsuccess = resolve
    })
    const all = open.result.transaction('kept').objectStore('kept').getAll()
    await new Promise((resolve) => {
      all.onsuccess = resolve
    })
    for (const row of all.result) {
      for (const value of Object.values(row)) {
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value))
          parts.push(new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer).join())
      }
    }
    open.result.close()
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(parts.join('\n')))
  return new Uint8Array(digest).join()
}

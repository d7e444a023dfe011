// Somebody at a device: what they see, tap and write, in the words that stand on the screen.
import type { BrowserContext, Locator, Page } from '@playwright/test'
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
    await this.page.waitForFunction(async () => {
      await navigator.serviceWorker.ready
      const names = await caches.keys()
      const shells = await Promise.all(
        names.filter((name) => name.includes('shell')).map(async (name) => (await caches.open(name)).keys()),
      )
      return shells.some((kept) => kept.some(({ url }) => url.endsWith('.html')))
    })
  }

  /** Waits until the server has all that was written here, and this device all that it may keep. */
  async isUpToDate(): Promise<void> {
    await this.page.locator('.kept-line.received').waitFor()
    const reader = new URL(this.page.url()).pathname.startsWith('/my/') ? 'client' : 'staff'
    await this.page.waitForFunction(async (hashes) => {
      const kept = await caches.open('openimr-content')
      const found = await Promise.all(hashes.map((hash) => kept.match(`/content/${hash}`)))
      return found.every((one) => one !== undefined)
    }, textsOf(reader))
  }

  /** The tab is killed as a phone short of memory kills it: nothing in it hears of it. */
  async losesTheTab(): Promise<void> {
    const address = this.page.url()
    const crash = await this.context.newCDPSession(this.page)
    await crash.send('Page.crash').catch(() => undefined)
    const next = await this.context.newPage()
    await this.page.close().catch(() => undefined)
    this.page = next
    await next.goto(address)
  }
}

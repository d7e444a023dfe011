// Maya reads in her own way: her own words, read aloud without a network, large print on a second device, pages about her.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { takesTheirPhone, unlocksTheirPhone } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, PHONE } from './support/journey.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openDemoHouse)
const maya = CLIENTS.maya.id

test('a part is read offline, in her own words, by a voice that says what stands there', async () => {
  const phone = await takes(PHONE)
  await hasAVoice(phone)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.losesNetwork()
  await phone.page.reload()
  await unlocksTheirPhone(phone)

  await phone.taps('Read')
  await phone.taps(/^My words/)
  await phone.taps(/^“symptoms” is/)
  await phone.writes('What do you call the signs of it?', 'my static')
  await phone.sees('“symptoms” is “my static” for you')
  await phone.page.locator('mark', { hasText: 'my static' }).filter({ visible: true }).first().waitFor()

  await phone.taps('Read')
  await phone.taps(/Recovery strategies/)
  await phone.taps(/^1\. /)
  await phone.page.locator('.handout', { hasText: 'my static' }).waitFor()
  await hearsThePage(phone)
  await phone.getsNetworkBack()
  await phone.isUpToDate()
  const [reading] = await house().holds('reading', maya)
  expect(reading?.words).toMatchObject({ symptoms: 'my static' })
})

test('the voice pauses, goes back a sentence and stops, and the page says where there is none', async () => {
  const phone = await takes(PHONE)
  await hasAVoice(phone)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.taps('Read')
  await phone.taps('Read on from here')
  expect(await said(phone)).toEqual([])
  await phone.taps('Read this to me')
  await finishes(phone)
  await phone.taps('Pause')
  const heard = await said(phone)
  await phone.taps('Go on')
  expect((await said(phone)).at(-1)).toBe(heard.at(-1))
  await phone.taps('One sentence back')
  expect((await said(phone)).at(-1)).toBe(heard[0])
  await phone.taps('Stop reading')
  expect(await marked(phone)).toEqual([])
  await phone.page.evaluate(() => Object.assign(globalThis, { voiceless: true }))
  await phone.taps('Read this to me')
  await phone.sees(/^There is no voice on this phone to read with/)
})

test('large print and calm colors are there on a second device, also before its PIN', async () => {
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.taps('Read')
  await phone.taps(/^How pages look and sound/)
  await phone.chooses('How big is the print?', 'Very large')
  await phone.chooses('Which colors?', 'Calm')
  await phone.chooses('How much at once?', 'One idea at a time')
  await phone.isUpToDate()

  const tablet = await takes(DESKTOP)
  await takesTheirPhone(tablet, 'Maya Torres')
  await expect.poll(() => looks(tablet)).toEqual({ print: 'largest', colors: 'calm' })
  await tablet.taps('Read')
  await tablet.taps('Read on from here')
  await tablet.sees(/^1 of \d+$/)
  await tablet.taps('Next')
  await tablet.sees(/^2 of \d+$/)
  await tablet.page.reload()
  await tablet.seesHeading('Type your PIN')
  expect(await looks(tablet)).toEqual({ print: 'largest', colors: 'calm' })
})

test('a fact sheet is hers by her own word, a part is left out and back, and the order is hers', async () => {
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.taps('Read')
  await phone.taps(/Practical facts/)
  await phone.sees('How could this help with your goal?')
  const parts = phone.page.getByRole('region', { name: 'Parts of this handout' })
  const bipolar = parts.getByRole('link', { name: /Bipolar disorder/ })
  await expect.poll(() => bipolar.count()).toBe(0)
  await phone.chooses('Bipolar disorder', 'About me')
  await bipolar.click()
  await phone.seesHeading('Bipolar disorder')
  await phone.taps('Skip this part for now')
  await phone.taps('Undo')
  await phone.pressable('Skip this part for now').waitFor()

  await phone.taps('Read')
  await phone.taps(/^The order of my topics/)
  await phone.taps(/^Move down: Recovery strategies/)
  await phone.isUpToDate()
  const [reading] = await house().holds('reading', maya)
  expect(reading).toMatchObject({ mine: { 'practical-facts/bipolar-disorder': true }, skipped: [] })
  const [enrolment] = await house().holds('enrolment', maya)
  expect(enrolment?.topics[1]).toBe('recovery-strategies')
})

test('what is hard on a page reaches those who keep it, with the page and its edition', async () => {
  const phone = await takes(PHONE)
  await takesTheirPhone(phone, 'Maya Torres')
  await phone.taps('Read')
  await phone.taps('Read on from here')
  await phone.taps('Something wrong or hard here?')
  await phone.taps('Send it')
  await phone.sees('Pick the one that comes closest.')
  await phone.chooses('What is it about?', 'It is hard to read')
  await phone.writes('Tell us in a few words', 'The long list in the middle')
  await phone.taps('Send it')
  await phone.sees('Sent. Those who look after these pages will read it.')
  await phone.isUpToDate()
})

/** Runs before every page: a voice that keeps what it was handed, and says it when the journey lets it. */
async function hasAVoice(phone: Somebody): Promise<void> {
  await phone.context.addInitScript(() => {
    const handed: { text: string; onend?: (() => void) | null }[] = []
    const voice = { name: 'Here', lang: 'en-US', localService: true, default: true, voiceURI: 'here' }
    const voices = {
      getVoices: () => ('voiceless' in globalThis ? [] : [voice]),
      speak: (saying: { text: string }) => handed.push(saying),
      cancel: () => undefined,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: voices })
    class Utterance {
      text: string
      onend: (() => void) | null = null
      constructor(text: string) {
        this.text = text
      }
    }
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, handed })
  })
}

type Heard = { handed: { text: string; onend?: (() => void) | null }[] }

const said = ({ page }: Somebody) =>
  page.evaluate(() => (globalThis as unknown as Heard).handed.map(({ text }) => text))

/** The voice comes to the end of its sentence. */
const finishes = ({ page }: Somebody) =>
  page.evaluate(() => (globalThis as unknown as Heard).handed.at(-1)?.onend?.())

/** The words that are marked on the page. */
const marked = ({ page }: Somebody) =>
  page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map((range) => `${range}`))

const looks = ({ page }: Somebody) =>
  page.evaluate(() => {
    const { print, colors } = document.documentElement.dataset
    return { print, colors }
  })

/** Every sentence of the page is said in order, nothing else is, and each is marked while it is said. */
async function hearsThePage(phone: Somebody): Promise<void> {
  const letters = (text: string) => text.replaceAll(/\s/g, '')
  const page = await phone.page.locator('.handout').evaluate((part) => part.textContent ?? '')
  await phone.taps('Read this to me')
  for (let sentence = 0; sentence < 400; sentence += 1) {
    const handed = (await said(phone)).at(-1) ?? ''
    const [mark] = await marked(phone)
    expect(letters(mark ?? '')).toBe(letters(handed))
    await finishes(phone)
    if ((await said(phone)).length === sentence + 1) break
  }
  const all = await said(phone)
  expect(letters(all.join(''))).toBe(letters(page))
  expect(all.join(' ')).toContain('my static')
  expect(await marked(phone)).toEqual([])
}

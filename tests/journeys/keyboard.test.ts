// A session by keyboard alone, from the door to the signed note: Tab, Enter, Space and letters.
import { expect, test } from 'vitest'
import { CLIENTS } from '#demo/people.ts'
import { DEMO_PIN } from '#web/app/demo-pin.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey } from './support/journey.ts'
import { presses, takesTheFirst, types } from './support/keyboard.ts'
import type { Somebody } from './support/somebody.ts'

const { house, takes } = journey(openDemoHouse)

/** After each move the title has the focus, so that whoever hears the page knows where they are. */
async function arrives(dana: Somebody, title: string): Promise<void> {
  await dana.seesHeading(title)
  await dana.page.waitForFunction(
    (text) => document.activeElement?.tagName === 'H1' && document.activeElement.textContent === text,
    title,
  )
}

test('Dana holds a session without a mouse', async () => {
  const dana = await takes(DESKTOP)
  await dana.opens('/staff/harbor/')
  await presses(dana, /^Dana Okafor/)
  await arrives(dana, 'Today')
  await presses(dana, 'Open the session: Maya')
  await presses(dana, 'Maya is here. Start')
  await arrives(dana, 'Welcome')
  await presses(dana, 'Next: Last time')
  await arrives(dana, 'Last time')
  await presses(dana, 'Next: Homework')
  await arrives(dana, 'Homework')
  await takesTheFirst(dana, 'How did it go?')
  await types(dana, /^What helped/, 'An alarm on the phone')
  await presses(dana, 'Keep, and put it away')
  await dana.sees('Looked at today')
  await presses(dana, 'Next: Goals')
  await arrives(dana, 'Goals')
  await presses(dana, 'Next: Agenda')
  await arrives(dana, 'Agenda')
  await presses(dana, /^Down: /)
  await presses(dana, 'Next: Learn and practice')
  await arrives(dana, 'Learn and practice')
  await turnsThePage(dana)
  await presses(dana, 'Taught')
  await presses(dana, 'Next: New homework')
  await arrives(dana, 'New homework')
  await presses(dana, 'Next: Summary')
  await arrives(dana, 'Summary')
  await presses(dana, 'End the session')
  await arrives(dana, 'The note')
  await types(dana, 'How did Maya take to the session?', 'Awake and curious')
  await presses(dana, 'Sign the note')
  await dana.sees(/^Signed by Dana Okafor/)
  await dana.isUpToDate()

  const notes = await house().holds('note', CLIENTS.maya.id)
  expect(notes.at(-1)?.text).toContain('An alarm on the phone')
  expect(notes.at(-1)?.text).toContain('Awake and curious')
})

async function turnsThePage(dana: Somebody): Promise<void> {
  await presses(dana, 'Show the page')
  await arrives(dana, 'Setting a goal')
  expect(await dana.page.evaluate(whatIsSeenBeside, '.show-mode')).toEqual([])
  await presses(dana, 'Back to the practitioner')
  await arrives(dana, 'For the practitioner')
  await types(dana, 'PIN of this device', '000000')
  await dana.page.keyboard.press('Enter')
  await dana.sees(/^That PIN is not right\./)
  await types(dana, 'PIN of this device', DEMO_PIN)
  await dana.page.keyboard.press('Enter')
  await dana.seesHeading('Learn and practice')
}

/** Runs in the page: what can be seen or touched anywhere on the screen that is not part of this element. */
function whatIsSeenBeside(selector: string): string[] {
  const places = Array.from({ length: 400 }, (_, place) => [
    (place % 20) * 0.05,
    Math.floor(place / 20) * 0.05,
  ])
  return places.flatMap(([across = 0, down = 0]) => {
    const seen = document.elementFromPoint(across * innerWidth + 1, down * innerHeight + 1)
    return seen === null || seen.closest(selector) ? [] : [seen.outerHTML.slice(0, 100)]
  })
}

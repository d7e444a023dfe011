// The program leader writes the crisis numbers and a section in the agency's words; a client's phone has them, offline too.
import { expect, test } from 'vitest'
import { readCurriculum } from '#curriculum/disk/read.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'
import { CLIENTS } from '#demo/people.ts'
import { CURRICULUM } from '#server/http/open-services.ts'
import { comesToWork, takesTheirPhone } from './support/doors.ts'
import { openDemoHouse } from './support/house.ts'
import { DESKTOP, journey, PHONE } from './support/journey.ts'
import { goesTo } from './support/walk.ts'

const { house, takes } = journey(openDemoHouse)

const CALL = 'Call Harbor Street at 555-0199, day and night. Somebody you may know will answer.'
const OURS = 'Here at Harbor Street, recovery means your own next step. We go at your pace.'
const TITLE = 'What recovery is to us'

/** A section everybody reads that has a worksheet, and a section that shows the crisis lines. */
function places() {
  const sections = writtenTopics(readCurriculum(CURRICULUM)).flatMap((topic) =>
    topic.handout.sections
      .filter((section) => section.code === undefined)
      .map((section) => ({ topic, section })),
  )
  const replaced = sections.find(({ section }) => section.blocks.some((block) => block.kind === 'worksheet'))
  const crisis = sections.find(
    ({ section }) =>
      section !== replaced?.section &&
      section.blocks.some((block) => block.kind === 'local' && block.id === 'crisis-lines'),
  )
  if (!replaced || !crisis) throw new Error('The curriculum has no such sections.')
  return { replaced, crisis }
}

test('a leader’s own words reach a phone, keep its worksheet, and go back to ours', async () => {
  const { replaced, crisis } = places()
  const marcus = await takes(DESKTOP)
  await comesToWork(marcus, 'Marcus Bell')
  const at = (page: string) => goesTo(marcus, `/staff/harbor/${page}`)

  await at('content/local/crisis-lines')
  await marcus.writes('Title', 'Help right now')
  await marcus.writes('The words', 'Clients should utilize the emergency telecommunications intervention.')
  await marcus.sees(/^“should”:/)
  await marcus.writes('The words', CALL)
  await marcus.sees('Kept on this device')
  await marcus.taps('Keep and show to everybody')
  await marcus.sees(/^Kept\. It goes/)

  await at(`library/${replaced.topic.id}/section/${replaced.section.id}`)
  await marcus.taps('Write this section in our words')
  await marcus.writes('Title', TITLE)
  await marcus.writes('The words', `## Our way\n\n${OURS}\n\n<script>alert(1)</script>`)
  await marcus.taps('Keep and show to everybody')
  await marcus.sees(/^Kept\. It goes/)
  await marcus.isUpToDate()

  const maya = await takes(PHONE)
  await takesTheirPhone(maya, 'Maya Torres')
  await maya.losesNetwork()
  await goesTo(maya, `/my/harbor/handout/${replaced.topic.id}/${replaced.section.id}`)
  await maya.seesHeading(TITLE)
  await maya.sees(OURS)
  await maya.sees('<script>alert(1)</script>')
  const sheet = replaced.topic.sheets.find(({ id }) =>
    replaced.section.blocks.some((block) => block.kind === 'worksheet' && block.id === id),
  )
  await maya.sees(sheet?.title ?? 'a sheet')
  await goesTo(maya, `/my/harbor/handout/${crisis.topic.id}/${crisis.section.id}`)
  await maya.sees(CALL)
  await maya.getsNetworkBack()

  const taught = await danaTeaches(replaced.topic.id, replaced.section.id)
  expect(taught).toMatchObject({ topic: replaced.topic.id, section: replaced.section.id })
  expect(taught?.edition).toMatch(/^[0-9a-f]{16}$/)
  expect(taught?.edition).not.toBe(replaced.topic.handout.edition)

  await at('content')
  await marcus.taps(new RegExp(TITLE))
  await marcus.seesHeading(TITLE)
  await marcus.taps('Go back to the section as it came')
  await marcus.sees('The section is shown as it came.')
  await marcus.isUpToDate()
  await at(`library/${replaced.topic.id}/section/${replaced.section.id}`)
  await marcus.seesHeading(replaced.section.title)
})

/** What the record says was taught: the words the agency wrote, not ours. */
async function danaTeaches(topic: string, section: string) {
  const dana = await takes(DESKTOP)
  await comesToWork(dana, 'Dana Okafor')
  await dana.taps('Open the session: Maya')
  await dana.taps('Maya is here. Start')
  await dana.seesHeading('Welcome')
  await dana.taps(/Learn and practice/)
  await dana.field('Topic').selectOption(topic)
  await dana.field('Section').selectOption(section)
  await dana.sees(OURS)
  await dana.taps('Taught')
  await dana.sees('Taught today')
  await dana.isUpToDate()
  const attendances = await house().holds('attendance', CLIENTS.maya.id)
  return attendances.flatMap((one) => one.taught).sort((a, b) => (a.at < b.at ? 1 : -1))[0]
}

test('a list is unsigned until a clinician’s name stands under it', async () => {
  const marcus = await takes(DESKTOP)
  await comesToWork(marcus, 'Marcus Bell')
  await goesTo(marcus, '/staff/harbor/content/sign/side-effects')
  // The demo's leader had it signed already.
  await marcus.taps('Withdraw the signature')
  await marcus.sees('Nobody has signed this list yet.')
  await goesTo(marcus, '/staff/harbor/library/lists/side-effects')
  await marcus.sees(/^No clinician of this agency has signed/)
  await marcus.taps('Sign this list')
  await marcus.sees('Nobody has signed this list yet.')
  await marcus.taps('Sign the list')
  await marcus.sees('Write the name and profession.')
  await marcus.writes('Name and profession of the clinician', 'Rosa Delgado, nurse practitioner')
  await marcus.taps('Sign the list')
  await marcus.sees(/^Signed by Rosa Delgado, nurse practitioner/)
  await goesTo(marcus, '/staff/harbor/library/lists/side-effects')
  await marcus.sees(/^Looked over by Rosa Delgado/)
  await goesTo(marcus, '/staff/harbor/content/sign/side-effects')
  await marcus.taps('Withdraw the signature')
  await marcus.sees('Nobody has signed this list yet.')
  await marcus.taps('Undo')
  await marcus.sees(/^Signed by Rosa Delgado/)
})

test('a crisis block that was emptied is told to a leader once and put back; what was said is answered', async () => {
  const marcus = await takes(PHONE)
  await comesToWork(marcus, 'Marcus Bell')
  await goesTo(marcus, '/staff/harbor/content/local/crisis-lines')
  await marcus.taps('Take our words away')
  await marcus.sees(/^Your words were taken away\./)
  await goesTo(marcus, '/staff/harbor/')
  await marcus.sees('The crisis page has no local number yet')
  await marcus.taps('Not now')
  await marcus.seesNo('The crisis page has no local number yet')
  await goesTo(marcus, '/staff/harbor/content/local/crisis-lines')
  await marcus.taps(/^Marcus Bell, /)
  await marcus.taps('Show this version again')
  await marcus.sees('The older version is shown again.')
  await goesTo(marcus, '/staff/harbor/content/feedback')
  await marcus.opensFolds()
  await marcus.writes('What was done about it', 'Added music.')
  await marcus.taps('Mark as answered', marcus.page.locator('form'))
  await marcus.sees('Marked as answered.')
  await marcus.taps('Undo')
  await goesTo(marcus, '/staff/harbor/content')
  await marcus.sees('1 waits for an answer')
})

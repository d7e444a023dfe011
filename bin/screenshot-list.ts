// Which screens are shown in docs/screenshots, as whom, and how each is reached.
import type { Page } from '@playwright/test'
import { CLIENTS } from '#demo/people.ts'

export type Shot = {
  name: string
  shows: string
  who: string
  on: readonly ('phone' | 'desktop')[]
  /** Taken before anybody has signed in. */
  door?: true
  reach?: (page: Page) => Promise<void>
}

const BOTH = ['phone', 'desktop'] as const
const maya = CLIENTS.maya.id

/** Goes to a screen as its link would; it is there when its title has the focus. */
const to = (path: string) => async (page: Page) => {
  await page.evaluate((href) => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await page.waitForFunction(
    (href) => location.pathname === href && document.activeElement?.tagName === 'H1',
    path,
  )
}
const staff = (path: string) => to(`/staff/harbor/${path}`)
const my = (path: string) => to(`/my/harbor/${path}`)
const press = async (page: Page, name: string | RegExp) => {
  const by = { name, exact: typeof name === 'string' }
  await page.getByRole('button', by).or(page.getByRole('link', by)).first().click()
}
/** One step on in the session, by the button at the end of the step. */
const next = (title: string) => async (page: Page) => {
  await press(page, `Next: ${title}`)
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

const asDana = (name: string, shows: string, reach?: Shot['reach']): Shot => ({
  ...{ name, shows, who: 'Dana Okafor', on: BOTH },
  ...(reach ? { reach } : {}),
})
const asMaya = (name: string, shows: string, reach?: Shot['reach']): Shot => ({
  ...{ name, shows, who: 'Maya Torres', on: ['phone'] },
  ...(reach ? { reach } : {}),
})

const asMarcus = (name: string, shows: string, reach: Shot['reach']): Shot => ({
  ...{ name, shows, who: 'Marcus Bell', on: BOTH },
  ...(reach ? { reach } : {}),
})
/** The figures come from the office, so the page is there before they are. */
const fidelity = async (page: Page) => {
  await staff('fidelity')(page)
  await page.getByRole('heading', { name: 'The 13 items' }).waitFor()
}

export const SHOTS: readonly Shot[] = [
  { name: 'staff-door', shows: 'The demo’s door for staff', who: 'Dana Okafor', on: BOTH, door: true },
  asDana('today', 'Today'),
  asDana('people', 'People', staff('people')),
  asDana('chart', 'The chart of a person', staff(`people/${maya}`)),
  asDana('library', 'Library', staff('library')),
  asDana('topic', 'A topic in the library', staff('library/recovery-strategies')),
  asDana('guide', 'The guide of a topic', staff('library/recovery-strategies/guide')),
  asDana(
    'library-section',
    'A section with its advice',
    staff('library/stress-vulnerability/section/why-hard-times-come'),
  ),
  asDana('library-cards', 'Cards to follow in the room', staff('library/cards')),
  asDana('chart-reading', 'How the person reads', staff(`people/${maya}/reading`)),
  asDana('chart-workbook', 'Workbook and paper', staff(`people/${maya}/workbook`)),
  asDana('prepare', 'Prepare', async (page) => {
    await staff('')(page)
    await press(page, /^Prepare/)
    await page.getByRole('heading', { name: /Prepare/, level: 1 }).waitFor()
  }),
  asDana('session-start', 'A session before it begins', async (page) => {
    await staff('')(page)
    await press(page, /^Open the session/)
    await page.getByRole('heading', { name: /Session with Maya/, level: 1 }).waitFor()
  }),
  asDana('session-1-welcome', 'Step 1, welcome', async (page) => {
    await press(page, 'Maya is here. Start')
    await page.getByRole('heading', { name: 'Welcome', level: 1 }).waitFor()
  }),
  asDana('session-2-last-time', 'Step 2, last time', next('Last time')),
  asDana('session-3-homework', 'Step 3, homework', next('Homework')),
  asDana('session-4-goals', 'Step 4, goals', next('Goals')),
  asDana('session-5-agenda', 'Step 5, agenda', next('Agenda')),
  asDana('session-6-teach', 'Step 6, learn and practice', next('Learn and practice')),
  asDana('session-show', 'The page turned to the person', async (page) => {
    await press(page, 'Show the page')
    await page.getByRole('button', { name: 'Back to the practitioner' }).waitFor()
  }),
  asDana('session-7-new-homework', 'Step 7, new homework', async (page) => {
    await press(page, 'Back to the practitioner')
    await page.getByLabel('PIN of this device').fill('274918')
    await press(page, 'Open')
    await next('New homework')(page)
  }),
  asDana('session-8-summary', 'Step 8, summary', next('Summary')),
  asDana('session-crisis', 'Crisis now', async (page) => {
    await press(page, 'Crisis now')
    await page.getByRole('heading', { name: 'Crisis', level: 1 }).waitFor()
  }),
  asDana('session-note', 'The note', async (page) => {
    await press(page, 'Go back, nothing happened')
    await press(page, 'End the session')
    await page.getByRole('heading', { name: 'The note', level: 1 }).waitFor()
  }),
  asDana('account', 'Account', staff('account')),
  { name: 'today-leader', shows: 'Today of a program leader', who: 'Marcus Bell', on: BOTH },
  {
    ...{ name: 'our-pages', shows: 'Our pages', who: 'Marcus Bell', on: BOTH },
    reach: async (page) => {
      await staff('content')(page)
      await page.getByText('Filled in').first().waitFor()
    },
  },
  asMarcus('fidelity', 'Fidelity, counted from the sessions', fidelity),
  asMarcus('fidelity-items', 'The items of fidelity', async (page) => {
    await page.getByRole('heading', { name: '5. Family and other supporters' }).scrollIntoViewIfNeeded()
  }),
  asMarcus('fidelity-rows', 'The rows behind a figure', async (page) => {
    await press(page, /^Show the rows: Goal follow-up/)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
  }),
  asMarcus('fidelity-rate', 'Rating what counting cannot tell', async (page) => {
    await fidelity(page)
    await press(page, /^Rate this item: Coping/)
    await page.getByRole('heading', { name: /^Rate: Coping/, level: 1 }).waitFor()
  }),
  asMarcus('fidelity-sample', 'Who counts', staff('fidelity/sample')),
  asMarcus('teams', 'Teams', staff('agency/teams')),
  {
    ...{ name: 'fidelity-own', shows: 'A practitioner’s own figures', who: 'Dana Okafor', on: BOTH },
    reach: fidelity,
  },
  { name: 'today-supervisor', shows: 'Today of a supervisor', who: 'Ruth Lindqvist', on: BOTH },
  { name: 'agency', shows: 'Agency', who: 'Ines Karam', on: BOTH, reach: staff('agency') },
  {
    ...{ name: 'agency-help', shows: 'Whom to call for help', who: 'Ines Karam', on: BOTH },
    reach: staff('agency/help'),
  },
  {
    ...{ name: 'agency-staff', shows: 'People who work here', who: 'Ines Karam', on: BOTH },
    reach: staff('agency/staff'),
  },
  {
    name: 'client-door',
    shows: 'The demo’s door for clients',
    who: 'Maya Torres',
    on: ['phone'],
    door: true,
  },
  asMaya('client-home', 'The person’s home'),
  asMaya('client-homework', 'Homework on the phone', async (page) => {
    await press(page, /How did it go/)
    await page.getByRole('heading', { name: 'My homework', level: 1 }).waitFor()
  }),
  asMaya('client-goal', 'My goal', my('goal')),
  asMaya('client-recovery', 'What recovery means to me', my('recovery')),
  asMaya('client-read', 'Read', my('handout')),
  asMaya('client-section', 'A section of the handout', my('handout/recovery-strategies/what-helps')),
  asMaya(
    'client-drawing',
    'A section with a drawing',
    my('handout/stress-vulnerability/why-hard-times-come'),
  ),
  asMaya('client-words', 'My words', my('words')),
  asMaya('client-look', 'How pages look and sound', my('look')),
  asMaya('client-toolbox', 'My toolbox', my('toolbox')),
  asMaya('client-relax', 'The relaxation player', my('relax/slow-breathing')),
  asMaya('client-story', 'A story', my('story/travis')),
  asMaya('client-introduction', 'The introduction', my('introduction')),
  asMaya('client-talk', 'Something to talk about', my('talk')),
  asMaya('client-sheets', 'My sheets', my('sheets')),
  asMaya('client-notes', 'My notes', my('notes')),
  asMaya('client-skills', 'Things I practice', my('skills')),
  asMaya('client-phone', 'This phone', my('phone')),
  asMaya('client-help', 'Get help now', my('help')),
]

// A client's pages behind the PIN, each at its address; what is not the first page comes later.
import { useEffect } from 'preact/hooks'
import { Route, Router } from 'preact-iso'
import { useAddress } from '#web/app/where.ts'
import type { Device } from '#web/device/device.ts'
import { DeviceContext, useChangingDevice } from '#web/device/hooks.ts'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { HelpScreen } from '#web/screens/client/help.tsx'
import { Home } from '#web/screens/client/home.tsx'
import { NotHere } from '#web/screens/client/not-here.tsx'
import { Banners } from './banners.tsx'
import { useDays } from './days.ts'
import { ClientFrame } from './frame.tsx'
import { keptLine } from './kept.ts'
import { late } from './late.tsx'
import { UndoOffer } from './undo-offer.tsx'

const Homework = late(async () => (await import('#web/screens/client/homework.tsx')).HomeworkScreen)
const Goal = late(async () => (await import('#web/screens/client/goal.tsx')).GoalScreen)
const Recovery = late(async () => (await import('#web/screens/client/recovery.tsx')).RecoveryScreen)
const Read = late(async () => (await import('#web/screens/client/read.tsx')).ReadScreen)
const Topic = late(async () => (await import('#web/screens/client/topic.tsx')).TopicScreen)
const Section = late(async () => (await import('#web/screens/client/section.tsx')).SectionScreen)
const Sheets = late(async () => (await import('#web/screens/client/sheets.tsx')).SheetsScreen)
const Sheet = late(async () => (await import('#web/screens/client/sheet.tsx')).SheetScreen)
const Notes = late(async () => (await import('#web/screens/client/notes.tsx')).NotesScreen)
const Note = late(async () => (await import('#web/screens/client/note.tsx')).NoteScreen)
const Talk = late(async () => (await import('#web/screens/client/talk.tsx')).TalkScreen)
const Skills = late(async () => (await import('#web/screens/client/skills.tsx')).SkillsScreen)
const Phone = late(async () => (await import('#web/screens/client/phone.tsx')).PhoneScreen)

const LATER = [
  Homework,
  Goal,
  Recovery,
  Read,
  Topic,
  Section,
  Sheets,
  Sheet,
  Notes,
  Note,
  Talk,
  Skills,
  Phone,
]

export type PagesProps = { device: Device; page: string; newer: boolean }

export function Pages({ device, page, newer }: PagesProps) {
  const address = useAddress()
  useEffect(() => {
    const timer = setTimeout(fetchLater, 1500)
    return () => clearTimeout(timer)
  }, [])
  return (
    <DeviceContext.Provider value={device}>
      <UndoOffer>
        <ClientFrame page={page} status={<Status />}>
          <Banners newer={newer} />
          <Router>
            <Route path={address('')} component={Home} />
            <Route path={address('homework/:id')} component={Homework} />
            <Route path={address('goal')} component={Goal} />
            <Route path={address('recovery')} component={Recovery} />
            <Route path={address('handout')} component={Read} />
            <Route path={address('handout/:topic')} component={Topic} />
            <Route path={address('handout/:topic/:section')} component={Section} />
            <Route path={address('sheets')} component={Sheets} />
            <Route path={address('sheet/:id')} component={Sheet} />
            <Route path={address('notes')} component={Notes} />
            <Route path={address('note/:id')} component={Note} />
            <Route path={address('talk')} component={Talk} />
            <Route path={address('skills')} component={Skills} />
            <Route path={address('phone')} component={Phone} />
            <Route path={address('help')} component={Help} />
            <Route default component={NotHere} />
          </Router>
        </ClientFrame>
      </UndoOffer>
    </DeviceContext.Provider>
  )
}

function Help() {
  return <HelpScreen front={useChangingDevice().agency()} />
}

function Status() {
  const device = useChangingDevice()
  const address = useAddress()
  const days = useDays()
  const status = device.status()
  return (
    <KeptLine {...keptLine(status, days.moment)} href={status.attention > 0 ? address('phone') : undefined} />
  )
}

async function fetchLater() {
  // One after the other, so that what the person opens meanwhile comes first; what fails is asked for again when opened.
  for (const page of LATER) await page.fetch().catch(() => undefined)
}

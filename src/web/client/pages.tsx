// A client's pages behind the PIN, each at its address; what is not the first page comes later.
import { useEffect } from 'preact/hooks'
import { Route, Router } from 'preact-iso'
import { ListSignedLate } from '#web/app/list-signed-late.tsx'
import { Mishap } from '#web/app/mishap.tsx'
import { useAddress } from '#web/app/where.ts'
import type { Device } from '#web/device/device.ts'
import { DeviceContext, useChangingDevice } from '#web/device/hooks.ts'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { ListNotice } from '#web/parts/list-notice.ts'
import { HelpScreen } from '#web/screens/client/help.tsx'
import { Home } from '#web/screens/client/home.tsx'
import { NotHere } from '#web/screens/client/not-here.tsx'
import { HelpedBefore } from '#web/screens/client/toolbox-helped.tsx'
import { clientDoorWords } from '#web/words/en/client-doors.ts'
import { Banners } from './banners.tsx'
import { useDays } from './days.ts'
import { ClientFrame } from './frame.tsx'
import { keptLine } from './kept.ts'
import { late } from './late.tsx'
import { Worn } from './reading-own.ts'
import { UndoOffer } from './undo-offer.tsx'

const Homework = late(async () => (await import('#web/screens/client/homework.tsx')).HomeworkScreen)
const Goal = late(async () => (await import('#web/screens/client/goal.tsx')).GoalScreen)
const Recovery = late(async () => (await import('#web/screens/client/recovery.tsx')).RecoveryScreen)
const Read = late(async () => (await import('#web/screens/client/read.tsx')).ReadScreen)
const Order = late(async () => (await import('#web/screens/client/order.tsx')).OrderScreen)
const Words = late(async () => (await import('#web/screens/client/words.tsx')).WordsScreen)
const Look = late(async () => (await import('#web/screens/client/look.tsx')).LookScreen)
const Topic = late(async () => (await import('#web/screens/client/topic.tsx')).TopicScreen)
const Section = late(async () => (await import('#web/screens/client/section.tsx')).SectionScreen)
const Sheets = late(async () => (await import('#web/screens/client/sheets.tsx')).SheetsScreen)
const Sheet = late(async () => (await import('#web/screens/client/sheet.tsx')).SheetScreen)
const Notes = late(async () => (await import('#web/screens/client/notes.tsx')).NotesScreen)
const Note = late(async () => (await import('#web/screens/client/note.tsx')).NoteScreen)
const Talk = late(async () => (await import('#web/screens/client/talk.tsx')).TalkScreen)
const Skills = late(async () => (await import('#web/screens/client/skills.tsx')).SkillsScreen)
const Phone = late(async () => (await import('#web/screens/client/phone.tsx')).PhoneScreen)
const Toolbox = late(async () => (await import('#web/screens/client/toolbox.tsx')).ToolboxScreen)
const Tool = late(async () => (await import('#web/screens/client/toolbox-one.tsx')).ToolScreen)
const Ideas = late(async () => (await import('#web/screens/client/toolbox-ideas.tsx')).IdeasScreen)
const IdeasFor = late(async () => (await import('#web/screens/client/toolbox-ideas.tsx')).IdeasForScreen)
const Relax = late(async () => (await import('#web/screens/client/relax.tsx')).RelaxScreen)
const RelaxOne = late(async () => (await import('#web/screens/client/relax.tsx')).RelaxOneScreen)
const Stories = late(async () => (await import('#web/screens/client/stories.tsx')).StoriesScreen)
const Story = late(async () => (await import('#web/screens/client/story.tsx')).StoryScreen)
const Introduction = late(
  async () => (await import('#web/screens/client/introduction.tsx')).IntroductionScreen,
)
const IntroductionWords = late(
  async () => (await import('#web/screens/client/introduction.tsx')).IntroductionWordsScreen,
)
const Leaflets = late(async () => (await import('#web/screens/client/leaflets.tsx')).LeafletsScreen)
const Leaflet = late(async () => (await import('#web/screens/client/leaflets.tsx')).LeafletScreen)
const BeginSheet = late(async () => (await import('#web/screens/client/begin-sheet.tsx')).BeginSheetScreen)

const LATER = [
  Homework,
  Goal,
  Recovery,
  Read,
  Order,
  Words,
  Look,
  Topic,
  Section,
  Sheets,
  Sheet,
  Notes,
  Note,
  Talk,
  Skills,
  Phone,
  Toolbox,
  Tool,
  Ideas,
  IdeasFor,
  Relax,
  RelaxOne,
  Stories,
  Story,
  Introduction,
  IntroductionWords,
  Leaflets,
  Leaflet,
  BeginSheet,
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
      <Worn />
      <UndoOffer>
        <ClientFrame page={page} status={<Status />}>
          <Banners newer={newer} />
          <ListNotice.Provider value={ListSignedLate}>
            <Mishap page={page} words={clientDoorWords.broken}>
              <Router>
                <Route path={address('')} component={Home} />
                <Route path={address('homework/:id')} component={Homework} />
                <Route path={address('goal')} component={Goal} />
                <Route path={address('recovery')} component={Recovery} />
                <Route path={address('handout')} component={Read} />
                <Route path={address('handout/:topic')} component={Topic} />
                <Route path={address('handout/:topic/:section')} component={Section} />
                <Route path={address('order')} component={Order} />
                <Route path={address('words')} component={Words} />
                <Route path={address('look')} component={Look} />
                <Route path={address('sheets')} component={Sheets} />
                <Route path={address('sheet/:id')} component={Sheet} />
                <Route path={address('notes')} component={Notes} />
                <Route path={address('note/:id')} component={Note} />
                <Route path={address('talk')} component={Talk} />
                <Route path={address('skills')} component={Skills} />
                <Route path={address('phone')} component={Phone} />
                <Route path={address('toolbox')} component={Toolbox} />
                <Route path={address('toolbox/ideas')} component={Ideas} />
                <Route path={address('toolbox/ideas/:group')} component={IdeasFor} />
                <Route path={address('relax')} component={Relax} />
                <Route path={address('stories')} component={Stories} />
                <Route path={address('introduction')} component={Introduction} />
                <Route path={address('introduction/words')} component={IntroductionWords} />
                <Route path={address('leaflets')} component={Leaflets} />
                <Route path={address('sheets/:topic/:sheet')} component={BeginSheet} />
                <Route path={address('toolbox/:id')} component={Tool} />
                <Route path={address('relax/:id')} component={RelaxOne} />
                <Route path={address('story/:id')} component={Story} />
                <Route path={address('leaflet/:id')} component={Leaflet} />
                <Route path={address('help')} component={Help} />
                <Route default component={NotHere} />
              </Router>
            </Mishap>
          </ListNotice.Provider>
        </ClientFrame>
      </UndoOffer>
    </DeviceContext.Provider>
  )
}

function Help() {
  return (
    <HelpScreen front={useChangingDevice().agency()}>
      <HelpedBefore />
    </HelpScreen>
  )
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

// The specimen: every part in its states, as a session's screen for staff a client's phone (#client), a page turned to the person (#shown) or one for the printer (#paper).
import { render } from 'preact'
import { useState } from 'preact/hooks'
import {
  bookDrawing,
  dayDrawing,
  deviceDrawing,
  homeDrawing,
  peopleDrawing,
  talkDrawing,
  taskDrawing,
} from '#web/parts/drawings.ts'
import { Frame } from '#web/parts/frame.tsx'
import { HelpNow } from '#web/parts/help-now.tsx'
import { KeptLine } from '#web/parts/kept-line.tsx'
import { NavBar } from '#web/parts/nav-bar.tsx'
import { Page } from '#web/parts/page.tsx'
import { Steps } from '#web/parts/steps.tsx'
import { Actions } from './actions.tsx'
import { Answering } from './answering.tsx'
import { ClientHome } from './client-home.tsx'
import { Places } from './places.tsx'
import { Reading } from './reading.tsx'
import { TakeHome, Turned } from './sheets.tsx'

const steps = [
  { id: 'welcome', label: 'Welcome', minutes: '3 min', visited: true },
  { id: 'last-time', label: 'Last time', minutes: '2 min', visited: true },
  { id: 'homework', label: 'Homework', minutes: '1 of 5 min', visited: true },
  { id: 'goals', label: 'Goals', minutes: '3 min', visited: false },
  { id: 'agenda', label: 'Agenda', minutes: '2 min', visited: false },
  { id: 'teach', label: 'Teach and practise', minutes: '30 min', visited: false },
  { id: 'next', label: 'New homework', minutes: '5 min', visited: false },
  { id: 'summary', label: 'Summary', minutes: '5 min', visited: false },
]

function Staff() {
  const [step, go] = useState('homework')
  return (
    <Frame
      app="staff"
      skip="Go to the page"
      name="Harbor House"
      help={<HelpNow label="Get help now" href="#help" />}
      status={<KeptLine state="received" text="Received by the office at 10:42" />}
      nav={
        <NavBar
          label="Main"
          places={[
            {
              href: '#today',
              label: 'Today',
              icon: dayDrawing,
              here: true,
              count: { shown: '2', heard: '2 notes to sign' },
            },
            { href: '#people', label: 'People', icon: peopleDrawing, here: false },
            { href: '#topics', label: 'Topics', icon: bookDrawing, here: false },
            { href: '#device', label: 'Device', icon: deviceDrawing, here: false },
          ]}
        />
      }
    >
      <Page
        title="Homework"
        lead="What happened with the practice you agreed on last week?"
        back={{ href: '#today', label: 'Back to Today' }}
        rail={
          <Steps
            label="Steps of the session"
            steps={steps}
            current={step}
            visitedWords="been here"
            onGo={go}
          />
        }
      >
        <Actions />
        <Answering />
        <Reading />
        <Places />
      </Page>
    </Frame>
  )
}

function Client() {
  return (
    <Frame
      app="client"
      skip="Go to the page"
      name="My pages"
      help={<HelpNow label="Get help now" href="#help" />}
      nav={
        <NavBar
          label="Main"
          places={[
            { href: '#home', label: 'Home', icon: homeDrawing, here: true },
            { href: '#do', label: 'To do', icon: taskDrawing, here: false },
            { href: '#read', label: 'Read', icon: bookDrawing, here: false },
            { href: '#bring', label: 'Bring up', icon: talkDrawing, here: false },
          ]}
        />
      }
    >
      <ClientHome />
    </Frame>
  )
}

const place = document.getElementById('app')
const views = { '#client': Client, '#shown': Turned, '#paper': TakeHome }
const View = views[location.hash as keyof typeof views] ?? Staff
if (place !== null) render(<View />, place)

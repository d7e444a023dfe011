// What a step of the plan shows; a part of a short session shows the steps it holds, one under the other.
import type { ComponentChildren } from 'preact'
import { FOLDED, type StepName } from '#domain/steps.ts'
import { Fold } from '#web/parts/fold.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { sessionWords } from '#web/words/en/session.ts'
import { Agenda } from './agenda.tsx'
import { Everyday } from './everyday.tsx'
import { GettingToKnow } from './getting-to-know.tsx'
import { Goals } from './goals.tsx'
import { HomeworkBack } from './homework.tsx'
import { LastTime } from './last-time.tsx'
import { NextHomework } from './next-homework.tsx'
import { Strategies } from './strategies.tsx'
import { Summary } from './summary.tsx'
import { Teach } from './teach.tsx'
import { Welcome } from './welcome.tsx'

const names = sessionWords.steps.names

export function StepBody({ step }: { step: StepName }) {
  const { attendance } = useMeeting()
  switch (step) {
    case 'welcome':
      return <Welcome />
    case 'last-time':
      return <LastTime />
    case 'homework':
      return <HomeworkBack />
    case 'goals':
      return <Goals />
    case 'agenda':
      return <Agenda />
    case 'teach':
    case 'one-point':
      return <Teach />
    case 'next-homework':
      return <NextHomework />
    case 'summary':
      return <Summary />
    case 'everyday':
      return <Everyday />
    case 'arriving':
      return <Folded steps={FOLDED.arriving} />
    case 'closing':
      return (
        <Stacked steps={attendance.parked.length > 0 ? [...FOLDED.closing, 'everyday'] : FOLDED.closing} />
      )
    case 'getting-to-know':
      return (
        <>
          <Part name={names.welcome}>
            <Welcome />
          </Part>
          <GettingToKnow />
          <Part name={names.goals}>
            <Goals />
          </Part>
          <Stacked steps={['next-homework']} />
          <Strategies />
          <Stacked steps={['summary']} />
        </>
      )
    case 'other':
      return (
        <>
          <Folded steps={['welcome', 'homework', 'goals', 'agenda']} />
          <Strategies />
          <Stacked steps={['next-homework', 'summary']} />
        </>
      )
  }
}

function Stacked({ steps }: { steps: readonly StepName[] }) {
  return (
    <>
      {steps.map((step) => (
        <Part key={step} name={names[step]}>
          <StepBody step={step} />
        </Part>
      ))}
    </>
  )
}

/** The short way through several steps: their names at a glance, the first one open. */
function Folded({ steps }: { steps: readonly StepName[] }) {
  return (
    <>
      {steps.map((step, place) => (
        <Fold key={step} title={names[step]} open={place === 0}>
          <div class="session-part">
            <StepBody step={step} />
          </div>
        </Fold>
      ))}
    </>
  )
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <section class="session-part" aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  )
}

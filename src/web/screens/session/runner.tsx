// The session runner: the eight steps with their minutes, free movement between them, and a calm clock.
import './session.css'
import './pages.css'
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import type { Attendance } from '#domain/attendance.ts'
import { type Client, calledBy } from '#domain/client.ts'
import { minutesOn, type Session } from '#domain/session.ts'
import { plan, type StepName } from '#domain/steps.ts'
import { Said } from '#web/app/said.tsx'
import { useTitle } from '#web/app/use-title.ts'
import { useDevice, useRecord } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Clock } from '#web/parts/clock.tsx'
import { pauseDrawing } from '#web/parts/drawings.ts'
import { Notice } from '#web/parts/notice.tsx'
import { Page } from '#web/parts/page.tsx'
import { Steps } from '#web/parts/steps.tsx'
import { Undo } from '#web/parts/undo.tsx'
import { useContent } from '#web/staff/use-content.ts'
import { useLesson } from '#web/staff/use-lesson.ts'
import { useWrite } from '#web/staff/write.ts'
import { sessionWords as words } from '#web/words/en/session.ts'
import { beginWords } from '#web/words/en/session-begin.ts'
import { minutesNow } from './clock.ts'
import { CrisisPanel, useOpenCrisis } from './crisis-panel.tsx'
import { type Meeting, MeetingContext } from './meeting.ts'
import { Paused } from './paused.tsx'
import { placeIn, usePlace } from './place.ts'
import { ShowMode } from './show-mode.tsx'
import { useStepClock } from './step-clock.ts'
import { GuideAside } from './steps/guide.tsx'
import { StepBody } from './steps/step-body.tsx'

/** Nobody has put a word of their own yet. */
const NO_WORDS = {}

export type RunnerProps = { session: Session; client: Client; attendance: Attendance }

export function Runner({ session, client, attendance }: RunnerProps) {
  const device = useDevice()
  const { route } = useLocation()
  const base = `/staff/${device.me.slug}`
  const name = calledBy(client)
  const [trouble, write] = useWrite(client.id)
  const [undo, offer] = useState<{ said: string; back: () => void } | null>(null)
  const [showing, show] = useState<Lesson | 'orientation' | null>(null)
  const crisis = useOpenCrisis(session.id, client.id)
  const place = usePlace(session.id)
  const { content, titles } = useContent()
  const [lesson, setLesson] = useLesson(session, client.id)
  const reading = useRecord('reading', client.id)

  const steps = plan(session.purpose, session.minutes, session.everyday)
  const step = placeIn(steps, place.step)
  const running = session.state === 'running'
  const clock = useStepClock(running && !place.paused && !crisis.open ? step.step : null, (span) =>
    write('session.spend', session.id, span),
  )
  const title = words.steps.names[step.step]
  useTitle(`${title} · ${words.title(name)}`)

  useEffect(() => {
    if (!running) return
    device.keepOpen(true)
    return () => device.keepOpen(false)
  }, [device, running])

  useEffect(() => scrollTo({ top: 0 }), [])
  const go = (to: StepName) => {
    place.go(to, step.step)
    offer(null)
    scrollTo({ top: 0 })
  }
  const end = useCallback(async () => {
    clock.stop()
    const ended = session.state === 'held' || (await write('session.end', session.id, {}))
    if (!ended) return
    place.forget()
    route(`${base}/session/${session.id}/note`)
  }, [clock.stop, session.id, session.state, write, base, route, place.forget])

  const meeting: Meeting = {
    session,
    attendance,
    client,
    name,
    content,
    reading,
    own: reading?.words ?? NO_WORDS,
    titles,
    lesson,
    setLesson,
    write,
    note: (kind, body) => write(kind, attendance.id, body),
    async takeBack(fact, said, again) {
      if (await write('attendance.withdraw', attendance.id, { item: fact })) offer({ said, back: again })
    },
    offerUndo: (said, back) => offer({ said, back }),
    show,
    end,
  }
  const gone = useCallback(() => offer(null), [])
  const following = steps[steps.indexOf(step) + 1]
  const line = useMemo(
    () => ({
      label: words.steps.label,
      visitedWords: words.steps.visited,
      steps: steps.map((one) => ({
        id: one.step,
        label: words.steps.names[one.step],
        minutes: words.steps.minutes(Math.floor(minutesOn(session, one.step)), one.from, one.to),
        visited: place.visited.has(one.step) || minutesOn(session, one.step) > 0,
      })),
    }),
    [steps, session, place.visited],
  )
  const teaching = step.step === 'teach' || step.step === 'one-point'

  return (
    <MeetingContext.Provider value={meeting}>
      <Page
        title={crisis.open ? beginWords.crisis.title : place.paused ? words.paused.title : title}
        back={{ href: `${base}/people/${client.id}`, label: words.chart(name) }}
        rail={
          steps.length > 1 && !crisis.open ? (
            <Steps {...line} current={step.step} onGo={(id) => go(id as StepName)} />
          ) : undefined
        }
        aside={teaching && !crisis.open ? <GuideAside /> : undefined}
        takeFocus
      >
        <Said trouble={trouble} />
        {!running && <Ended base={base} session={session.id} />}
        {crisis.open ? (
          <CrisisPanel crisis={crisis} />
        ) : place.paused && running ? (
          <Paused
            onGo={place.resume}
            onCrisis={() => {
              place.resume()
              crisis.begin()
            }}
            onEnd={end}
          />
        ) : (
          <>
            {running && (
              <div class="session-now">
                <Clock
                  label={words.clock.label}
                  text={words.clock.text(
                    minutesNow(minutesOn(session, step.step), clock.running, step.step, clock.now),
                    step.to,
                  )}
                  minutes={minutesNow(minutesOn(session, step.step), clock.running, step.step, clock.now)}
                  planned={step.to}
                />
                <Button look="serious" onPress={crisis.begin}>
                  {beginWords.crisis.now}
                </Button>
              </div>
            )}
            <StepBody key={step.step} step={step.step} />
            {(running || following) && (
              <div class="session-bar">
                {running && (
                  <Button icon={pauseDrawing} onPress={place.pause}>
                    {words.pause}
                  </Button>
                )}
                {following ? (
                  <Button look="primary" wide onPress={() => go(following.step)}>
                    {words.next(words.steps.names[following.step])}
                  </Button>
                ) : (
                  running && (
                    <Button look="primary" wide onPress={end}>
                      {words.summary.end}
                    </Button>
                  )
                )}
              </div>
            )}
          </>
        )}
        <Undo
          text={undo?.said ?? null}
          undoWords={words.undo}
          closeWords={words.close}
          onUndo={() => {
            undo?.back()
            offer(null)
          }}
          onGone={gone}
        />
      </Page>
      {showing !== null && <ShowMode page={showing} trouble={trouble} onLeave={() => show(null)} />}
    </MeetingContext.Provider>
  )
}

function Ended({ base, session }: { base: string; session: string }) {
  return (
    <Notice
      look="kept"
      title={words.after.title}
      actions={
        <>
          <ButtonLink look="primary" href={`${base}/session/${session}/note`}>
            {words.after.note}
          </ButtonLink>
          <ButtonLink href={`${base}/session/${session}/take-home`}>{words.after.home}</ButtonLink>
        </>
      }
    >
      <p>{words.after.text}</p>
    </Notice>
  )
}

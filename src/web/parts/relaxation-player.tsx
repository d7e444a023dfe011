// Leads through a relaxation at a visible pace; it never begins by itself, is silent until asked, and Stop is always there.
import './choice.css'
import './relaxation-player.css'
import './progress.css'
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type BreathPace, type Relaxation, relaxationSeconds } from '#curriculum/shape/relaxation.ts'
import { canSpeak, hush, onVoices, type Speed, speak } from '#web/app/voice.ts'
import { Button } from './button.tsx'
import { Fold } from './fold.tsx'
import { useAwake } from './relaxation-player-awake.ts'
import { Breath } from './relaxation-player-breath.tsx'
import { minutesLeft, partAt } from './relaxation-player-course.ts'
import { type Run, useRun } from './relaxation-player-time.ts'

export type RelaxationPlayerWords = {
  eyes: string
  start: string
  pause: string
  goOn: string
  stop: string
  again: string
  voiceOn: string
  noVoice: string
  pace: Record<keyof BreathPace, string>
  ownPace: string
  part: (number: number, of: number) => string
  left: (minutes: number) => string
  progress: string
  paused: string
  stopped: string
  over: string
  script: string
}

export type RelaxationPlayerProps = {
  relaxation: Relaxation
  words: RelaxationPlayerWords
  speed?: Speed
  /** What is asked once it is over, or was stopped. */
  after?: ComponentChildren
}

/** Title, what it is about and what to know before stand above it: see `RelaxationBlock`. */
export function RelaxationPlayer({ relaxation, words, speed = 'slow', after }: RelaxationPlayerProps) {
  const { parts } = relaxation
  const run = useRun(relaxationSeconds(relaxation))
  const { state, seconds } = run
  const player = useRef<HTMLDivElement>(null)
  const told = useRef<HTMLParagraphElement>(null)
  const part = partAt(parts, seconds)
  const running = state === 'running'
  const open = running || state === 'paused'
  const voice = useVoice(running, parts[part]?.say ?? '', speed)
  useAwake(running)
  useStopByEscape(open, run.stop)
  useEffect(() => {
    if (open) player.current?.scrollIntoView({ block: 'start' })
  }, [open])
  useEffect(() => {
    // The buttons go with the run, so the focus moves to what is said in their place.
    if (state === 'stopped' || state === 'over') told.current?.focus()
  }, [state])
  const ended = state === 'stopped' || state === 'over'
  return (
    <div ref={player} class={open ? 'player open' : 'player'}>
      {state === 'ready' && <p class="eyes">{words.eyes}</p>}
      {open && <Stage relaxation={relaxation} part={part} run={run} words={words} />}
      {ended && (
        <p ref={told} class="told" tabIndex={-1}>
          {words[state]}
        </p>
      )}
      <div class="controls">
        {open && (
          <Button look="serious" wide onPress={run.stop}>
            {words.stop}
          </Button>
        )}
        <Go run={run} words={words} />
      </div>
      <VoiceSwitch {...voice} words={words} />
      {ended && after}
      <Fold title={words.script}>
        <Script parts={parts} />
      </Fold>
      <div class="printed">
        <Script parts={parts} />
      </div>
    </div>
  )
}

type StageProps = { relaxation: Relaxation; part: number; run: Run; words: RelaxationPlayerWords }

function Stage({ relaxation, part, run: { state, seconds }, words }: StageProps) {
  const { pace, parts } = relaxation
  const length = relaxationSeconds(relaxation)
  return (
    <div class="stage">
      {pace && <Breath pace={pace} elapsed={seconds} words={words.pace} />}
      <p class="say" aria-live="polite">
        {state === 'paused' ? words.paused : parts[part]?.say}
      </p>
      <progress aria-label={words.progress} max={length} value={Math.round(seconds)} />
      <p class="soft">
        {words.part(part + 1, parts.length)} · {words.left(minutesLeft(length, seconds))}
        {pace && ` · ${words.ownPace}`}
      </p>
    </div>
  )
}

/** One button in one place, so that it keeps the focus whatever it says. */
function Go({ run, words }: { run: Run; words: RelaxationPlayerWords }) {
  const { state, begin, pause, goOn } = run
  if (state === 'running')
    return (
      <Button wide onPress={pause}>
        {words.pause}
      </Button>
    )
  const label = { ready: words.start, paused: words.goOn, stopped: words.again, over: words.again }[state]
  return (
    <Button
      look={state === 'ready' || state === 'paused' ? 'primary' : 'plain'}
      wide
      onPress={state === 'paused' ? goOn : begin}
    >
      {label}
    </Button>
  )
}

type Voice = { here: boolean; on: boolean; turn: (on: boolean) => void }

/** Says each part as it comes, once somebody has asked for it. */
function useVoice(running: boolean, say: string, speed: Speed): Voice {
  const [here, see] = useState(canSpeak)
  const [on, turn] = useState(false)
  useEffect(() => onVoices(() => see(canSpeak())), [])
  useEffect(() => {
    if (!running || !on) return
    speak(say, { speed })
    return hush
  }, [running, on, say, speed])
  return { here, on, turn }
}

function VoiceSwitch({ here, on, turn, words }: Voice & { words: RelaxationPlayerWords }) {
  if (!here) return <p class="soft no-voice">{words.noVoice}</p>
  return (
    <label class="choice voice">
      <input type="checkbox" checked={on} onChange={(event) => turn(event.currentTarget.checked)} />
      <span>{words.voiceOn}</span>
    </label>
  )
}

function Script({ parts }: Pick<Relaxation, 'parts'>) {
  return (
    <ol>
      {parts.map(({ say }, place) => (
        <li key={`${place}`}>{say}</li>
      ))}
    </ol>
  )
}

function useStopByEscape(open: boolean, stop: () => void): void {
  useEffect(() => {
    if (!open) return
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape') stop()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [open, stop])
}

// The introduction, a slide at a time: its words always in sight, read by the device's voice where somebody asks for it.
import './introduction-player.css'
import './progress.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Introduction, Slide } from '#curriculum/shape/programme.ts'
import { canSpeak, hush, onVoices, type Speed, speak } from '#web/app/voice.ts'
import { Button } from './button.tsx'
import { lineAfter, slideAt } from './introduction-player-course.ts'
import { Picture } from './picture.tsx'
import { useAwake } from './relaxation-player-awake.ts'

export type IntroductionPlayerWords = {
  slide: (number: number, of: number) => string
  progress: string
  play: string
  pause: string
  next: string
  back: string
  again: string
  over: string
  noVoice: string
  failed: string
  keys: string
}

export type IntroductionPlayerProps = {
  introduction: Introduction
  words: IntroductionPlayerWords
  speed?: Speed | undefined
  /** The slide to begin with, from 0. */
  at?: number
  onSlide?: (slide: number) => void
  /** The voice reads, so nobody has to touch the screen: the moment to keep it open. */
  onPlaying?: (playing: boolean) => void
}

export function IntroductionPlayer(props: IntroductionPlayerProps) {
  const { introduction, words, speed = 'usual', at = 0, onSlide, onPlaying } = props
  const { slides } = introduction
  const [place, put] = useState(() => slideAt(slides, at) ?? { slide: 0, line: 0 })
  const [playing, play] = useState(false)
  const [failed, fail] = useState(false)
  const [ended, end] = useState(false)
  const here = useVoices()
  const slide = slides[place.slide]
  const say = slide?.say[place.line]
  const shown = useRef<HTMLElement>(null)
  const pressed = useRef(false)
  const moves = useRef({ place, onSlide, onPlaying })
  moves.current = { place, onSlide, onPlaying }

  useEffect(() => {
    if (!playing || say === undefined) return
    speak(say, {
      speed,
      onEnd(said) {
        const next = said ? lineAfter(slides, moves.current.place) : undefined
        fail(!said)
        end(said && next === undefined)
        if (next) put(next)
        else play(false)
      },
    })
    return hush
  }, [playing, place, say, speed, slides])
  useEffect(() => {
    // A button may be gone with the slide it led from.
    if (pressed.current && document.activeElement === document.body)
      shown.current?.focus({ preventScroll: true })
    if (pressed.current) shown.current?.scrollIntoView({ block: 'nearest' })
    moves.current.onSlide?.(place.slide)
  }, [place.slide])
  useEffect(() => moves.current.onPlaying?.(playing), [playing])
  useEffect(() => () => moves.current.onPlaying?.(false), [])
  useEffect(() => {
    if (playing) shown.current?.querySelector('.now')?.scrollIntoView({ block: 'nearest' })
  }, [playing, place])
  useAwake(playing)

  const go = (to: number) => {
    pressed.current = true
    const next = slideAt(slides, to)
    end(next === undefined && to > 0)
    if (next) put(next)
    if (!next) play(false)
  }
  useArrows((by) => go(moves.current.place.slide + by))
  const toggle = () => {
    fail(false)
    if (ended) go(0)
    play(!playing)
  }
  if (!slide) return null
  return (
    <div class="introduction">
      <p class="where soft">{words.slide(place.slide + 1, slides.length)}</p>
      <progress aria-label={words.progress} max={slides.length} value={place.slide + 1} />
      {/* What the voice reads is not said a second time by a screen reader. */}
      <section ref={shown} class="slide" tabIndex={-1} aria-live={playing ? 'off' : 'polite'}>
        <h2>{slide.title}</h2>
        <div class="caption">
          {slide.say.map((line, at) => (
            <p key={line} class={playing && at === place.line ? 'now' : undefined}>
              {line}
            </p>
          ))}
        </div>
        {slide.drawing && <Picture drawing={slide.drawing} />}
      </section>
      <p role="status">{failed ? words.failed : ended ? words.over : ''}</p>
      <div class="controls">
        {place.slide > 0 && <Button onPress={() => go(place.slide - 1)}>{words.back}</Button>}
        <Button look={here ? 'plain' : 'primary'} onPress={() => go(place.slide + 1)}>
          {words.next}
        </Button>
        {here && (
          <Button look="primary" wide onPress={toggle}>
            {playing ? words.pause : words.play}
          </Button>
        )}
      </div>
      {!here && <p class="soft">{words.noVoice}</p>}
      {place.slide > 1 && (
        <div class="together">
          <Button look="quiet" onPress={() => go(0)}>
            {words.again}
          </Button>
        </div>
      )}
      <p class="soft keys">{words.keys}</p>
    </div>
  )
}

export type TranscriptProps = { introduction: Introduction; level?: 2 | 3 }

/** All of it as a page to read or to print. */
export function IntroductionTranscript({ introduction, level = 2 }: TranscriptProps) {
  return (
    <div class="transcript">
      {introduction.slides.map((slide) => (
        <TranscriptSlide key={slide.id} slide={slide} level={level} />
      ))}
    </div>
  )
}

function TranscriptSlide({ slide, level }: { slide: Slide; level: 2 | 3 }) {
  const Heading = `h${level}` as const
  return (
    <section>
      <Heading>{slide.title}</Heading>
      {slide.say.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {slide.drawing && <Picture drawing={slide.drawing} />}
    </section>
  )
}

function useVoices(): boolean {
  const [here, see] = useState(canSpeak)
  useEffect(() => onVoices(() => see(canSpeak())), [])
  return here
}

/** The arrow keys go on and back wherever the focus is, but not where they have work of their own. */
function useArrows(move: (by: 1 | -1) => void): void {
  const latest = useRef(move)
  latest.current = move
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const busy = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (busy || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.key === 'ArrowRight') latest.current(1)
      if (event.key === 'ArrowLeft') latest.current(-1)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}

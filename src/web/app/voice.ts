// The browser's own voice: says a sentence, stops, and says whether there is a voice at all.
import type { Reading } from '#domain/reading.ts'

export type Speed = Reading['speed']

export type Speaking = {
  speed?: Speed
  /** Once the words are over: true where they were said to the end, false where the voice failed. Not after `hush`. */
  onEnd?: (said: boolean) => void
}

const RATES: Record<Speed, number> = { slow: 0.75, usual: 0.95, fast: 1.25 }

type Now = { text: string; speaking: Speaking; saying?: SpeechSynthesisUtterance }

// Held here, as some browsers forget an utterance nobody holds before it ends.
let now: Now | undefined

const synthesis = () => ('speechSynthesis' in globalThis ? globalThis.speechSynthesis : undefined)

/** Whether this device has a voice of its own for the page's language. */
export const canSpeak = () => ownVoice() !== undefined

/** Calls `listener` when voices come or go, as they may come late; returns the way to stop. */
export function onVoices(listener: () => void): () => void {
  const voices = synthesis()
  voices?.addEventListener('voiceschanged', listener)
  return () => voices?.removeEventListener('voiceschanged', listener)
}

/** Says the text and nothing else: what was being said stops. */
export function speak(text: string, speaking: Speaking = {}): void {
  hush()
  now = { text, speaking }
  say(now)
}

/** Stops at once, for good. */
export function hush(): void {
  now = undefined
  synthesis()?.cancel()
}

/** Stops until `resumeVoice`, which begins the same words again: phones keep no place within them. */
export function pauseVoice(): void {
  delete now?.saying
  synthesis()?.cancel()
}

export function resumeVoice(): void {
  if (now && !now.saying) say(now)
}

function say(words: Now): void {
  const voices = synthesis()
  const voice = ownVoice()
  const { speed = 'usual', onEnd } = words.speaking
  if (!voices || !voice) {
    onEnd?.(false)
    return
  }
  const saying = new SpeechSynthesisUtterance(words.text)
  saying.voice = voice
  saying.lang = voice.lang
  saying.rate = RATES[speed]
  const over = (said: boolean) => {
    if (now?.saying !== saying) return
    now = undefined
    onEnd?.(said)
  }
  saying.onend = () => over(true)
  saying.onerror = () => over(false)
  words.saying = saying
  voices.speak(saying)
}

/** A voice that lives on the device: others would send what is read to another company. */
function ownVoice(): SpeechSynthesisVoice | undefined {
  const language = languageOf(document.documentElement.lang || 'en')
  const fit = synthesis()
    ?.getVoices()
    .filter((voice) => voice.localService && languageOf(voice.lang) === language)
  return fit?.find((voice) => voice.default) ?? fit?.[0]
}

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/u)[0]

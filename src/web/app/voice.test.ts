// The voice says one thing at a time, says it again after a pause, and never through a voice from elsewhere.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { canSpeak, hush, pauseVoice, resumeVoice, speak } from './voice.ts'

class Utterance {
  onend?: () => void
  onerror?: () => void
  readonly text: string
  rate = 1
  constructor(text: string) {
    this.text = text
  }
}

let said: Utterance[]
let voices: object[]
const local = { lang: 'en_US', localService: true, default: false }

beforeEach(() => {
  said = []
  voices = [local]
  vi.stubGlobal('document', { documentElement: { lang: 'en-US' } })
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: (one: Utterance) => said.push(one),
    // As browsers do: what is cancelled ends with an error.
    cancel: () => said.at(-1)?.onerror?.(),
  })
})
afterEach(() => {
  hush()
  vi.unstubAllGlobals()
})

test('a voice from another computer is none', () => {
  expect(canSpeak()).toBe(true)
  voices = [
    { ...local, localService: false },
    { ...local, lang: 'fr-FR' },
  ]
  expect(canSpeak()).toBe(false)
  const onEnd = vi.fn()
  speak('Hello.', { onEnd })
  expect(said).toEqual([])
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(false)
})

test('after a pause the same words begin again, and their end is told once', () => {
  const onEnd = vi.fn()
  speak('One.', { speed: 'slow', onEnd })
  pauseVoice()
  expect(onEnd).not.toHaveBeenCalled()
  resumeVoice()
  resumeVoice()
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([
    ['One.', 0.75],
    ['One.', 0.75],
  ])
  said[0]?.onend?.()
  said[1]?.onend?.()
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(true)
})

test('new words and quiet tell nothing of the end of the words before', () => {
  const onEnd = vi.fn()
  speak('One.', { onEnd })
  speak('Two.')
  hush()
  for (const one of said) one.onend?.()
  expect(onEnd).not.toHaveBeenCalled()
})

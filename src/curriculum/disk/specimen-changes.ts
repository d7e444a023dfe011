// The specimen with one thing changed in it, for tests of what is found then.
import { SPECIMEN } from './specimen.ts'

// The specimen with the first `before` replaced in one file.
export function changed(file: string, before: string, after: string): Record<string, string> {
  const text = SPECIMEN[file] ?? ''
  if (!text.includes(before)) throw new Error(`${file} has no “${before}”`)
  return { ...SPECIMEN, [file]: text.replace(before, () => after) }
}

export function without(file: string): Record<string, string> {
  return Object.fromEntries(Object.entries(SPECIMEN).filter(([path]) => path !== file))
}

export function lineWith(text: string | undefined, mark: string): number {
  const line = (text ?? '').split('\n').findIndex((one) => one.includes(mark)) + 1
  if (line === 0) throw new Error(`nothing holds “${mark}”`)
  return line
}

// Medians and percentiles of times, and how a figure is written for people.

export const sorted = (times: readonly number[]) => [...times].sort((a, b) => a - b)

/** The time that so large a share of them stays within. */
export function at(times: readonly number[], share: number): number {
  const all = sorted(times)
  return all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN
}

export const median = (times: readonly number[]) => at(times, 0.5)

export const ms = (time: number) =>
  time < 10
    ? `${time.toFixed(1)} ms`
    : time < 10_000
      ? `${Math.round(time)} ms`
      : `${(time / 1000).toFixed(1)} s`

export const times = (ratio: number) => `${ratio.toFixed(ratio < 10 ? 1 : 0)} ×`

export const count = (number: number) => Math.round(number).toLocaleString('en-US')

export const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`

export const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

// How hard the attacks try: enough to notice in every run, and the sizes of docs/safety.md with OPENIMR_FULL=1.

export const FULL = process.env.OPENIMR_FULL === '1'

export const sized = (usual: number, full: number): number => (FULL ? full : usual)

/** A figure for docs/safety.md, printed beside the tests. */
export const tell = (sentence: string): void => void process.stdout.write(`  ${sentence}\n`)

/** Making a world is slow on a machine that is busy with other things. */
export const PATIENCE = 300_000

export const hours = FULL ? { timeout: 3 * 60 * 60_000 } : { timeout: 120_000 }

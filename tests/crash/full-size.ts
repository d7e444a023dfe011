// How large the suites of attack, crash and simulation run: a sample with every test run, the whole of it when asked.

/** `OPENIMR_FULL=1` runs everything at the sizes of docs/safety.md; that takes hours, not minutes. */
export const FULL = process.env.OPENIMR_FULL === '1'

/** A size in the usual run, and the whole one. */
export const sized = (usual: number, full: number): number => (FULL ? full : usual)

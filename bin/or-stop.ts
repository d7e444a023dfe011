// Ends the program with the sentence of what went wrong, where somebody at a terminal is to read it.
export async function orStop<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
}

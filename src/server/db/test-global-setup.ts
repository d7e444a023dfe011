// Starts the test run's one PostgreSQL before its first test and stops it after the last.
import { isTestServerShared, shareTestServer, startTestServer } from './test-database.ts'

export async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Each project of a run asks; the first one's server serves them all.
  if (isTestServerShared()) return undefined
  const { server, close } = await startTestServer()
  shareTestServer(server)
  return close
}

// Starts OpenIMR for an agency: the web app is built where needed, then the server runs until it is stopped.
import { main } from '#server/main.ts'
import { orStop } from './or-stop.ts'
import { ensureWeb } from './setup.ts'

await orStop(ensureWeb())
await main()

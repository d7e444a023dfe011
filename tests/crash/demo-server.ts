// The program the server crash test kills: the demo, on the folder and the port its environment names.
import { startDemo } from '#demo/start.ts'

await startDemo((sentence) => process.stdout.write(`${sentence}\n`))

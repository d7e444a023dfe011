// Shows OpenIMR with an invented agency, in a folder of its own.
import { startDemo } from '#demo/start.ts'
import { orStop } from './or-stop.ts'
import { ensureWeb } from './setup.ts'
import { webCurrent } from './web-build.ts'

// On a terminal how far it is stands in one line, which the next sentence writes over.
const START_OF_LINE = '\r\u001b[K'
const out = process.stdout
const say = (sentence: string) => void out.write(`${out.isTTY ? START_OF_LINE : ''}${sentence}\n`)
const redraw = (line: string) => void out.write(`${START_OF_LINE}${line}`)

if (!webCurrent()) say('Building the web app …')
await orStop(ensureWeb())
await startDemo(say, { charts: 'whole', ...(out.isTTY ? { redraw } : {}) })

// Shows OpenIMR with an invented agency, in a folder of its own.
import { startDemo } from '#demo/start.ts'
import { orStop } from './or-stop.ts'
import { ensureWeb } from './setup.ts'
import { webCurrent } from './web-build.ts'

const say = (sentence: string) => console.log(sentence)

if (!webCurrent()) say('Building the web app …')
await orStop(ensureWeb())
await startDemo(say)

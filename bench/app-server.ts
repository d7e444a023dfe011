// OpenIMR's server in a process of its own, on the database it is told: what is measured, as it runs for an agency.
import { readCurriculum } from '#curriculum/disk/read.ts'
import { createApp } from '#server/app.ts'
import { connectDatabase } from '#server/db/connect.ts'
import { CURRICULUM, openServices } from '#server/http/open-services.ts'
import { createLog } from '#server/log.ts'
import { told } from './told.ts'

const { owner, role } = told()
const database = await connectDatabase(owner, role)
const services = await openServices({
  config: { host: '127.0.0.1', port: 0, dataFolder: '' },
  ...{
    database,
    curriculum: readCurriculum(CURRICULUM),
    log: createLog(),
    now: () => new Date(),
    demo: null,
  },
})
const app = await createApp(services)
const url = await app.listen({ host: '127.0.0.1', port: 0 })
process.send?.({ port: Number(new URL(url).port) })

// Who measures may have been stopped.
process.once('disconnect', () => process.exit())

// What a measured process is told: the database to work on, and as whom.
import type { Address } from '#server/db/address.ts'
import type { AppRole } from '#server/db/role.ts'

export type Told = { owner: Address; role: AppRole }

const VARIABLE = 'OPENIMR_BENCH_DATABASE'

export const tell = (told: Told) => ({ [VARIABLE]: JSON.stringify(told) })

export const told = (): Told => JSON.parse(process.env[VARIABLE] ?? '') as Told

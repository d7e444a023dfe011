// What stands around a page: the agency it is read at, that agency's own texts, and what its links keep.
import type { Agency } from '#domain/agency.ts'
import type { OwnText } from '#domain/own-text.ts'
import type { Signature } from '#domain/signature.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { Services } from '#server/http/services.ts'
import { openRecords } from '#server/store/own-texts.ts'
import { unsignedLists } from '#server/store/print-content.ts'
import { agencyFor } from './help.ts'

export type Size = 'usual' | 'large'

export type Around = {
  agency: Agency | undefined
  /** The agency's short name, where the link names it. */
  at: string | undefined
  size: Size
  texts: readonly OwnText[]
  signatures: readonly Signature[]
  /** Lists that a clinician signs and nobody has yet. */
  unsigned: readonly string[]
  /** Whether this server makes PDFs. */
  paper: boolean
}

/** Read at no agency, as nobody in particular. */
export const NOWHERE: Around = {
  agency: undefined,
  at: undefined,
  size: 'usual',
  texts: [],
  signatures: [],
  unsigned: [],
  paper: false,
}

type Asked = { at?: string | undefined; size?: Size | undefined }

export async function aroundFor(services: Services, { at, size }: Asked, paper: boolean): Promise<Around> {
  const agency = await agencyFor(services, at)
  const nobody = await unsignedLists(services.content, [])
  const alone = { ...NOWHERE, size: size ?? NOWHERE.size, paper, unsigned: nobody }
  if (!agency) return alone
  const own = await inAgency(
    services.database.app,
    agency.id,
    async (trx) => ({
      texts: await openRecords(trx, agency.id, 'own-text'),
      signatures: await openRecords(trx, agency.id, 'signature'),
    }),
    { readOnly: true },
  )
  const unsigned = await unsignedLists(services.content, own.signatures)
  return { ...alone, ...own, unsigned, agency, at }
}

/** An address with what its reader chose: the agency and the size of print. */
export function linkTo(path: string, { at, size }: Pick<Around, 'at' | 'size'>): string {
  const kept = new URLSearchParams()
  if (at !== undefined) kept.set('at', at)
  if (size !== 'usual') kept.set('size', size)
  return kept.size === 0 ? path : `${path}?${kept}`
}

/** The number for an emergency: the agency's, or the one of the United States where none is known. */
export const emergencyOf = ({ agency }: Pick<Around, 'agency'>): string => agency?.emergency ?? '911'

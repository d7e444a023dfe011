// Walks the log of one agency from its first line to the clock's head, and names the first link that does not hold.
import { sql } from 'kysely'
import type { Id } from '#domain/text.ts'
import { digestOf, hashOf, type Line, START } from '#server/chain.ts'
import type { Tenant } from '#server/db/tenant.ts'
import type { Head } from '#server/heads.ts'

export type Verdict = {
  entries: number
  /** What is wrong with the first broken link, as a sentence. */
  broken: string | null
  /** Entries whose words were erased, with the entry that erased them; null where none says so. */
  erased: { number: number; by: Id | null }[]
}

type StoredLine = Omit<Line, 'received' | 'fingerprint' | 'digest'> & {
  received: Date
  fingerprint: Buffer
  digest: Buffer
  hash: Buffer
  salt: Buffer | null
  body: unknown
  erasedBy: Id | null
}

const PAGE = 500

/** `noted` is what stands outside the database: only there does a chain show that was cut or rewritten with its clock. */
export async function verifyLog(
  trx: Tenant,
  agency: Id,
  noted: readonly Pick<Head, 'number' | 'head'>[] = [],
): Promise<Verdict> {
  const clock = await trx
    .selectFrom('clock')
    .select(['number', 'head'])
    .where('agency', '=', agency)
    .executeTakeFirstOrThrow()
  const erased: Verdict['erased'] = []
  let [head, entries] = [START, 0]
  const broken = (sentence: string) => ({ entries, broken: sentence, erased })

  for (
    let page = await readPage(trx, agency, 0);
    page.length > 0;
    page = await readPage(trx, agency, entries)
  ) {
    for (const line of page) {
      // Lines beyond the clock were committed after it was read; the last look below knows the rest.
      if (line.number > clock.number) break
      const wrong = wrongWith(line, head, entries + 1) ?? unlikeNoted(line, noted)
      if (wrong) return broken(wrong)
      if (line.salt === null) erased.push({ number: line.number, by: line.erasedBy })
      head = line.hash
      entries = line.number
    }
    if (entries >= clock.number) break
  }
  if (entries < clock.number)
    return broken(
      `The log ends at entry ${entries}, but entry ${clock.number} was written: the end is missing.`,
    )
  if (!head.equals(clock.head)) return broken(`Entry ${entries} is not the one the log ended with.`)
  if (await hasLinesBeyond(trx, agency))
    return broken(`After entry ${entries} there are entries that were never taken in.`)
  const later = noted.find(({ number }) => number > entries)
  if (later)
    return broken(
      `The log ends at entry ${entries}, but entry ${later.number} was noted: the end was cut off.`,
    )
  return { entries, broken: null, erased }
}

function unlikeNoted({ number, hash }: StoredLine, noted: Parameters<typeof verifyLog>[2] = []) {
  const unlike = noted.some((one) => one.number === number && one.head !== hash.toString('hex'))
  return unlike ? `Entry ${number} is not the one that was noted: the log was written anew.` : undefined
}

function wrongWith(line: StoredLine, head: Buffer, expected: number): string | undefined {
  const { number, salt, body } = line
  if (number !== expected) return `Entry ${expected} is missing.`
  if ((salt === null) !== (body === null)) return `Entry ${number} was half erased.`
  if (salt !== null && !digestOf(salt, body).equals(line.digest))
    return `What entry ${number} says was changed.`
  if (!hashOf(head, plain(line)).equals(line.hash)) return `Entry ${number} was changed, put in or moved.`
  return undefined
}

function plain(line: StoredLine): Line {
  const { hash: _hash, salt: _salt, body: _body, erasedBy: _by, ...rest } = line
  return {
    ...rest,
    received: line.received.toISOString(),
    fingerprint: line.fingerprint.toString('hex'),
    digest: line.digest.toString('hex'),
  }
}

// An erasing entry is one of a kind that ends in `.erase` and that was accepted on the entry it erases.
async function readPage(trx: Tenant, agency: Id, after: number): Promise<StoredLine[]> {
  const { rows } = await sql<StoredLine>`
    select number, id, author, device, kind, record_kind, record, client, at, received, answer, reason, revision,
           fingerprint, digest, hash, salt, body,
           case when salt is null then (
             select erasing.id from log erasing
              where erasing.agency = ${agency} and erasing.record = log.id
                and erasing.kind like '%.erase' and erasing.answer = 'accepted' limit 1) end as "erasedBy"
      from log where agency = ${agency} and number > ${after} order by number limit ${PAGE}`.execute(trx)
  return rows
}

async function hasLinesBeyond(trx: Tenant, agency: Id): Promise<boolean> {
  const { rows } = await sql`
    select from log join clock using (agency)
     where agency = ${agency} and log.number > clock.number limit 1`.execute(trx)
  return rows.length > 0
}

// How a paper is asked for and sent: its size, its imprint, and a sentence where it cannot be printed.
import { z } from 'zod'
import type { OwnText } from '#domain/own-text.ts'
import { Slug } from '#domain/text.ts'
import type { Imprint } from '#print/handout.ts'
import { PAPERS, type Paper, SIZES } from '#print/paper.ts'
import { CannotPrint, type NoPaper, openPress, type Press } from '#print/press/press.ts'
import { Denied } from '#server/http/denied.ts'
import type { Page } from '#server/http/route.ts'
import type { Services } from '#server/http/services.ts'
import { aroundFor, emergencyOf } from '#server/pages/around.ts'

const sheeting = { paper: z.enum(PAPERS).default('letter'), size: z.enum(SIZES).default('usual') }

export const PublicSheeting = z.object({ ...sheeting, at: Slug.optional().catch(undefined) })
/** Without a size, the one the person reads in. */
export const ChartSheeting = z.object({ paper: sheeting.paper, size: z.enum(SIZES).optional() })

/** Whoever prints handouts by the hundred never holds up a person's own pages. */
export const publicPress: Press = openPress({ atOnce: 1, waiting: 20 })
export const chartPress: Press = openPress({ atOnce: 2 })

const STATUS: Record<NoPaper, number> = { 'not-here': 501, busy: 503, late: 503, broken: 500 }

/** A PDF as a page; throws Denied with a sentence where it cannot be printed. */
export async function pdf(press: Press, paper: Paper): Promise<Page> {
  try {
    return { type: 'application/pdf', bytes: await press.print(paper), cache: 'no-store' }
  } catch (error) {
    if (!(error instanceof CannotPrint)) throw error
    const wait = error.why === 'busy' ? 60 : undefined
    throw new Denied(STATUS[error.why], `paper-${error.why}`, error.message, wait)
  }
}

/** What anybody may print may be kept for a while by whoever asked. */
export const publicPdf = async (paper: Paper): Promise<Page> => ({
  ...(await pdf(publicPress, paper)),
  cache: 'no-cache',
})

export type PublicAsk = { services: Services; origin: string; query: z.output<typeof PublicSheeting> }
/** How a public paper is printed, and the agency's own texts that stand on it. */
type PublicPrint = { imprint: Imprint; texts: readonly OwnText[] }

export async function publicPrint({ services, origin, query }: PublicAsk): Promise<PublicPrint> {
  const { at, paper, size } = query
  const around = await aroundFor(services, { at, size }, publicPress.here)
  const agency = around.agency?.name ?? ''
  return {
    imprint: {
      ...{ paper, size, origin, own: {}, agency },
      ...{ emergency: emergencyOf(around), unsigned: around.unsigned },
    },
    texts: around.texts,
  }
}

// Pages that need no script: the landing page, the handouts, and their style sheet.
import { z } from 'zod'
import { sectionOf } from '#curriculum/shape/handout.ts'
import { Slug } from '#domain/text.ts'
import { inAgency } from '#server/db/tenant.ts'
import { page } from '#server/http/route.ts'
import { documentOf, notFoundPage, sayingPage } from '#server/pages/document.ts'
import { handoutPage, sectionPage } from '#server/pages/handout.ts'
import { agencyFor } from '#server/pages/help.ts'
import { html } from '#server/pages/html.ts'
import { STYLES, STYLES_NAME } from '#server/pages/stylesheet.ts'
import { addresses, agencyRecord } from '#server/store/agencies.ts'

export const landing = page({
  path: '/',
  does: 'Leads to the one agency, to the first run, or says which address to use.',
  async handle({ services: { database, demo } }) {
    const all = await addresses(database.app)
    const [only, ...more] = all
    if (!only) return { to: '/first-run', cache: 'no-cache' }
    if (more.length === 0) return { to: `/staff/${only.slug}/`, cache: 'no-cache' }
    if (!demo)
      return sayingPage(
        'OpenIMR',
        'Use the address your agency gave you. It ends in your agency’s short name.',
      )
    const links = await Promise.all(
      all.map(async ({ slug, agency }) => {
        const record = await inAgency(database.app, agency, (trx) => agencyRecord(trx, agency))
        return html`<li><a href="/staff/${slug}/">${record?.name ?? slug}</a></li>`
      }),
    )
    const body = html`<h1>OpenIMR</h1><p class="lead">This is a demo. Choose an agency.</p><ul class="agencies">${links}</ul>`
    return documentOf({ title: 'OpenIMR', body })
  },
})

const Word = z.string().max(80)
const query = z.object({ at: Slug.optional().catch(undefined) })

export const readTopic = page({
  path: '/read/:topic',
  does: 'Shows a whole handout, to read or print without script.',
  params: z.object({ topic: Word }),
  query,
  async handle({ services, params, query }) {
    const topic = services.content.topic(params.topic)
    if (!topic) return notFoundPage()
    return handoutPage(topic, { agency: await agencyFor(services, query.at), at: query.at })
  },
})

export const readSection = page({
  path: '/read/:topic/:section',
  does: 'Shows one section of a handout.',
  params: z.object({ topic: Word, section: Word }),
  query,
  async handle({ services, params, query }) {
    const topic = services.content.topic(params.topic)
    const section = topic && sectionOf(topic.handout, params.section)
    if (!section) return notFoundPage()
    return sectionPage(topic, section, { agency: await agencyFor(services, query.at), at: query.at })
  },
})

export const styles = page({
  path: '/pages/:file',
  does: 'Gives the style sheet of these pages.',
  params: z.object({ file: Word }),
  async handle({ params }) {
    if (params.file !== STYLES_NAME) return notFoundPage()
    return { type: 'text/css; charset=utf-8', text: STYLES, cache: 'public, max-age=31536000, immutable' }
  },
})

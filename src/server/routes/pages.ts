// The landing page, and the style sheet of the pages that need no script.
import { z } from 'zod'
import { inAgency } from '#server/db/tenant.ts'
import { page } from '#server/http/route.ts'
import { documentOf, notFoundPage, sayingPage } from '#server/pages/document.ts'
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
export const styles = page({
  path: '/pages/:file',
  does: 'Gives the style sheet of these pages.',
  params: z.object({ file: Word }),
  async handle({ params }) {
    if (params.file !== STYLES_NAME) return notFoundPage()
    return { type: 'text/css; charset=utf-8', text: STYLES, cache: 'public, max-age=31536000, immutable' }
  },
})

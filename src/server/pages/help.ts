// Whom to call, on every page a client may read: the agency's own contacts where the agency is known.

import type { Agency } from '#domain/agency.ts'
import { callTo } from '#domain/telephone.ts'
import { inAgency } from '#server/db/tenant.ts'
import type { Services } from '#server/http/services.ts'
import { addresses, agencyRecord } from '#server/store/agencies.ts'
import { dangerHtml } from './blocks.ts'
import { type Html, html } from './html.ts'

/** Of the agency the link names; without one, of the only agency there is. */
export async function agencyFor(
  { database }: Services,
  slug: string | undefined,
): Promise<Agency | undefined> {
  const all = await addresses(database.app)
  const found =
    slug === undefined ? (all.length === 1 ? all[0] : undefined) : all.find((one) => one.slug === slug)
  return found && inAgency(database.app, found.agency, (trx) => agencyRecord(trx, found.agency))
}

export function helpBlock(agency: Agency | undefined): Html {
  const danger = agency
    ? dangerHtml(agency.emergency)
    : html`<p class="lead">In danger right now? Call the emergency number where you are. In the United States it is
<a href="tel:911">911</a>.</p>`
  const contacts = (agency?.help ?? []).map(
    ({
      name,
      phone,
      hours,
      about,
    }) => html`<li><strong>${name}</strong> <a href="${callTo(phone) ?? 'tel:'}">${phone}</a>
${about ? html`<span>${about}</span>` : null} ${hours ? html`<span>${hours}</span>` : null}</li>`,
  )
  return html`<section id="help" class="help" aria-labelledby="help-title">
<h2 id="help-title">Get help now</h2>
${danger}
${contacts.length > 0 ? html`<ul>${contacts}</ul>` : null}
</section>`
}

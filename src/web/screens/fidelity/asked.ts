// What a page of fidelity is asked for: whose work, which months. It stands in the address, so that it can be gone back to.
import { useLocation } from 'preact-iso'
import type { Period, View } from '#domain/fidelity.ts'
import { mayLook, newestMonth } from '#domain/fidelity-view.ts'
import { addMonths, Month } from '#domain/month.ts'
import { leadsSessions } from '#domain/person.ts'
import { teamsOf } from '#domain/team.ts'
import type { Id } from '#domain/text.ts'
import { useAddress } from '#web/app/where.ts'
import type { Device } from '#web/device/device.ts'
import { useChangingDevice } from '#web/device/hooks.ts'

/** A quarter of a year: long enough for every item, short enough to change. */
const USUAL_MONTHS = 3

export type Asked = { view: View; period: Period; newest: Month }

/** Undefined for those who have nobody's figures to look at. */
export function useAsked(): Asked | undefined {
  const device = useChangingDevice()
  const { query } = useLocation()
  const view = viewIn(device, query)
  if (!view) return undefined
  const newest = newestMonth(device.me, view, device.today())
  const to = monthIn(query.to, newest) ?? newest
  const from = monthIn(query.from, to) ?? addMonths(to, 1 - USUAL_MONTHS)
  return { view, period: { from, to }, newest }
}

function viewIn(device: Device, query: Record<string, string>): View | undefined {
  const { team, practitioner } = query
  const named: View | undefined = practitioner
    ? { of: 'practitioner', id: practitioner }
    : team
      ? { of: 'team', id: team }
      : undefined
  return named && mayLook(device.me, named, device.all('team', null)) ? named : firstView(device)
}

/** A leader looks at all, a supervisor at a team, everybody else at their own work. */
function firstView({ me, all }: Device): View | undefined {
  if (me.roles.includes('leader')) return { of: 'agency' }
  const team = me.roles.includes('supervisor') ? teamsOf(all('team', null), me.person)[0] : undefined
  if (team) return { of: 'team', id: team.id }
  return leadsSessions(me) ? { of: 'practitioner', id: me.person } : undefined
}

const monthIn = (said: string | undefined, newest: Month): Month | undefined => {
  const month = Month.safeParse(said).data
  return month === undefined || month <= newest ? month : newest
}

/** The part of an address that asks for it, such as `team=…&from=2026-09&to=2026-11`. */
export function asking(
  { view, period }: Pick<Asked, 'view' | 'period'>,
  more: Record<string, string> = {},
): string {
  const whose: Record<string, Id> = view.of === 'agency' ? {} : { [view.of]: view.id }
  return `?${new URLSearchParams({ ...more, ...whose, from: period.from, to: period.to })}`
}

/** Addresses of the pages of fidelity, asked for the same. */
export function useFidelityAddress(asked: Pick<Asked, 'view' | 'period'>) {
  const address = useAddress()
  return (page = '', more: Record<string, string> = {}) =>
    address(`fidelity${page === '' ? '' : `/${page}`}`) + asking(asked, more)
}

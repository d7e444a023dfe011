// The places of the staff app's navigation, for what this person may do.

import { isWaiting } from '#domain/feedback.ts'
import { addressOf } from '#web/app/place.ts'
import type { Device } from '#web/device/device.ts'
import {
  bookDrawing,
  dayDrawing,
  deviceDrawing,
  measureDrawing,
  peopleDrawing,
  settingsDrawing,
  taskDrawing,
} from '#web/parts/drawings.ts'
import type { NavPlace } from '#web/parts/nav-bar.tsx'
import { shellWords } from '#web/words/en/shell.ts'

/** Which place of the navigation a page belongs to. */
const BELONGS: Record<string, string> = {
  '': '',
  session: '',
  people: 'people',
  'add-client': 'people',
  plan: '',
  library: 'library',
  content: 'library',
  fidelity: 'fidelity',
  decide: 'decide',
  agency: 'agency',
  account: 'account',
  attention: 'account',
  'sign-in': 'account',
}

export function placesOf(device: Device, path: string): NavPlace[] {
  const { slug } = device.me
  const [first = ''] = path.slice(addressOf('staff', slug).length).split('/')
  const waiting = device.all('held').filter((record) => record.decided === null).length
  const place = (page: string, label: string, icon: string): NavPlace => ({
    href: addressOf('staff', slug, page),
    label,
    icon,
    here: BELONGS[first] === page,
  })
  const said = device.all('feedback').filter(isWaiting).length
  const library = place('library', shellWords.library, bookDrawing)
  const decide = place('decide', shellWords.decide, taskDrawing)
  return [
    place('', shellWords.today, dayDrawing),
    place('people', shellWords.people, peopleDrawing),
    said > 0 ? { ...library, count: { shown: `${said}`, heard: shellWords.saidCount(said) } } : library,
    ...(waiting > 0 || decide.here
      ? [
          {
            ...decide,
            count: waiting > 0 ? { shown: `${waiting}`, heard: shellWords.decideCount(waiting) } : undefined,
          },
        ]
      : []),
    ...(device.may('rating.give', null)
      ? [{ ...place('fidelity', shellWords.fidelity, measureDrawing), deskOnly: true }]
      : []),
    ...(device.may('agency.set-help', null) ? [place('agency', shellWords.agency, settingsDrawing)] : []),
    place('account', shellWords.account, deviceDrawing),
  ]
}

// Somebody of the demo who is signed in with one tap, as a caller.
import { randomUUID } from 'node:crypto'
import { demoPeople } from '#demo/fill.ts'
import { AGENCY } from '#demo/people.ts'
import { type Caller, newCaller } from './caller.ts'

export async function comeIn(url: string, name: RegExp): Promise<Caller> {
  const person = demoPeople().find((one) => name.test(one.name))
  if (!person) throw new Error('Nobody of that name is in the demo.')
  const answer = await fetch(`${url}/api/${AGENCY.slug}/sign-in/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ person: person.person, device: { id: randomUUID(), name: 'A measured device' } }),
  })
  const { deviceKey } = (await answer.json()) as { deviceKey?: string }
  const [cookie = ''] = answer.headers.getSetCookie()
  if (!deviceKey) throw new Error(`The demo did not let ${person.name} in: ${answer.status}`)
  return newCaller(Number(new URL(url).port), {
    cookie: cookie.split(';')[0] ?? '',
    'x-device-key': deviceKey,
  })
}

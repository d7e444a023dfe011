// What a screen asks the server for that is no entry: signing in before there is a device, cards and devices after.

import type { Id } from '#domain/text.ts'
import type { Api } from './api.ts'
import type { NewPasskey, PasskeyAnswer, ToMake, ToUse } from './passkeys.ts'
import type {
  Card,
  DeviceName,
  HalfSignedIn,
  Invitation,
  KnownDevice,
  OwnFactors,
  SignedIn,
  Totp,
} from './wire.ts'

export type FirstRun = {
  secret: string
  agency: { name: string; slug: string; zone: string; calls: string; emergency: string }
  administrator: { name: string; email: string; password: string }
  device: DeviceName
}
export type Start = { firstRun: boolean; demo: boolean; agencies: { slug: string; name: string }[] }

/** Before anybody is signed in at all, on any agency's address. */
export const startCalls = (api: Api) => ({
  start: () => api.get<Start>('/api/start'),
  firstRun: (what: FirstRun) => api.post<{ slug: string }>('/api/first-run', what),
})

/** The ways of signing in; each ends with the answer that `enrol` or `renew` takes. */
export const doorCalls = (api: Api, slug: string, device: () => Promise<DeviceName>) => ({
  password: async (email: string, password: string) =>
    api.post<SignedIn | HalfSignedIn>(`/api/${slug}/sign-in`, { email, password, device: await device() }),
  code: (code: string) => api.post<SignedIn>(`/api/${slug}/sign-in/code`, { code }),
  /** What a passkey is asked to sign, and what it signed. */
  askPasskey: () => api.post<ToUse>(`/api/${slug}/sign-in/passkey/ask`, {}),
  passkey: (answer: PasskeyAnswer) => api.post<SignedIn>(`/api/${slug}/sign-in/passkey`, answer),
  newPasskey: () => api.post<ToMake>(`/api/${slug}/sign-in/passkey/new`, {}),
  firstPasskey: (name: string, passkey: NewPasskey) =>
    api.post<SignedIn>(`/api/${slug}/sign-in/passkey/make`, { name, passkey }),
  demo: async (person: Id) =>
    api.post<SignedIn>(`/api/${slug}/sign-in/demo`, { person, device: await device() }),
  /** The short code, or the secret of the card's QR. */
  card: async (code: string) =>
    api.post<SignedIn>(`/api/${slug}/card/open`, { code, device: await device() }),
  lookAtInvitation: (secret: string) =>
    api.post<{ name: string; roles: string[]; agency: string }>(`/api/${slug}/invitation/look`, { secret }),
  acceptInvitation: async (secret: string, email: string, password: string) =>
    api.post<HalfSignedIn>(`/api/${slug}/invitation/accept`, {
      secret,
      email,
      password,
      device: await device(),
    }),
})

export const signedCalls = (api: Api, slug: string) => ({
  invite: (person: Id) => api.post<Invitation>(`/api/${slug}/invitations`, { person }),
  makeCard: (client: Id) => api.post<Card>(`/api/${slug}/cards`, { client }),
  endCard: (id: Id) => api.post<unknown>(`/api/${slug}/cards/${id}/end`, {}),
  devices: async (person: Id) =>
    (await api.get<{ devices: KnownDevice[] }>(`/api/${slug}/devices?person=${person}`)).devices,
  endDevice: (id: Id) => api.post<unknown>(`/api/${slug}/devices/${id}/end`, {}),
  /** Whether this server makes PDFs; where it does not, the browser prints. */
  paperHere: async () => (await api.get<{ here: boolean }>(`/api/${slug}/paper`)).here,
  /** A PDF of a chart, at its address under the agency, such as `clients/…/workbook.pdf`. */
  paper: (path: string) => api.file(`/api/${slug}/${path}`),
  ownFactors: () => api.get<OwnFactors>(`/api/${slug}/passkeys`),
  /** These changes take the password once more where the sign-in is not new. */
  newPasskey: (again: Again) => api.post<ToMake>(`/api/${slug}/passkeys/new`, again),
  addPasskey: (name: string, passkey: NewPasskey) =>
    api.post<unknown>(`/api/${slug}/passkeys`, { name, passkey }),
  namePasskey: (id: Id, name: string) => api.post<unknown>(`/api/${slug}/passkeys/${id}/name`, { name }),
  endPasskey: (id: Id, again: Again) => api.post<unknown>(`/api/${slug}/passkeys/${id}/end`, again),
  newCodeApp: (again: Again) => api.post<Totp>(`/api/${slug}/code-app/new`, again),
  confirmCodeApp: (code: string) => api.post<unknown>(`/api/${slug}/code-app`, { code }),
  endCodeApp: (again: Again) => api.post<unknown>(`/api/${slug}/code-app/end`, again),
  /** Figures of fidelity: `what` is what follows in the address, such as `/rows?item=7`. */
  fidelity: (what: string) => api.get<unknown>(`/api/${slug}/fidelity${what}`),
  changePassword: (was: string, is: string) => api.post<unknown>(`/api/${slug}/password`, { was, is }),
})

export type Again = { password?: string }
export type DoorCalls = ReturnType<typeof doorCalls>
export type SignedCalls = ReturnType<typeof signedCalls>

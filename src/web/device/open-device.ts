// Makes the device that screens use out of an opened store: what it knows, what may be done, and when it locks.

import './no-eval.ts'
import type { Agency } from '#domain/agency.ts'
import { adderOf } from '#domain/judge.ts'
import { may } from '#domain/policy.ts'
import { act } from './act.ts'
import { createApi } from './api.ts'
import type { Browser } from './browser.ts'
import { signedCalls } from './calls.ts'
import { openContent } from './content.ts'
import type { Keys } from './crypto.ts'
import { answerWaiting } from './deliver.ts'
import type { Device } from './device.ts'
import { openDrafts } from './drafts.ts'
import { watchIdle } from './idle.ts'
import type { App } from './keeper.ts'
import { type Opened, openWith } from './opened.ts'
import { putAway, unanswered } from './outbox.ts'
import { single } from './place.ts'
import { attentionOf, statusOf } from './status.ts'
import { holding, type Store } from './store.ts'
import { createSync } from './sync.ts'
import { Trouble } from './trouble.ts'
import type { Front, Me, SignedIn, Travelling } from './wire.ts'

/** A store and the keys that a PIN gave. */
export type Inside = { browser: Browser; store: Store; keys: Keys; handed: string }

export type Ends = {
  front(): Front | undefined
  /** Called once when this tab's device has been locked. */
  locked(): void
  changePin(was: string, is: string): Promise<void>
  checkPin(pin: string): Promise<void>
  /** Destroys the store after the server has ended the sign-in. */
  signedOut(): Promise<void>
}

const CLOSE = 'lock'
const TOUCHED = 'touched'

export async function openDevice(
  { browser, store, keys, handed }: Inside,
  app: App,
  ends: Ends,
): Promise<Device> {
  const opened = await openWith(browser, store, keys, handed)
  const { memory, clock } = opened
  const api = createApi(browser.fetch, opened.deviceKey)
  const drafts = await openDrafts(opened)
  const content = openContent(opened, api)
  const sync = createSync(opened, api, content.fetchAll)
  let lasting: boolean | null = null
  let last: Me = opened.me()

  const close = (tell: boolean) => {
    if (opened.closed()) return
    last = opened.me()
    sync.stop()
    idle.stop()
    if (tell) opened.tellTabs(CLOSE)
    opened.close()
    ends.locked()
    opened.changed()
  }
  const idle = watchIdle(
    browser,
    app,
    () => close(true),
    () => opened.tellTabs(TOUCHED),
  )
  opened.heard((message) => {
    if (message === CLOSE) return close(false)
    if (message === TOUCHED) return idle.touch()
    void readAgain(opened)
  })
  browser
    .askToLast()
    .then((answer) => {
      lasting = answer
      opened.changed()
    })
    .catch(() => undefined)

  const agency = (): Agency => memory.one('agency', last.agency) ?? agencyOf(last, ends.front())
  return {
    get me() {
      if (!opened.closed()) last = opened.me()
      return last
    },
    get zone() {
      return agency().zone
    },
    calls: signedCalls(api, last.slug),
    agency,
    newId: opened.newId,
    async act(kind, what) {
      const id = await act(opened, kind, what)
      sync.soon()
      return id
    },
    all: memory.all,
    one: memory.one,
    async openChart(client) {
      const path = `/api/${last.slug}/charts/${client}`
      const { records } = await api.get<{ records: Travelling[] }>(path)
      opened.mustBeOpen()
      memory.take(records, 'opened')
      opened.changed()
    },
    may: (kind, client) => may(opened.actor(), kind, client, adderOf(client, memory.looks)),
    status: () => statusOf(opened, sync, lasting),
    attention: () => attentionOf(opened, sync.sealed()),
    async dismiss(id) {
      if (!sync.sealed().some((entry) => entry.id === id)) return putAway(opened, id)
      await answerWaiting(opened, api, id, false)
      sync.answered(id)
      opened.changed()
    },
    async keepSealed(id) {
      await answerWaiting(opened, api, id, true)
      sync.answered(id)
      opened.changed()
      sync.soon()
    },
    draft: drafts.get,
    keepDraft: drafts.put,
    dropDraft: drafts.drop,
    now: clock.now,
    today: () => clock.today(agency().zone),
    sync: sync.run,
    keepOpen: idle.keepOpen,
    lock: () => close(true),
    async signOut() {
      await readAgain(opened)
      mayLeave(opened)
      await api.post(`/api/${last.slug}/sign-out`, {}).catch((no) => {
        // Ended from elsewhere already: what is kept here still has to go.
        if (!(no instanceof Trouble && no.code === 'signed-out')) throw no
      })
      close(true)
      await ends.signedOut()
    },
    async renew(answer) {
      await renew(opened, answer)
      sync.renewed()
      opened.changed()
    },
    changePin: ends.changePin,
    checkPin: ends.checkPin,
    subscribe: opened.subscribe,
    curriculum: content.shelf,
  }
}

function readAgain(opened: Opened): Promise<void> {
  return holding(opened.browser, opened.store, async () => {
    if (opened.closed()) return
    await opened.refresh()
    opened.changed()
  })
}

async function renew(opened: Opened, { me, deviceKey }: SignedIn): Promise<void> {
  if (me.person !== opened.me().person)
    throw new Trouble('signed-out', 'Somebody else has signed in. Lock this device before they go on.')
  await holding(opened.browser, opened.store, async () => {
    await opened.refresh()
    const row = await single(opened.browser, opened.keys, 'me', { me, deviceKey })
    await opened.write(async (tx) => {
      await tx.objectStore('kept').put(row.kept, row.key)
    })
  })
}

function mayLeave({ memory }: Opened): void {
  const waiting = memory.queue().filter(unanswered).length
  if (waiting > 0)
    throw new Trouble(
      'unsent',
      `${things(waiting)} not been sent yet. Connect to the network, then sign out.`,
    )
  const refused = memory.queue().filter(({ state }) => state === 'refused').length
  if (refused > 0)
    throw new Trouble(
      'unsent',
      `${things(refused)} not been taken. Read what needs your attention, then sign out.`,
    )
}

const things = (count: number) => (count === 1 ? 'One thing you wrote has' : `${count} things you wrote have`)

/** Until the agency's record has come, its front says enough. */
function agencyOf(me: Me, front: Front | undefined): Agency {
  return {
    id: me.agency,
    client: null,
    through: [],
    others: [],
    name: front?.name ?? '',
    slug: me.slug,
    zone: front?.zone ?? 'UTC',
    calls: front?.calls ?? 'client',
    emergency: front?.emergency ?? '',
    help: front?.help ?? [],
    procedure: '',
  }
}

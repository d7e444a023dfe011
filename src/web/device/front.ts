// The agency's front, kept in clear: its name, and whom to call, before the PIN and without network.

import type { Api } from './api.ts'
import type { Store } from './store.ts'
import { Trouble } from './trouble.ts'
import type { Front } from './wire.ts'

export type FrontDoor = {
  last(): Front | undefined
  read(): Promise<Front>
}

export async function openFront(
  store: Store,
  api: Api,
  slug: string,
  changed: () => void,
): Promise<FrontDoor> {
  let last = await store.clear('front')
  return {
    last: () => last,
    async read() {
      try {
        last = await api.get<Front>(`/api/${slug}/front`)
        // The demo's people are for the sign-in page of the moment, not for keeping.
        const { people: _people, ...kept } = last
        await store.mark('front', kept)
      } catch (cause) {
        if (!last || !(cause instanceof Trouble)) throw cause
      }
      changed()
      return last
    },
  }
}

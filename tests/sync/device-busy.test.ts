// Devices that write while they speak with the office, in several tabs at once, on a line that is slow and drops.
import { expect, test } from 'vitest'
import { openKeeper } from '#web/device/open-keeper.ts'
import { settle } from '#web/device/test-browser.ts'
import { openOffice, SLUG } from './office.ts'
import { bodiesOf, eventually, hope, PIN, visit } from './visit.ts'

test('what is written in two tabs while rounds run and fail is kept, and goes up once', async () => {
  const office = await openOffice()
  try {
    const bram = await office.desk.hire('Bram Oduya', 'practitioner')
    const client = await office.desk.enter('Kit Moran', bram)
    office.invite(bram, ['practitioner'], false)
    const first = await visit(office, bram, 'staff')
    const slow = first.machine.tab(async (path, init) => {
      const answer = await first.line.fetch(path, init)
      await settle()
      return answer
    })
    const second = await (await openKeeper('staff', SLUG, slow)).unlock(PIN)
    let calls = 0
    first.network.fate = () => {
      calls += 1
      return calls % 5 === 0 ? 'answer lost' : calls % 7 === 0 ? 'request lost' : 'arrives'
    }

    const rounds: Promise<void>[] = []
    const writing: Promise<string>[] = []
    for (let count = 0; count < 40; count += 1) {
      writing.push(hope(count % 2 ? first.device : second, client, `Wish ${count}`))
      if (count % 6 === 0) rounds.push(first.device.sync(), second.sync())
      if (count % 9 === 0) await settle()
    }
    await Promise.all([...writing, ...rounds])
    first.network.fate = () => 'arrives'
    await first.device.sync()
    await second.sync()
    await first.device.sync()

    const all = Array.from({ length: 40 }, (_, count) => `Wish ${count}`).sort()
    await eventually(() => {
      for (const tab of [first.device, second]) {
        expect(tab.status()).toMatchObject({ waiting: 0, attention: 0 })
        expect(bodiesOf(tab, client).sort()).toEqual(all)
      }
    })
    const elsewhere = await visit(office, bram, 'staff')
    expect(bodiesOf(elsewhere.device, client).sort()).toEqual(all)
  } finally {
    await office.close()
  }
})

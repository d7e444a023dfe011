// Each app can be put on the home screen under a neutral name, with an icon that is there.
import { expect, test } from 'vitest'
import { openDemoHouse } from './support/house.ts'
import { journey, PHONE } from './support/journey.ts'

const { house, takes } = journey(openDemoHouse)

const APPS = [
  { address: '/my/harbor/', name: 'My pages' },
  { address: '/staff/harbor/', name: 'OpenIMR' },
]

type Manifest = { name: string; start_url: string; display: string; icons: { src: string; sizes: string }[] }

test.each(APPS)('$name', async ({ address, name }) => {
  const phone = await takes(PHONE)
  await phone.opens(address)
  const link = phone.page.locator('link[rel="manifest"]')
  expect(await link.count()).toBe(1)
  const manifest = (await (
    await fetch(`${house().url}${await link.getAttribute('href')}`)
  ).json()) as Manifest
  expect(manifest).toMatchObject({ name, start_url: address, display: 'standalone' })
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain('512x512')
  const drawn = [
    ...manifest.icons.map(({ src }) => src),
    ...(await phone.page
      .locator('link[rel*="icon"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href') ?? ''))),
  ]
  for (const src of drawn) {
    const icon = await fetch(new URL(src, house().url))
    expect([src, icon.status, icon.headers.get('content-type')?.split('/')[0]]).toEqual([src, 200, 'image'])
  }
})

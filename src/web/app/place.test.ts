// Which agency and which page an address of an app names.
import { expect, test } from 'vitest'
import { addressOf, placeIn } from './place.ts'

test.each(['my', 'staff'] as const)('an address of /%s/ names its agency and page', (app) => {
  expect(placeIn(app, `/${app}/harbor`)).toEqual({ slug: 'harbor', page: '' })
  expect(placeIn(app, `/${app}/harbor/`)).toEqual({ slug: 'harbor', page: '' })
  expect(placeIn(app, `/${app}/harbor/handout/stress/one/`)).toEqual({
    slug: 'harbor',
    page: 'handout/stress/one',
  })
  expect(placeIn(app, addressOf(app, 'harbor', 'talk'))).toEqual({ slug: 'harbor', page: 'talk' })
})

test('without an agency, or in the other app, there is no place', () => {
  expect(placeIn('my', '/my/')).toBeUndefined()
  expect(placeIn('my', '/staff/harbor/')).toBeUndefined()
  expect(placeIn('staff', '/my/harbor/')).toBeUndefined()
  expect(placeIn('my', '/my/Not%20one/')).toBeUndefined()
})

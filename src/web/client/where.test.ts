// Which agency and which page an address of the client's app names.
import { expect, test } from 'vitest'
import { addressOf, placeIn } from './where.ts'

test('an address names its agency and page, with or without a last slash', () => {
  expect(placeIn('/my/harbor')).toEqual({ slug: 'harbor', page: '' })
  expect(placeIn('/my/harbor/')).toEqual({ slug: 'harbor', page: '' })
  expect(placeIn('/my/harbor/handout/stress/one/')).toEqual({ slug: 'harbor', page: 'handout/stress/one' })
  expect(placeIn(addressOf('harbor', 'talk'))).toEqual({ slug: 'harbor', page: 'talk' })
})

test('without an agency there is no place', () => {
  expect(placeIn('/my/')).toBeUndefined()
  expect(placeIn('/staff/harbor/')).toBeUndefined()
  expect(placeIn('/my/Not%20one/')).toBeUndefined()
})

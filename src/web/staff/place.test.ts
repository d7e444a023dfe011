// An address names the first run, an agency with a page of it, or nothing.
import { describe, expect, it } from 'vitest'
import { placeOf } from './place.ts'

describe('placeOf', () => {
  it('knows the first run', () => expect(placeOf('/first-run/')).toEqual({ at: 'first-run' }))
  it('knows an agency, with and without a page', () => {
    expect(placeOf('/staff/harbor')).toEqual({ at: 'agency', slug: 'harbor', rest: '' })
    expect(placeOf('/staff/harbor/library/recovery/')).toEqual({
      at: 'agency',
      slug: 'harbor',
      rest: 'library/recovery',
    })
  })
  it('takes nothing else for an agency', () => {
    for (const path of ['/', '/staff', '/staff/', '/staff/Harbor', '/my/harbor'])
      expect(placeOf(path)).toEqual({ at: 'nowhere' })
  })
})

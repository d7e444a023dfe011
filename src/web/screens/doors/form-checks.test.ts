// The short name that is offered for an agency's address is one the domain takes.
import { describe, expect, it } from 'vitest'
import { emailWrong, missing, passwordWrong, slugFrom, slugWrong } from './form-checks.ts'

describe('slugFrom', () => {
  it.each([
    ['Harbor Street Recovery', 'harbor-street-recovery'],
    ['  Élan & Weg, Inc. ', 'e-lan-weg-inc'],
    ['Servicios de Recuperación', 'servicios-de-recuperacio-n'],
  ])('makes a short name of %s', (name, slug) => {
    expect(slugWrong(slugFrom(name))).toBeUndefined()
    expect(slugFrom(name).length).toBeLessThanOrEqual(slug.length)
  })
  it('ends at a whole word where the name is long', () => {
    expect(slugFrom('The Very Long Name Of An Agency In A Small Town By The Sea')).toBe(
      'the-very-long-name-of-an-agency-in-a',
    )
  })
  it('is empty where there is no letter to take', () => expect(slugFrom('???')).toBe(''))
})

describe('checks', () => {
  it('say what to do', () => {
    expect(missing('  ')).toMatch(/[.]$/)
    expect(emailWrong('dana')).toMatch(/[.]$/)
    expect(passwordWrong('short')).toMatch(/[.]$/)
    expect(slugWrong('Harbor Street')).toMatch(/[.]$/)
  })
  it('keep quiet where all is well', () => {
    expect(missing('a')).toBeUndefined()
    expect(emailWrong(' dana@harbor.example ')).toBeUndefined()
    expect(passwordWrong('blue kettle nine')).toBeUndefined()
    expect(slugWrong('harbor')).toBeUndefined()
  })
})

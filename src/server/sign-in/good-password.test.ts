// Which new passwords are taken, and that hashing and comparing agree.
import { describe, expect, test } from 'vitest'
import { LISTED, refuseWeakPassword } from './good-password.ts'
import { hashPassword, isPassword } from './password.ts'

const around = { agency: 'Harbor Street harbor', name: 'Dana Okafor', email: 'dana.okafor@harbor.example' }

describe('a new password', () => {
  test.each([
    'correct horse battery',
    'four words unlike one another',
    'Tr4ffic-lamp-orchid',
    'ĳsberg sneeuw klompen',
    'the harbor was quiet last night',
    'were there treetops westward',
    'we went up the red hill',
    '7 herons & 3 otters',
    'purple kettle walks north',
    'four lanterns under water',
    'a wholly new one',
    'dragon bicycle lemonade',
    'x'.repeat(3) + ' long enough, and odd enough '.repeat(4),
  ])('is taken: %s', (password) => {
    expect(() => refuseWeakPassword(password, around)).not.toThrow()
  })

  test.each([
    ['short one', /at least 12/],
    ['eleven chrs', /at least 12/],
    ['word '.repeat(30), /at most 128/],
    ['password1234', /many people/],
    ['PASSWORDpassword', /many people/],
    ['WelcomeWelcome1!', /many people/],
    ['qwertyuiop12345', /keyboard/],
    ['iloveyou20262026', /many people/],
    ['aaaaaaaaaaaaaaaa', /repeats/],
    ['abcabcabcabcabc', /repeats/],
    ['horse1horse1horse1', /repeats/],
    ['123456789012345', /keyboard/],
    ['abcdefghijklmnop', /alphabet/],
    ['abcd1234efgh5678', /alphabet/],
    ['987654321zyxwv', /alphabet/],
    ['1q2w3e4r5t6y', /keyboard/],
    ['1qaz2wsx3edc', /keyboard/],
    ['zaq12wsxcde34rfv', /keyboard/],
    ['poiuytrewq123', /keyboard/],
    ['P@ssword2026', /many people/],
    ['p4$$w0rd!2026', /many people/],
    ['We1c0me2026!!', /many people/],
    ['letmeinplease', /many people/],
    ['L3tM31nPlease', /many people/],
    ['manchesterunited', /many people/],
    ['butterfly123456', /many people/],
    ['MichelleDaniel#1', /many people/],
    ['Christopher-1985', /many people/],
    ['harleydavidson99', /many people/],
    ['1loveNewYork!!!', /many people/],
    ['tinkerbell & pikachu', /many people/],
    ['sunfl0wer-princ3ss', /many people/],
    ['unbelievable1', /many people/],
    ['g00dn1ght!2345', /many people/],
    ['D4na0kafor2026', /your name/],
    ['DanaOkafor2026!', /your name/],
    ['harborstreet#99', /your name/],
    ['dana.okafor@harbor', /your name/],
  ])('is refused: %s', (password, why) => {
    expect(() => refuseWeakPassword(password, around)).toThrow(why)
  })

  test('is held against more words than the three thousand that are asked for', () => {
    expect(LISTED.size).toBeGreaterThanOrEqual(3000)
    for (const word of LISTED) {
      const long = `${word}123456789012`.slice(0, Math.max(12, word.length))
      expect(() => refuseWeakPassword(long, around), long).toThrow(
        /many people|keyboard|alphabet|repeats|your name/,
      )
    }
  })

  test('is judged at once, also where it is as long as one may be', () => {
    const began = performance.now()
    for (let count = 0; count < 20; count += 1) {
      const long = 'dragonlemonsunshine'.repeat(7).slice(0, 120) + String(count).padStart(8, 'q7')
      expect(() => refuseWeakPassword(long, around)).not.toThrow()
    }
    expect((performance.now() - began) / 20).toBeLessThan(500)
  })

  test('is counted in characters as people see them', () => {
    expect(() => refuseWeakPassword('🌲🌊🔥🪨🌾🍂🌙⭐🍎🦉🐢', around)).toThrow(/at least 12/)
  })
})

describe('a kept password', () => {
  test('is argon2id at the cost we promise, salted', async () => {
    const one = await hashPassword('correct horse battery')
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toEqual(await hashPassword('correct horse battery'))
  })

  test('fits itself only, however it was typed', async () => {
    const encoded = await hashPassword('café au lait, sans sucre')
    expect(await isPassword('café au lait, sans sucre', encoded)).toBe(true)
    expect(await isPassword('café au lait, sans sucr', encoded)).toBe(false)
    expect(await isPassword('', encoded)).toBe(false)
  })

  test('is fitted by nothing where there is none', async () => {
    expect(await isPassword('correct horse battery', null)).toBe(false)
  })
})

// A number as an agency writes it, as a link that a phone can call.

const KEYS = ['', '', 'ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ']

/** Undefined where there is no number in it. What follows the number, such as an extension, is not dialled. */
export function callTo(phone: string): string | undefined {
  const spelled = phone.replace(/(?<=\d[- ]?)[A-Z]{4,}/g, (word) =>
    [...word].map((letter) => KEYS.findIndex((keys) => keys.includes(letter))).join(''),
  )
  const number = /[+(*#]*\d[\d\s().*#/-]*/.exec(spelled)?.[0].replace(/[^\d+*#]/g, '')
  return number === undefined ? undefined : `tel:${number}`
}

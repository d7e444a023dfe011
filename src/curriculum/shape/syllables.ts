// How many syllables an English word has: groups of vowels, less the silent ones, plus those spoken apart.

// Words the rules would count wrongly.
const BY_HEART: ReadonlyMap<string, number> = new Map([
  ...counted(1, 'friend friends'),
  ...counted(
    2,
    'acre business cashier create creates every friendship friendships hundred lonesome maybe people poem poems react science someone wednesday wicked',
  ),
  ...counted(
    3,
    'anymore anyone area areas created element everyday everyone everything everywhere idea ideas museum recipe recipes theater violence',
  ),
  ...counted(4, 'anybody everybody'),
])

const VOWELS = /[aeiouy]+/gu
const COMPOUND =
  /^(any|care|fire|game|home|life|name|note|safe|side|some|space|time|wake)(?=[b-df-hj-np-tv-xz].*[aeiouy])/u
const SILENT_BEFORE_ENDING = /^(.*[aeiouy].*?)(?<![^aeiouy]l)e(ly|ful|fully|ment|ments|less|ness)$/u
const SPOKEN_APART = [
  /(?<![cst])ia(?!ge)/u,
  /(?<![cgstx]|ll|n)io/u,
  /(?<![cst])ien[ct]|iet/u,
  /iu/u,
  /(?<!q|g)ua/u,
  /uo|uity/u,
  /(?<![qg])ue(?:l|t|nt|nc)/u,
  /creati|reali/u,
  /eo/u,
  /[aeiou]y[aeiou]|[^aeiou]ying$/u,
  /[eiou]ing$/u,
  /(?:sm|thm)s?$/u,
]

export function syllablesIn(word: string): number {
  const parts = word.toLowerCase().split(/[-‐]/u)
  return parts.reduce((sum, part) => sum + syllablesOf(part), 0)
}

// Figures are counted one syllable each.
function syllablesOf(part: string): number {
  const figures = part.replace(/\P{N}/gu, '').length
  const letters = part
    .replace(/([ds])n['’]t$/u, '$1ent')
    .replace(/['’]s$/u, '')
    .replace(/[^a-z]/gu, '')
  if (letters === '') return figures
  return figures + (BY_HEART.get(letters) ?? Math.max(1, byRule(letters)))
}

function byRule(letters: string): number {
  const compound = COMPOUND.exec(letters)?.[0]
  if (compound !== undefined) return syllablesOf(compound) + syllablesOf(letters.slice(compound.length))
  const [stem, ending] = withoutEnding(letters.replace(SILENT_BEFORE_ENDING, '$1$2'))
  const groups = stem.match(VOWELS)?.length ?? 0
  return groups + ending + SPOKEN_APART.filter((apart) => apart.test(stem)).length
}

// Takes off a final -e, -es or -ed, and says whether it was spoken ("houses", "wanted", "table") or not ("hopes").
function withoutEnding(letters: string): [stem: string, spoken: number] {
  const cut = /(?:e|es|ed)$/u.exec(letters)
  if (!cut) return [letters, 0]
  const stem = letters.slice(0, cut.index)
  if (!/[aeiouy]/u.test(stem)) return [letters, 0]
  const spoken =
    /[^aeiouyl]l$/u.test(stem) ||
    (cut[0] === 'ed' && /[td]$/u.test(stem)) ||
    (cut[0] === 'es' && /(?:[cgsxz]|ch|sh)$/u.test(stem))
  return [stem, spoken ? 1 : 0]
}

function counted(count: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, count])
}

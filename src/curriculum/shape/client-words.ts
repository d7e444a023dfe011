// Words a client's page does not use, each with what can stand there instead.

type Refused = { found: RegExp; instead: string }

const REFUSED: readonly Refused[] = [
  { found: /\bschizophrenics?\b/iu, instead: 'speak of the person first: "a person with …"' },
  {
    found: /\b(?:manic[- ]depressives?|psychotics?|addicts?|alcoholics?(?! anonymous)|junkies?)\b/iu,
    instead: 'speak of the person first',
  },
  { found: /\b(?:mentally ill|the disabled)\b/iu, instead: 'speak of the person first' },
  {
    found: /\b(?:non-?complian\w*|non-?adheren\w*|resistant|treatment-resistant)\b/iu,
    instead: 'say what the person chose or what got in the way',
  },
  {
    found: /(?<!non-?)\b(?:complian(?:t|ce)|adheren(?:t|ce)|comply|complies)\b/iu,
    instead: 'say what the person chose',
  },
  {
    found: /\bsuffer(?:s|ed|ing)? from\b|\bvictims? of (?:mental|an? illness)|\bafflicted\b/iu,
    instead: 'say "has" or "lives with"',
  },
  {
    found: /\b(?:crazy|insane|lunatics?|psycho|abnormal|normal people)\b/iu,
    instead: 'choose a word nobody is called by',
  },
  {
    found: /\b(?:low|high)[- ]functioning\b|\bfrequent flyers?\b|\bmanipulative\b/iu,
    instead: 'say what happens, without a verdict',
  },
  { found: /\bcommit(?:s|ted|ting)? suicide\b/iu, instead: 'say "died by suicide" or "end one\'s life"' },
  { found: /\b(?:should|must|ought to)\b/iu, instead: 'offer a choice: "you can", "some people"' },
  { found: /\b(?:guarantee[sd]?)\b/iu, instead: 'promise nothing' },
  { found: /\b(?:mental patients?|patients|sufferers?)\b/iu, instead: 'say "person" or "you"' },
  {
    found:
      /\b(?:utilize[sd]?|facilitate[sd]?|implement(?:ed|s)?|intervention|interventions|psychoeducation|modalit(?:y|ies))\b/iu,
    instead: 'use the everyday word',
  },
  {
    found:
      /\b(?:practise[sd]?|practising|behaviours?|favourites?|colours?|neighbours?|organised?|realised?|programmes?)\b/iu,
    instead: 'use American spelling',
  },
  { found: /!/u, instead: 'end the sentence with a full stop' },
]

export type RefusedWord = { word: string; instead: string }

export function refusedWords(text: string): RefusedWord[] {
  return REFUSED.flatMap(({ found, instead }) => {
    const word = found.exec(text)?.[0]
    return word === undefined ? [] : [{ word, instead }]
  })
}

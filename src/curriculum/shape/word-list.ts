// A list of the curriculum kept as data: warning signs, coping ideas, stressors … for handouts, sheets and plans.

export type ListItem = { id: string; label: string; note?: string }

// The two fixed tiers of side effects: help at once, or a call to the clinic today.
export type Tier = 'emergency' | 'clinic'

export type ListGroup = { id: string; title: string; intro?: string; tier?: Tier; items: ListItem[] }

export type WordList = {
  id: string
  language: string
  edition: string
  title: string
  intro: string
  // The topic it belongs to, where it belongs to one.
  topic?: string
  // A clinician of the agency looks it over and signs it before the agency relies on it.
  sign: boolean
  // Lines that stand with the list wherever it is shown.
  fixed: string[]
  groups: ListGroup[]
}

export function groupLines(group: ListGroup): string[] {
  const own = group.intro === undefined ? [group.title] : [group.title, group.intro]
  return [...own, ...group.items.flatMap(({ label, note }) => (note === undefined ? [label] : [label, note]))]
}

/** Whether the title of a group says by itself which tier it is, so that the tier's name would say it twice. */
export function saysTier(title: string, tierName: string): boolean {
  return lettersOf(title).includes(lettersOf(tierName))
}

const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '')

export function itemsOf(list: WordList, group?: string): ListItem[] {
  return list.groups.filter((one) => group === undefined || one.id === group).flatMap((one) => one.items)
}

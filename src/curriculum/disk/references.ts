// Finds ids that stand twice, ids nobody has, and sections or sheets that were forgotten.
import type { Topic } from '#curriculum/shape/topic.ts'
import type { Finding, Name, NameKind, Proof } from './proof.ts'

// Ids that name something inside one topic only; all others are unique in the whole curriculum.
const OF_A_TOPIC = new Set<NameKind>(['section', 'question'])
// What a topic may name though it is not the topic's own.
const OF_ALL = new Set<NameKind>(['term', 'topic', 'list', 'group', 'drawing', 'relaxation', 'local'])

export function checkReferences(proof: Proof, topics: readonly Topic[]): Finding[] {
  return [...standingTwice(proof.names), ...dangling(proof), ...forgotten(proof, topics)]
}

function standingTwice(names: readonly Name[]): Finding[] {
  const first = new Map<string, Name>()
  // The programme's own come first: what a topic repeats of them is found in the topic.
  const inOrder = [...names].sort((a, b) => Number(a.topic !== '') - Number(b.topic !== ''))
  return inOrder.flatMap((name) => {
    const key = [name.kind, OF_A_TOPIC.has(name.kind) ? name.topic : '', name.id].join('\n')
    const before = first.get(key)
    if (!before) first.set(key, name)
    return before
      ? [at(name, `The ${name.kind} “${name.id}” is already in ${before.file}, line ${before.line}.`)]
      : []
  })
}

function dangling(proof: Proof): Finding[] {
  const known = new Set(proof.names.map(keyOf))
  return proof.mentions
    .filter((mention) => !known.has(keyOf(mention)))
    .map((mention) => at(mention, `There is no ${mention.kind} “${mention.id}”${where(mention)}.`))
}

function keyOf(name: Name): string {
  return [name.kind, OF_ALL.has(name.kind) ? '' : name.topic, name.id].join('\n')
}

function where(mention: Name): string {
  if (mention.kind === 'term') return ' in the glossary'
  return OF_ALL.has(mention.kind) ? '' : ' in this topic'
}

function forgotten(proof: Proof, topics: readonly Topic[]): Finding[] {
  return topics.flatMap((topic) => {
    if (topic.status === 'planned') return []
    const advised = new Set(topic.guide.advice.map((advice) => advice.section))
    const placed = new Set(
      proof.mentions.filter((one) => one.topic === topic.id && one.kind === 'worksheet').map((one) => one.id),
    )
    const own = proof.names.filter((name) => name.topic === topic.id)
    const unadvised = own.filter((name) => name.kind === 'section' && !advised.has(name.id))
    const unplaced = own.filter((name) => name.kind === 'worksheet' && !placed.has(name.id))
    return [
      ...unadvised.map((name) => at(name, `The guide has no advice for the section “${name.id}”.`)),
      ...unplaced.map((name) => at(name, `The worksheet “${name.id}” has no place in the handout.`)),
      ...advisedTwice(
        topic.guide.advice.map((advice) => advice.section),
        proof,
        topic.id,
      ),
    ]
  })
}

function advisedTwice(sections: readonly string[], proof: Proof, topic: string): Finding[] {
  return sections.flatMap((section, place) => {
    if (sections.indexOf(section) === place) return []
    const mentions = proof.mentions.filter(
      (one) => one.topic === topic && one.id === section && one.file.includes('/guide.'),
    )
    const again = mentions.at(-1)
    return again ? [at(again, `The guide has advice for “${section}” twice.`)] : []
  })
}

function at(name: Name, what: string): Finding {
  return { file: name.file, line: name.line, what }
}

// A proof is what reading a curriculum leaves behind: findings, the client's text, and who names whom.

export type Finding = { file: string; line: number; what: string }

// Text a client reads. `unit` is what is measured as one; labels and headings are not running text.
export type Passage = { file: string; line: number; unit: string; text: string; running: boolean }

export type NameKind =
  | 'topic'
  | 'number'
  | 'section'
  | 'question'
  | 'worksheet'
  | 'review'
  | 'homework'
  | 'skill'
  | 'term'
  | 'code'
  | 'list'
  | 'group'
  | 'drawing'
  | 'relaxation'
  | 'local'
  | 'card'
  | 'story'
  | 'leaflet'
  | 'slide'

// `topic` is empty for what belongs to the programme as a whole.
export type Name = { kind: NameKind; id: string; topic: string; file: string; line: number }

// `gaps` are what is not written yet: the check names them, but what is there can be handed out without them.
export type Proof = {
  findings: Finding[]
  gaps: Finding[]
  passages: Passage[]
  names: Name[]
  mentions: Name[]
}

// A proof of one file: the same lists, with the file and its topic filled in.
export type FileProof = {
  file: string
  finding(line: number, what: string): void
  gap(line: number, what: string): void
  passage(line: number, unit: string, text: string): void
  label(line: number, unit: string, text: string): void
  name(line: number, kind: NameKind, id: string): void
  mention(line: number, kind: NameKind, id: string): void
}

export function newProof(): Proof {
  return { findings: [], gaps: [], passages: [], names: [], mentions: [] }
}

export function proofOf(proof: Proof, file: string, topic: string): FileProof {
  const keep = (line: number, unit: string, text: string, running: boolean) => {
    if (text.trim() !== '') proof.passages.push({ file, line, unit, text, running })
  }
  return {
    file,
    finding: (line, what) => proof.findings.push({ file, line, what }),
    gap: (line, what) => proof.gaps.push({ file, line, what }),
    passage: (line, unit, text) => keep(line, unit, text, true),
    label: (line, unit, text) => keep(line, unit, text, false),
    name: (line, kind, id) => proof.names.push({ kind, id, topic, file, line }),
    mention: (line, kind, id) => proof.mentions.push({ kind, id, topic, file, line }),
  }
}

// For files whose words are for staff: found faults count, but nothing is measured.
export function forStaff(proof: FileProof): FileProof {
  return { ...proof, passage: () => {}, label: () => {} }
}

// Lists, drawings, local blocks, stories and cards: what is broken in them, or names what is not there, is found.
import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { BrokenCurriculum, checkCurriculum, readCurriculum } from '#curriculum/disk/read.ts'
import { SPECIMEN, writeCurriculum } from '#curriculum/disk/specimen.ts'
import { changed, lineWith, without } from '#curriculum/disk/specimen-changes.ts'
import { fieldOf } from '#curriculum/shape/sheet.ts'
import { writtenTopics } from '#curriculum/shape/topic.ts'

const HANDOUT = 'topics/01-first/handout.en.md'
const SHEETS = 'topics/01-first/worksheets.en.yaml'
const WORDS = 'topics/01-first/glossary.en.yaml'
const COPING = 'lists/coping.en.yaml'
const EFFECTS = 'lists/side-effects.en.yaml'
const DRAWING = 'drawings/steps.en.svg'
const BREATH = 'relaxation/slow-breathing.en.yaml'
const LOCAL = 'programme/local.en.yaml'
const SLIDES = 'programme/introduction.en.yaml'
const CARDS = 'cards/cards.en.yaml'
const STORY = 'stories/story-1.en.md'
const LEAFLET = 'programme/leaflets/people.en.md'
const ACTIVITIES = 'lists/pleasant-activities.en.yaml'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function written(files: Readonly<Record<string, string>>): string {
  const folder = writeCurriculum(files)
  folders.push(folder)
  return folder
}

// What is broken · the file · what stood there · what stands there now · the marked line · what the finding says.
type Case = readonly [string, string, string, string, string, RegExp]

const BROKEN: readonly Case[] = [
  ['a dangling drawing', HANDOUT, 'drawing id="steps"', 'drawing id="gone"', 'gone', /no drawing “gone”\.$/],
  ['a dangling list', HANDOUT, 'list id="coping"', 'list id="gone"', 'gone', /no list “gone”/],
  ['a dangling group', HANDOUT, 'group="now"', 'group="gone"', 'gone', /no group “side-effects\/gone”/],
  ['a dangling script', HANDOUT, 'id="slow-breathing"', 'id="gone"', 'gone', /no relaxation “gone”/],
  ['a dangling local block', HANDOUT, 'id="crisis-lines"', 'id="gone"', 'gone', /no local “gone”/],
  [
    'a place that is not closed at once',
    HANDOUT,
    '{% drawing id="steps" /%}',
    '{% drawing id="steps" %}Steps{% /drawing %}',
    '{% drawing',
    /closed at once/,
  ],
  [
    'a place with more to say',
    HANDOUT,
    'drawing id="steps"',
    'drawing id="steps" big="1"',
    'big',
    /takes no/,
  ],
  ['a source without a year', HANDOUT, 'figures of 2017', 'old figures', 'The Big Count', /names the year/],
  ['a code that is none', HANDOUT, 'code="1A"', 'code="A1"', 'A1', /a number and a letter/],
  ['items of no list', SHEETS, 'from: coping', 'from: cooking', 'cooking', /no list or group “cooking”/],
  [
    'items of no group',
    SHEETS,
    'side-effects/today',
    'side-effects/x',
    'side-effects/x',
    /“side-effects\/x”/,
  ],
  ['one box', SHEETS, ', { id: bad, label: What is not }]', ']', 'boxes: [', /two to six/],
  ['a table of nothing', SHEETS, 'lines: 2', 'lines: -1', 'lines: -1', /lines/],
  ['a term twice', WORDS, 'id: calm', 'id: team', 'id: team', /“team” is already in programme/],
  ['a list under another name', COPING, 'id: coping', 'id: cope', 'id: cope', /is called cope, not coping/],
  ['a list of no topic', ACTIVITIES, 'topic: first', 'topic: tenth', 'topic: tenth', /no topic “tenth”/],
  ['an item twice', COPING, 'id: trouble-2-1,', 'id: trouble-1-1,', 'groups:', /“trouble-1-1” stands/],
  ['an unknown tier', EFFECTS, 'tier: clinic', 'tier: soon', 'tier: soon', /tier/],
  ['a part that takes no time', BREATH, 'seconds: 20', 'seconds: 0', 'seconds: 0', /seconds/],
  [
    'a local block twice',
    LOCAL,
    '  crisis: true\n',
    `  crisis: true\n${SPECIMEN[LOCAL]?.replace('id: ', 'id:  ')}`,
    'id:  ',
    /already in/,
  ],
  ['a slide with no such drawing', SLIDES, 'drawing: steps', 'drawing: gone', 'gone', /no drawing “gone”/],
  ['a card of no topic', CARDS, 'topics: [first]', 'topics: [tenth]', 'tenth', /no topic “tenth”/],
  ['a story of no topic', STORY, 'topics: [first]', 'topics: [tenth]', 'tenth', /no topic “tenth”/],
  ['a leaflet for nobody', LEAFLET, 'reader: people', 'reader: cats', 'cats', /reader/],
  ['a drawing that is not XML', DRAWING, '</g>', '', '</svg>', /not XML/],
  ['a wide drawing', DRAWING, '0 0 320', '0 0 400', '<svg', /400 wide/],
  [
    'a drawing without a title',
    DRAWING,
    '<title>Steps to a goal</title>',
    '',
    '<svg',
    /begins with its <title>/,
  ],
  ['a drawing that says too much', DRAWING, 'a flag.', 'a flag. So. It. Is.', '<desc>', /one to three/],
  ['a colour', DRAWING, 'fill="currentColor"', 'fill="red"', 'fill="red"', /not “red”/],
  ['small text', DRAWING, 'font-size="16"', 'font-size="12"', '"12"', /12 in size/],
  ['a picture in a drawing', DRAWING, '<path d=', '<image d=', '<image', /cannot hold <image>/],
  ['a class in a drawing', DRAWING, 'stroke-width="3"', 'class="a"', 'class', /takes no “class”/],
  ['a link of a drawing', DRAWING, 'stroke-width="3"', 'href="a"', 'href', /takes no “href”/],
  ['a scaled group', DRAWING, 'translate(10 20)', 'scale(0.5)', 'scale', /moved or turned/],
  ['a moved path', DRAWING, '<path d', '<path transform="rotate(3)" d', 'rotate', /takes no “transform”/],
  ['words after a part of a text', DRAWING, '</tspan>', '</tspan> now', ' now', /<tspan> of their own/],
]

const INCOMPLETE: readonly Case[] = [
  [
    'a section without a summary',
    HANDOUT,
    '{% summary %}You know what helps you.{% /summary %}',
    '',
    'id="one"',
    /no summary/,
  ],
  [
    'a section without a question',
    HANDOUT,
    '{% question id="next" %}What comes next for you?{% /question %}',
    '',
    'id="two"',
    /no question/,
  ],
  ['a short section', HANDOUT, 'minutes=10', 'minutes=9', 'id="one"', /10 to 20 minutes, not 9/],
  ['a long section', HANDOUT, 'minutes=15', 'minutes=21', 'id="two"', /10 to 20 minutes, not 21/],
  [
    'few coping ideas',
    COPING,
    '      - { id: trouble-3-8, label: One way }\n',
    '',
    'id: trouble-3',
    /than 7 items/,
  ],
  [
    'few activities',
    ACTIVITIES,
    '      - { id: home-9, label: One way }\n',
    '',
    'id: pleasant',
    /than 79 items/,
  ],
  [
    'a tier left out',
    EFFECTS,
    '    tier: emergency\n',
    '',
    'id: side-effects',
    /no group of the tier “emergency”/,
  ],
  [
    'a fixed line left out',
    EFFECTS,
    '  - If voices tell you to do harm, get help now.\n',
    '',
    'id: side',
    /voices/,
  ],
  ['side effects nobody signs', EFFECTS, 'sign: true', 'sign: false', 'id: side', /signed by a clinician/],
  ['no block for a crisis', LOCAL, 'crisis: true', 'crisis: false', 'id: crisis', /for a crisis is missing/],
]

const found = (files: Record<string, string>, file: string, what: RegExp) =>
  checkCurriculum(written(files))
    .filter((finding) => finding.file === file && what.test(finding.what))
    .map((finding) => finding.line)

describe('the stock', () => {
  test.each(BROKEN)('%s', (_name, file, before, after, mark, what) => {
    const files = changed(file, before, after)
    expect(found(files, file, what)).toContain(lineWith(files[file], mark))
    expect(() => readCurriculum(written(files))).toThrow(BrokenCurriculum)
  })

  test.each(INCOMPLETE)(
    '%s is found, and what is there can be handed out',
    (_name, file, before, after, mark, what) => {
      const files = changed(file, before, after)
      expect(found(files, file, what)).toEqual([lineWith(files[file], mark)])
      expect(readCurriculum(written(files)).topics).toHaveLength(2)
    },
  )

  test.each([
    ['review', /no more than 9 questions/, `- id: ask-more-8\n`],
    ['homework', /no more than 11 ideas/, `- id: more-11\n`],
  ])('too few of %s', (kind, what, last) => {
    const file = `topics/01-first/${kind}.en.yaml`
    const text = SPECIMEN[file] ?? ''
    expect(found({ ...SPECIMEN, [file]: text.slice(0, text.indexOf(last)) }, file, what)).toEqual([1])
  })

  test.each(['programme/basics.en.md', 'programme/introduction.en.yaml', CARDS, STORY, LEAFLET, ACTIVITIES])(
    'without %s the check speaks up and the rest is read',
    (file) => {
      const folder = written(without(file))
      expect(checkCurriculum(folder)).not.toEqual([])
      expect(readCurriculum(folder).topics).toHaveLength(2)
    },
  )

  test('a stray file of a folder is found; another language is not', () => {
    const stray = checkCurriculum(written({ ...SPECIMEN, 'lists/Coping.yaml': 'x' }))
    expect(stray).toEqual([
      { file: 'lists/Coping.yaml', line: 1, what: 'A file here is called <id>.en.yaml.' },
    ])
    expect(checkCurriculum(written({ ...SPECIMEN, 'lists/coping.es.yaml': 'x' }))).toEqual([])
  })

  test('hard words are found in a drawing, a list, a story and a leaflet for people, not in one for leaders', () => {
    const hard = 'Psychiatric intervention necessitates interdisciplinary supervision.'
    for (const [file, before] of [
      [DRAWING, 'Three steps go up to a flag.'],
      [COPING, 'You can pick what you like.'],
      [STORY, 'I took a walk. It was fine.'],
      [LEAFLET, 'This page is for people.'],
    ] as const) {
      expect(found(changed(file, before, hard), file, /Hard to read/)).not.toEqual([])
    }
    const leaders = 'programme/leaflets/leaders.en.md'
    expect(checkCurriculum(written(changed(leaders, 'This page is for leaders.', hard)))).toEqual([])
  })
})

describe('what is read', () => {
  test('stands in the blocks whole: drawing, one group, a list, a script, a local block and a source', () => {
    const [topic] = writtenTopics(readCurriculum(written(SPECIMEN)))
    const section = topic?.handout.sections[1]
    expect(section?.code).toBe('1A')
    expect(section?.blocks.slice(0, 6)).toMatchObject([
      {
        kind: 'drawing',
        drawing: {
          ...{
            id: 'steps',
            title: 'Steps to a goal',
            alt: 'Three steps go up to a flag.',
            width: 320,
            height: 200,
          },
          marks: [
            {
              tag: 'g',
              at: { stroke: 'currentColor', fill: 'none' },
              marks: [
                { marks: [{ tag: 'path' }, { tag: 'text', text: 'start', marks: [{ text: 'here' }] }] },
              ],
            },
          ],
        },
      },
      {
        kind: 'word-list',
        list: 'side-effects',
        title: 'Ways for now',
        groups: [{ id: 'now', tier: 'emergency' }],
      },
      { kind: 'word-list', list: 'coping', title: 'Some ways', fixed: [] },
      { kind: 'relaxation', relaxation: { id: 'slow-breathing', pace: { in: 4, hold: 0, out: 6 } } },
      { kind: 'local', id: 'crisis-lines', crisis: true, empty: 'You can call for help at once.' },
      { kind: 'source', text: 'The Big Count of People, figures of 2017' },
    ])
    expect(section?.blocks[1]).toHaveProperty('fixed.length', 3)
  })

  test('a sheet takes what can be chosen from a list', () => {
    const sheet = writtenTopics(readCurriculum(written(SPECIMEN)))[0]?.sheets[0]
    expect(sheet && fieldOf(sheet, 'ways')).toHaveProperty('options.length', 14 * 8)
    expect(sheet && fieldOf(sheet, 'plan')).toMatchObject({
      rows: [{ id: 'today-1', label: 'One way' }],
      lines: 2,
    })
  })

  test('the glossary holds the words of the programme and of its topics', () => {
    const { glossary, introduction } = readCurriculum(written(SPECIMEN)).programme
    expect(glossary.map(({ id, ask }) => [id, ask])).toEqual([
      ['team', undefined],
      ['calm', 'What do you call it?'],
    ])
    expect(introduction.slides[0]?.drawing?.title).toBe('Steps to a goal')
  })
})

// Each way a curriculum can be broken is found, with its file and line.
import { rmSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { BrokenCurriculum, checkCurriculum, readCurriculum } from '#curriculum/disk/read.ts'
import { SPECIMEN, writeCurriculum } from '#curriculum/disk/specimen.ts'
import { changed, lineWith, without } from '#curriculum/disk/specimen-changes.ts'

const TOPIC = 'topics/01-first/topic.yaml'
const HANDOUT = 'topics/01-first/handout.en.md'
const GUIDE = 'topics/01-first/guide.en.md'
const SHEETS = 'topics/01-first/worksheets.en.yaml'
const REVIEW = 'topics/01-first/review.en.yaml'
const HOMEWORK = 'topics/01-first/homework.en.yaml'
const SKILLS = 'topics/01-first/skills.en.yaml'
const POINTS = 'topics/01-first/points.en.yaml'
const WORDS = 'topics/01-first/glossary.en.yaml'
const PLANNED = 'topics/02-second/topic.yaml'

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
const BROKEN: readonly [string, string, string, string, string, RegExp][] = [
  ['an unknown tag', HANDOUT, '- Call a friend.', '{% video id="x" /%}', 'video', /“video” is not known/],
  ['a built-in tag', HANDOUT, 'Take a walk.', '{% if true %}Walk.{% /if %}', '{% if', /the tag “if”/],
  [
    'an unknown tag in a line',
    HANDOUT,
    'Some days',
    'Some {% big %}days{% /big %}',
    '{% big',
    /the tag “big”/,
  ],
  ['an unknown attribute', HANDOUT, 'story name="Ida"', 'story name="Ida" age=5', 'age=5', /takes no “age”/],
  ['a missing attribute', HANDOUT, 'story name="Ida"', 'story', '{% story', /lacks its name/],
  ['a section without minutes', HANDOUT, ' minutes=15', '', 'id="two"', /minutes=1 to 60/],
  [
    'text outside a section',
    HANDOUT,
    '{% section id="two"',
    'Lost.\n\n{% section id="two"',
    'Lost.',
    /inside/,
  ],
  ['an unclosed tag', HANDOUT, '{% /story %}', '', '{% story', /missing closing/],
  ['an empty block', HANDOUT, 'Try it here first.', '', '{% practise', /is empty/],
  ['raw HTML', HANDOUT, 'Take a walk.', 'Take a <b>walk</b>.', '<b>', /raw HTML/],
  ['an HTML comment', HANDOUT, 'Some days', '<!-- no -->\n\nSome days', '<!--', /raw HTML/],
  ['a variable', HANDOUT, 'Some days', 'Some {% $days %} days', '$days', /variable/],
  ['a link', HANDOUT, 'Take a walk.', '[Walk](http://a.test).', 'a.test', /a link/],
  ['a picture', HANDOUT, 'Take a walk.', '![Walk](walk.png)', 'walk.png', /a picture/],
  ['a quotation', HANDOUT, 'Some days', '> Some days', '> Some', /A quotation/],
  ['a rule', HANDOUT, 'Some days', '***\n\nSome days', '***', /A rule/],
  [
    'a list in a list',
    HANDOUT,
    '- Call a friend.',
    '  - Call a friend.',
    '- Call',
    /A list item is one line/,
  ],
  ['a big heading', HANDOUT, '## Things', '# Things', '# Things', /a small one/],
  [
    'a dangling worksheet',
    HANDOUT,
    'worksheet id="my-list"',
    'worksheet id="no-list"',
    'no-list',
    /no worksheet/,
  ],
  ['a dangling skill', HANDOUT, 'skill="ask"', 'skill="beg"', 'beg', /no skill “beg”/],
  ['a dangling term', HANDOUT, 'term id="team"', 'term id="crew"', 'crew', /no term “crew” in the glossary/],
  [
    'a question twice',
    HANDOUT,
    '{% example %}',
    '{% question id="what-helps" %}And now?{% /question %}\n\n{% example %}',
    'And now?',
    /already in/,
  ],
  ['no title', HANDOUT, 'title: A first', 'name: A first', 'name: A first', /“name” is not known/],
  ['no front matter', HANDOUT, '---\ntitle: A first topic\n---', '', '', /begin with its title/],
  [
    'a missing guide heading',
    GUIDE,
    '# Tips {% #tips %}\n\nSay this, guide.\n',
    '',
    '# Introduction',
    /no heading \{% #tips %\}/,
  ],
  ['guide headings out of order', GUIDE, '{% #tips %}', '{% #pacing %}', '# Tips', /stands here twice/],
  ['an unknown guide heading', GUIDE, '{% #tips %}', '{% #tricks %}', '#tricks', /names its part/],
  [
    'an empty guide part',
    GUIDE,
    '# Tips {% #tips %}\n\nSay this, guide.\n',
    '# Tips {% #tips %}\n',
    '# Tips',
    /Nothing stands/,
  ],
  ['advice for no section', GUIDE, 'section="two"', 'section="ten"', 'ten', /no section “ten”/],
  ['advice twice', GUIDE, 'advice section="two"', 'advice  section="one"', 'advice  section', /“one” twice/],
  ['a dangling section', REVIEW, 'section: one', 'section: ten', 'ten', /no section “ten”/],
  ['an answer nobody offered', REVIEW, 'answer: me', 'answer: her', 'answer: her', /not one of the options/],
  [
    'an open question with options',
    REVIEW,
    '  answer: Any',
    '  options: []\n  answer: Any',
    'options: []',
    /“options” is not known/,
  ],
  ['an unknown key', HOMEWORK, 'goal: true', 'goal: true\n  due: soon', 'due', /“due” is not known/],
  ['a missing key', HOMEWORK, '  goal: true\n', '', 'id: walk', /goal” is missing/],
  [
    'an id twice',
    SKILLS,
    '  sections: [one]\n',
    `  sections: [one]\n${SPECIMEN[SKILLS]?.replace('id: ask', 'id: ask # again')}`,
    '# again',
    /already in/,
  ],
  ['an unknown kind of skill', SKILLS, 'kind: social', 'kind: magic', 'magic', /kind/],
  ['a point for no section', POINTS, 'one:', 'ten:', 'ten:', /no section “ten”/],
  ['an unknown kind of field', SHEETS, 'kind: day', 'kind: hour', 'hour', /kind/],
  ['a field twice', SHEETS, 'id: story', 'id: name', 'id: name, kind: long', /“name” stands here twice/],
  ['a scale that goes down', SHEETS, 'to: 10', 'to: -1', 'id: sure', /a scale goes up/],
  ['HTML in a worksheet', SHEETS, 'The week', 'The <i>week</i>', '<i>', /HTML/],
  [
    'a text cut at its comma',
    SHEETS,
    'The week',
    'The week, more or less',
    'more or less',
    /stands in quotes/,
  ],
  ['text that is not YAML', SHEETS, 'title: My list', 'title: "My" list', '"My" list', /not YAML/],
  ['sections in another order', TOPIC, '[one, two]', '[two, one]', '[two, one]', /“sections” says/],
  ['a sheet left out', TOPIC, '[my-list]', '[]', 'sheets', /“sheets” says/],
  [
    'a long short title',
    TOPIC,
    'short: What helps',
    `short: ${'What helps '.repeat(5)}`,
    'short:',
    /longer than 40/,
  ],
  ['a number that is not the folder’s', TOPIC, 'number: 1', 'number: 3', 'number', /begins with “03-”/],
  [
    'a topic with the name of the programme',
    TOPIC,
    'id: first',
    'id: programme',
    'id: programme',
    /is taken/,
  ],
  ['a number twice', PLANNED, 'number: 2', 'number: 1', 'number', /“1” is already in/],
  ['a topic twice', PLANNED, 'id: second', 'id: first', 'id: first', /“first” is already in/],
  ['a planned topic with sections', PLANNED, 'en:', 'sections: [one]\nen:', 'sections', /only planned/],
  [
    'a written topic without files',
    PLANNED,
    'status: planned',
    'status: written',
    'status',
    /has no handout\.en\.md/,
  ],
  [
    'a strategy with a long title',
    'strategies/strategies.en.yaml',
    'Link to the goal',
    'Link it all to the goal',
    'Link it',
    /longer than 5/,
  ],
  [
    'a missing family',
    'strategies/strategies.en.yaml',
    'educational:',
    'other:',
    'other:',
    /“other” is not known/,
  ],
]

describe('a broken curriculum', () => {
  test('the specimen itself is whole', () => {
    const folder = written(SPECIMEN)
    expect(checkCurriculum(folder)).toEqual([])
    expect(readCurriculum(folder).topics.map((topic) => topic.status)).toEqual(['written', 'planned'])
  })

  test.each(BROKEN)('%s', (_name, file, before, after, mark, what) => {
    const files = changed(file, before, after)
    const folder = written(files)
    const findings = checkCurriculum(folder)
    const found = findings.filter((finding) => finding.file === file && what.test(finding.what))
    expect(findings).not.toEqual([])
    expect(found.map((finding) => finding.line)).toContain(lineWith(files[file], mark))
    expect(() => readCurriculum(folder)).toThrow(BrokenCurriculum)
  })

  test.each(Object.keys(SPECIMEN).filter((file) => ![POINTS, PLANNED, WORDS].includes(file)))(
    'without %s',
    (file) => {
      const findings = checkCurriculum(written(without(file)))
      expect(findings.some((finding) => /missing|has no|[Tt]here is no/u.test(finding.what))).toBe(true)
    },
  )

  test.each([POINTS, WORDS])('%s may be left out', (file) => {
    expect(checkCurriculum(written(without(file)))).toEqual([])
  })

  test('a worksheet with no place in the handout', () => {
    const findings = checkCurriculum(written(changed(HANDOUT, '{% worksheet id="my-list" /%}', '')))
    expect(findings).toEqual([
      { file: SHEETS, line: 1, what: 'The worksheet “my-list” has no place in the handout.' },
    ])
  })

  test('a section without advice', () => {
    const files = changed(GUIDE, '{% advice section="two" %}\nKeep it small.\n{% /advice %}\n', '')
    const line = lineWith(SPECIMEN[HANDOUT], 'id="two"')
    const what = 'The guide has no advice for the section “two”.'
    expect(checkCurriculum(written(files))).toEqual([{ file: HANDOUT, line, what }])
  })

  test.each(['topics/01-first/handuot.en.md', 'topics/02-second/handout.en.md'])(
    'a stray file %s',
    (file) => {
      const [finding] = checkCurriculum(written({ ...SPECIMEN, [file]: 'x' }))
      expect(finding?.file).toBe(file)
    },
  )

  test('what an operating system leaves in a folder is passed over', () => {
    const litter = { 'topics/.DS_Store': 'x', 'topics/01-first/.DS_Store': 'x', 'topics/.Trash/a': 'x' }
    expect(checkCurriculum(written({ ...SPECIMEN, ...litter }))).toEqual([])
  })

  test('a folder with nothing in it, and a language nobody wrote', () => {
    expect(checkCurriculum(written({})).map((finding) => finding.file)).toContain('topics')
    expect(() => readCurriculum(written(SPECIMEN), 'es')).toThrow(BrokenCurriculum)
  })

  test('what is thrown names every finding', () => {
    const files = { ...changed(HANDOUT, 'skill="ask"', 'skill="beg"'), [PLANNED]: 'id: 5' }
    expect(() => readCurriculum(written(files))).toThrow(/handout\.en\.md:\d+: .*beg[\s\S]*topic\.yaml:1: /u)
  })
})

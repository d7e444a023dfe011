// Years of sessions as plain SQL: each statement makes the records of one kind for a range of sessions, numbered by i.

/** Sessions a client, clients a practitioner. */
export const [PER_CLIENT, PER_PRACTITIONER] = [40, 25]

const id = (label: string, number = 'i') => `md5($1::text || '${label}' || (${number}))::uuid`
const CLIENT = id('client', `i / ${PER_CLIENT}`)
const PERSON = id('person', `i / ${PER_CLIENT * PER_PRACTITIONER}`)
/** Weekly, each client's last one some days ago. */
const DAY = `(current_date - (i % ${PER_CLIENT}) * 7 - (i / ${PER_CLIENT}) % 300)`
const moment = (hour: string) => `to_char(${DAY}, 'YYYY-MM-DD') || 'T${hour}:00.000Z'`
const [FROM, TO] = [moment('14:00'), moment('14:50')]
const fact = (label: string) => `'id', ${id(label)}, 'at', ${FROM}, 'by', ${PERSON}`

type Kind = { kind: string; client: string; every: number; body: string }

const bodies: (Kind & { of: 'session' | 'client' | 'practitioner' })[] = [
  {
    ...{ kind: 'person', of: 'practitioner', client: 'null::uuid', every: 1 },
    body: `'name', 'Practitioner ' || i, 'roles', '["practitioner"]'::jsonb, 'ended', false`,
  },
  {
    ...{ kind: 'client', of: 'client', client: CLIENT, every: 1 },
    body: `'name', 'Client ' || i, 'called', '', 'addedBy', ${PERSON},
      'retainUntil', null, 'legalHold', false, 'mergedInto', null`,
  },
  {
    ...{ kind: 'tie', of: 'client', client: CLIENT, every: 1 },
    body: `'person', ${PERSON}, 'as', 'practitioner', 'from', '2020-01-01T00:00:00.000Z', 'ended', null`,
  },
  {
    ...{ kind: 'enrolment', of: 'client', client: CLIENT, every: 1 },
    body: `'start', to_char(current_date - 640, 'YYYY-MM-DD'), 'format', 'one-to-one', 'rhythm', 'weekly',
      'minutes', 50, 'place', 'Room 2', 'topics', '["recovery-strategies"]'::jsonb, 'pauses', '[]'::jsonb, 'end', null`,
  },
  {
    ...{ kind: 'goal', of: 'client', client: CLIENT, every: 1 },
    body: `'state', 'goal', 'words', 'To cook for a friend', 'why', '', 'area', null, 'knowing', '',
      'since', ${FROM}, 'steps', '[]'::jsonb, 'followUps', jsonb_build_array(jsonb_build_object(${fact('follow')},
        'attendance', ${id('attendance')}, 'how', 'together', 'happened', 'The day is set.', 'next', '',
        'confidence', 6))`,
  },
  {
    ...{ kind: 'session', of: 'session', client: CLIENT, every: 1 },
    body: `'day', to_char(${DAY}, 'YYYY-MM-DD'), 'time', '10:00', 'minutes', 50, 'place', 'Room 2', 'purpose', 'imr',
      'format', 'one-to-one', 'leaders', jsonb_build_array(${PERSON}), 'state', 'held', 'missed', null,
      'started', ${FROM}, 'ended', ${TO}, 'spans', '[]'::jsonb, 'everyday', false`,
  },
  {
    ...{ kind: 'attendance', of: 'session', client: CLIENT, every: 1 },
    body: `'session', ${id('session')}, 'there', 'came', 'why', '',
      'taught', jsonb_build_array(jsonb_build_object(${fact('taught')}, 'topic', 'recovery-strategies',
        'section', 'what-helps', 'edition', '0f1e2d3c4b5a6978', 'how', 'turns', 'again', false)),
      'given', jsonb_build_array(jsonb_build_object(${fact('given')}, 'what', 'handout', 'topic', 'recovery-strategies',
        'sheet', null, 'edition', '0f1e2d3c4b5a6978', 'source', '', 'way', 'paper')),
      'used', jsonb_build_array(
        jsonb_build_object(${fact('used')}, 'family', 'motivational', 'strategy', 'hope'),
        jsonb_build_object(${fact('used too')}, 'family', 'educational', 'strategy', 'interactive')),
      'recalled', '[]'::jsonb, 'asked', '[]'::jsonb, 'parked', '[]'::jsonb, 'beside', '[]'::jsonb,
      'covered', '[]'::jsonb, 'declined', '[]'::jsonb, 'agenda', '[]'::jsonb, 'theirs', 'It felt good to be asked.',
      'response', 'Awake, laughed, asked for more.'`,
  },
  {
    ...{ kind: 'note', of: 'session', client: CLIENT, every: 1 },
    body: `'attendance', ${id('attendance')}, 'session', ${id('session')}, 'author', ${PERSON},
      'text', repeat('We read a section together and looked back on the week. ', 10), 'signed', ${TO},
      'together', true, 'addenda', '[]'::jsonb`,
  },
  {
    ...{ kind: 'practice', of: 'session', client: CLIENT, every: 3 },
    body: `'skill', 'breathing', 'title', 'Slow breathing', 'about', 'coping', 'stage', 'tried-here',
      'attendance', ${id('attendance')}, 'words', '', 'at', ${FROM}, 'by', ${PERSON}, 'takenBack', false`,
  },
  {
    ...{ kind: 'homework', of: 'session', client: CLIENT, every: 2 },
    body: `'words', 'Walk by the river', 'when', '', 'where', '', 'helper', 'My sister', 'natural', true, 'sure', 7,
      'due', null, 'goal', null, 'topic', 'recovery-strategies', 'idea', null, 'instead', null,
      'attendance', ${id('attendance')}, 'agreed', ${TO}, 'reviews', '[]'::jsonb, 'state', 'closed'`,
  },
]

/** What a step of i is for each: every session, the first of each client, the first of each practitioner's first client. */
const STEP = { session: 1, client: PER_CLIENT, practitioner: PER_CLIENT * PER_PRACTITIONER }

/** $1 agency, $2 revision, $3 and $4 the first and last session. */
export const FILLING: { kind: string; text: string }[] = bodies.map(({ kind, of, client, every, body }) => {
  const own = kind === 'client' ? CLIENT : kind === 'person' ? PERSON : id(kind)
  return {
    kind,
    text: `
      insert into record (agency, kind, id, client, revision, body)
      select $1::uuid, '${kind}', ${own}, ${client}, $2::bigint,
             jsonb_build_object('id', ${own}, 'client', ${client}, 'through', '[]'::jsonb, 'others', '[]'::jsonb,
               ${body})
        from generate_series($3::int, $4::int) i where i % ${STEP[of]} = 0 and i / ${STEP[of]} % ${every} = 0`,
  }
})

/** One line of the log a session, so that its indexes have grown too. */
export const LINES = `
  insert into log (agency, number, id, author, kind, record_kind, record, client, at, answer, revision,
                   fingerprint, digest, hash)
  select $1::uuid, 1000000000 + i, ${id('entry')}, ${PERSON}, 'note.sign', 'note', ${id('note')}, ${CLIENT}, ${TO},
         'accepted', $2::bigint, sha256(i::text::bytea), sha256(i::text::bytea), sha256(i::text::bytea)
    from generate_series($3::int, $4::int) i`

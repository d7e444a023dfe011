// The words of the teams on the agency's pages.

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const teamWords = {
  row: 'Teams',
  count: (count: number) => (count === 0 ? 'No team yet' : count === 1 ? '1 team' : `${count} teams`),
  title: 'Teams',
  lead: 'A team is who delivers the program together, with whoever supervises them. A supervisor sees the fidelity figures of their teams.',
  none: 'No team yet. A small agency needs none: then all practitioners are looked at together.',
  begin: 'Begin a team',
  back: 'Back to Teams',
  members: (names: string) => (names === '' ? 'Nobody is in it yet' : names),
  ended: 'Teams that have ended',

  add: {
    title: 'Begin a team',
    name: 'Name of the team',
    nameHint: 'Such as “Harbor Street, mornings”.',
    nameMissing: 'Write a name, so that it can be told from others.',
    who: 'Who is in it?',
    send: 'Begin this team',
    saving: 'Keeping it …',
    draft: 'This team has not begun yet: press the button below.',
  },

  one: {
    gone: 'This team is not on the list',
    goneText: 'No team has this address.',
    lead: (count: number) => `${people(count)} in it`,
    who: 'Who is in it',
    whoHint: 'Tap a name to take somebody in or out. What was counted before stays as it was.',
    tookIn: (name: string) => `${name} is in the team.`,
    parted: (name: string) => `${name} is no longer in the team.`,
    nobody: 'Nobody who could be in a team works here yet. Add people first.',
    name: 'Name of the team',
    saveName: 'Save the name',
    saved: 'Saved.',
    end: 'End this team',
    endTitle: 'The team’s end',
    endText: 'It is no longer offered. Figures of the time when it was there can still be read.',
    isEnded: 'This team has ended.',
    hasEnded: (name: string) => `${name} has ended.`,
    return: 'Bring this team back',
    returned: (name: string) => `${name} is back.`,
    undo: 'Undo',
    close: 'Fine',
    left: 'No longer works here',
  },
}

// The words at the end of every page for saying that something on it is wrong or hard; read by clients and staff.

export const feedbackWords = {
  title: 'Something wrong or hard here?',
  about: 'What is it about?',
  kinds: {
    hard: 'It is hard to read',
    wrong: 'It is wrong',
    upsetting: 'It upsets me',
    missing: 'Something is missing',
    other: 'Something else',
  },
  words: 'Tell us in a few words',
  hint: 'Say where on the page it is, if you can.',
  missing: 'Pick the one that comes closest.',
  empty: 'Write a few words first.',
  send: 'Send it',
  sent: 'Sent. Those who look after these pages will read it.',
  unread: 'Nobody reads it at once. In danger?',
}

// The words of what stays around every screen of the staff app: navigation, the kept line and its banners.

const things = (count: number) => (count === 1 ? 'One thing' : `${count} things`)

export const shellWords = {
  nav: 'Main',
  today: 'Today',
  people: 'People',
  library: 'Library',
  saidCount: (count: number) =>
    count === 1 ? 'one thing said about a page' : `${count} things said about pages`,
  decide: 'Decide',
  decideCount: (count: number) => (count === 1 ? 'one thing to decide' : `${count} things to decide`),
  fidelity: 'Fidelity',
  agency: 'Agency',
  account: 'Account',
  lock: 'Lock',
  notThere: 'There is nothing at this address',
  notThereText: 'It may have been moved, or it is not yours to see.',
  toStart: 'Go to the first page',
  broken: 'This page could not be opened',
  brokenText:
    'What you wrote is kept. Load the page again; if that does not help, lock this device and open it anew.',
  reload: 'Load the page again',

  kept: 'Kept on this device',
  keptReceived: (when: string) => `Received by the office ${when}`,
  waiting: (count: number, since: string) =>
    `${things(count)} kept on this device, not sent yet, since ${since}`,
  sending: (count: number) => `${things(count)} on the way to the office`,
  syncing: 'Kept on this device · asking the office for news',

  attention: (count: number) =>
    count === 1 ? 'One thing needs your attention' : `${count} things need your attention`,
  look: 'Look at it',
  offline: 'No connection. Go on as usual: what you write is kept here and sent later.',
  signedOut: 'This device is signed out. Nothing is lost: sign in again, and what waits is sent.',
  signIn: 'Sign in again',
  longUnsent: 'Something has waited for more than a day. Connect this device to the network soon.',
  clock: 'The clock of this device may be wrong. Set it, so that times in the record are right.',
  update: 'A new version is here. It is used when you next open the app.',
  notLasting:
    'This browser may throw away what it keeps. Send your work often, and do not clear the browser’s data.',
}

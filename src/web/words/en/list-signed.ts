// What stands with a list that a clinician of the agency signs.

export const listSignedWords = {
  client: 'A clinician of this agency has not looked at this page yet.',
  staff: 'No clinician of this agency has signed this list yet. Do not rely on it alone.',
  changed: 'The list has changed since it was signed. A clinician has to look at it again.',
  signed: (signer: string, day: string) => `Looked over by ${signer}, ${day}.`,
  sign: 'Sign this list',
}

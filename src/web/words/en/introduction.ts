// The words around the introduction, in both apps.

export const introductionWords = {
  slide: (number: number, of: number) => `Page ${number} of ${of}`,
  progress: 'How far along',
  play: 'Read it to me',
  pause: 'Pause',
  next: 'Next',
  back: 'Back',
  again: 'Back to the start',
  over: 'That is the end. You can go back to any page.',
  noVoice: 'This device has no voice of its own. Read at your pace, and tap Next.',
  failed: 'The voice stopped. You can read on by yourself, and tap Next.',
  keys: 'On a keyboard, the arrow keys go on and back.',
}

// The words of choosing how something is printed.

export const paperWords = {
  what: 'What to print',
  paper: 'Paper',
  papers: { letter: 'US Letter', a4: 'A4' },
  size: 'Size of print',
  sizes: { usual: 'Usual', large: 'Large' },
  make: 'Make a PDF',
  making: 'Making it…',
  done: 'The PDF is ready. Look where your device keeps what you download. Anybody who uses this device can open it.',
  noNetwork: 'There is no connection just now, so no PDF can be made.',
  noPaper: 'No PDF could be made just now.',
  thisPage: 'You can print this page with your browser.',
  later: { 'no-network': 'Try again when there is one.', 'no-paper': 'Try again in a few minutes.' },
  print: 'Print this page',
}

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
  noNetwork:
    'There is no connection just now, so no PDF can be made. You can print this page with your browser.',
  noPaper: 'No PDF could be made just now. You can print this page with your browser.',
  print: 'Print this page',
}

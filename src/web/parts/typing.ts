// What somebody is typing, and what stood there when they began: the words they saw, whatever has arrived since.

export type Typing = { words: string; seen: string }

export const typed = (typing: Typing | null, words: string, kept: string): Typing => ({
  words,
  seen: typing?.seen ?? kept,
})

/** After words were handed over they are what their author has seen last. */
export const handedOver = ({ words }: Typing): Typing => ({ words, seen: words })

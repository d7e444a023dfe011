// The two questions our tests ask of text-readability, which brings no types.
declare module 'text-readability' {
  const readability: {
    fleschKincaidGrade(text: string): number
    syllableCount(text: string): number
  }

  export = readability
}

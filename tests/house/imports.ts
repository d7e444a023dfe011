// Finds what a file imports, also for its types and also when it is already running.

const STATIC = /^(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*[,)]/g

/** The names in the order of the file; text in comments that reads like an import is left out. */
export function importsOf(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...code.matchAll(STATIC), ...code.matchAll(DYNAMIC)].flatMap((match) => match[1] ?? [])
}

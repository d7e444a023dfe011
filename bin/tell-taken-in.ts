// Says at the terminal what a restore or a move has brought, and whether every agency's chain is whole.
import type { TakenIn } from '#server/backup/take-in.ts'

export function tellTakenIn({ end, verdicts }: TakenIn): void {
  const rows = end.parts.reduce((sum, part) => sum + part.rows, 0)
  console.log(`${rows.toLocaleString('en-US')} rows in ${end.parts.length} parts, each equal to its hash.`)
  for (const { slug, verdict } of verdicts) {
    const entries = `${verdict.entries.toLocaleString('en-US')} entries`
    if (verdict.broken === null) console.log(`${slug}: ${entries}, unbroken.`)
    else console.log(`${slug}: ${verdict.broken} It was so when this copy was made. Up to there: ${entries}.`)
    if (verdict.broken !== null) process.exitCode = 1
  }
}

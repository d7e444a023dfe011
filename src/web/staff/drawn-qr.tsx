// A QR code as the server draws it: runs of dark squares on a field of `size`.
import { Qr } from '#web/parts/qr.tsx'

export type DrawnQrProps = { label: string; qr: { size: number; path: string } }

export function DrawnQr({ label, qr }: DrawnQrProps) {
  const dark = darkSquares(qr.path)
  return <Qr label={label} size={qr.size} dark={(column, row) => dark.has(`${column} ${row}`)} />
}

/** The squares of runs such as `M3 0h7v1h-7z`, each as "column row". */
export function darkSquares(path: string): Set<string> {
  const squares = new Set<string>()
  for (const [, column = '', row = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(length); step++) squares.add(`${Number(column) + step} ${row}`)
  }
  return squares
}

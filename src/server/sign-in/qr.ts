// Draws a QR code as one SVG path on a square of `size` modules.
import { create } from 'qrcode'

export type Qr = { size: number; path: string }

export function drawQr(text: string): Qr {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const runs: string[] = []
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const start = x
      while (x < size && modules.get(y, x)) x += 1
      if (x > start) runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`)
    }
  }
  return { size, path: runs.join('') }
}

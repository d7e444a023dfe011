// A QR code, always dark on white so that every phone can read it.
import './qr.css'

export type QrProps = {
  label: string
  /** How many squares a side has, and whether one is dark. */
  size: number
  dark: (column: number, row: number) => boolean
}

const QUIET = 4

export function Qr({ label, size, dark }: QrProps) {
  const whole = size + 2 * QUIET
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path class="ground" d={`M0 0h${whole}v${whole}H0z`} />
      <path d={squares(size, dark)} />
    </svg>
  )
}

function squares(size: number, dark: QrProps['dark']): string {
  let path = ''
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(column, row)) continue
      const start = column
      while (column + 1 < size && dark(column + 1, row)) column++
      const length = column - start + 1
      path += `M${start + QUIET} ${row + QUIET}h${length}v1h-${length}z`
    }
  }
  return path
}

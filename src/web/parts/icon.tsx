// A small line drawing beside a label, never instead of one.

export type IconProps = { draw: string }

export function Icon({ draw }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={draw} />
    </svg>
  )
}

// The minutes gone, shown as a calm line that fills and then simply stays full.
import './clock.css'
import './progress.css'

export type ClockProps = {
  label: string
  /** What is read, such as "12 of about 30 minutes". */
  text: string
  minutes: number
  planned: number
}

export function Clock({ label, text, minutes, planned }: ClockProps) {
  return (
    <div class="clock">
      <p>
        <span class="soft">{label}</span> <span class="time">{text}</span>
      </p>
      <progress aria-label={label} max={Math.max(planned, 1)} value={Math.min(minutes, planned)} />
    </div>
  )
}

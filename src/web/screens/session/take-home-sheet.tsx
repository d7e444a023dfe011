// The sheet itself, as it comes out of the printer.
import type { Agency } from '#domain/agency.ts'
import type { Day } from '#domain/day.ts'
import { sayTime, sayWholeDay } from '#web/app/when.ts'
import { noteWords } from '#web/words/en/session-note.ts'
import type { TakeHomePage } from './take-home.ts'

const words = noteWords.takeHome

export type TakeHomeSheetProps = { page: TakeHomePage; name: string; day: Day; agency: Agency }

export function TakeHomeSheet({ page, name, day, agency }: TakeHomeSheetProps) {
  const { recap, theirs, points, homework, nextSteps, next } = page
  const blank = recap.length + points.length + homework.length + nextSteps.length === 0 && theirs === ''
  return (
    <div class="take-home">
      <p class="lead">
        {name} · {sayWholeDay(day)}
      </p>
      {blank && <p>{words.nothing}</p>}
      <Lines title={words.parts.recap} lines={recap} />
      {theirs !== '' && <blockquote class="own-words">{theirs}</blockquote>}
      <Lines title={words.parts.points} lines={points} />
      {homework.length > 0 && (
        <section>
          <h2>{words.parts.homework}</h2>
          {homework.map((one) => (
            <div key={one.id} class="task">
              <p class="own-words">{one.words}</p>
              {one.when !== '' && <p>{words.when(one.when)}</p>}
              {one.where !== '' && <p>{words.where(one.where)}</p>}
              {one.helper !== '' && <p>{words.helper(one.helper)}</p>}
            </div>
          ))}
        </section>
      )}
      {nextSteps.length > 0 && (
        <section>
          <h2>{words.parts.nextStep}</h2>
          {nextSteps.map((one) => (
            <p key={one.goal}>
              <strong>{one.step}</strong>
              <br />
              <span class="soft">{words.forGoal(one.goal)}</span>
            </p>
          ))}
        </section>
      )}
      {next && (
        <section>
          <h2>{words.parts.next}</h2>
          <p>
            {[sayWholeDay(next.day), sayTime(next.time), next.place].filter((one) => one !== '').join(', ')}
          </p>
        </section>
      )}
      {page.help && (
        <section>
          <h2>{words.parts.help}</h2>
          <p>{words.emergency(agency.emergency)}</p>
          {agency.help.map((one) => (
            <p key={one.phone}>
              <strong>{one.phone}</strong> {[one.name, one.hours].filter((part) => part !== '').join(', ')}
            </p>
          ))}
        </section>
      )}
    </div>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

// The rows of each group, what is not met first, each leading to where it was written down.
import type { Day } from '#domain/day.ts'
import type { Item } from '#domain/fidelity-scale.ts'
import { sayDate } from '#web/app/moment.ts'
import { sayDay, sayLongDay, sayTime } from '#web/app/when.ts'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { Row as Line, List } from '#web/parts/list.tsx'
import type { Titles } from '#web/staff/titles.ts'
import { useContent } from '#web/staff/use-content.ts'
import { rowsWords as words } from '#web/words/en/fidelity-rows.ts'
import { GROUPS, type Row } from './rows-answer.ts'
import { sayWhy } from './why-said.ts'

/** More than this is a list nobody reads to its end. */
const SHOWN = 12

export type RowGroupsProps = { rows: readonly Row[]; item: Item }

export function RowGroups({ rows, item }: RowGroupsProps) {
  const { titles } = useContent()
  return (
    <>
      {GROUPS.map((group) => {
        const mine = rows.filter((one) => one.group === group)
        if (mine.length === 0) return null
        const title = words.group(words.groups[group], mine.length)
        const older = words.older(mine.length - SHOWN)
        const means = words.groupMeans[group]
        return (
          <Card key={group} title={title}>
            {means !== '' && <p class="soft">{means}</p>}
            <Rows label={title} rows={mine.slice(0, SHOWN)} item={item} titles={titles} />
            {mine.length > SHOWN && (
              <Fold title={older}>
                <Rows label={older} rows={mine.slice(SHOWN)} item={item} titles={titles} />
              </Fold>
            )}
          </Card>
        )
      })}
    </>
  )
}

type RowsProps = RowGroupsProps & { titles: Titles }

function Rows({ label, rows, item, titles }: RowsProps & { label: string }) {
  return (
    <List label={label}>
      {rows.map((row, place) => (
        <OneRow
          key={`${row.client} ${row.session} ${row.topic} ${place}`}
          row={row}
          item={item}
          titles={titles}
        />
      ))}
    </List>
  )
}

function OneRow({ row, item, titles }: Omit<RowsProps, 'rows'> & { row: Row }) {
  const device = useDevice()
  const address = useAddress()
  const { client, session, topic } = row
  const why = sayWhy(item.id, row.why)
  if (topic !== null)
    return <Line title={titles.topic(topic)} detail={why} href={address(`library/${topic}`)} />
  const name = row.name ?? words.somebody
  const led = row.people.flatMap((id) => device.one('person', id)?.name ?? []).join(', ')
  if (session === null) {
    return (
      <Line
        title={name}
        detail={words.detail(
          row.day === null ? '' : words.since(sayCalendarDay(row.day)),
          words.withWhom(led),
          why,
        )}
        href={client === null ? undefined : address(`people/${client}`)}
      />
    )
  }
  return (
    <Line
      title={words.sessionOn(dayOf(row.day, device.today()), row.time === null ? '' : sayTime(row.time))}
      detail={words.detail(name, words.withWhom(led), why)}
      href={client === null ? undefined : address(`fidelity/session/${client}/${session}`)}
    />
  )
}

const dayOf = (day: Day | null, today: Day) =>
  day === null ? '' : (day.slice(0, 4) === today.slice(0, 4) ? sayDay : sayLongDay)(day, today)
const sayCalendarDay = (day: Day) => sayDate(`${day}T12:00:00.000Z`, 'UTC')

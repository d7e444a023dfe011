// What was agreed to try until we meet, each leading to "How did it go?".
import { type Homework, isOut, lastReview } from '#domain/homework.ts'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Card } from '#web/parts/card.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { clientWords } from '#web/words/en/client.ts'

const words = clientWords.home

export function HomeHomework() {
  const device = useChangingDevice()
  const address = useAddress()
  const out = device
    .all('homework', device.me.person)
    .filter(isOut)
    .sort((a, b) => (a.agreed < b.agreed ? 1 : -1))
  return (
    <Card title={words.homework}>
      {out.length === 0 && <p class="soft">{words.noHomework}</p>}
      {out.length > 0 && (
        <List>
          {out.map((one) => (
            <Row
              key={one.id}
              title={one.words}
              detail={agreed(one)}
              mark={<Told homework={one} />}
              href={address(`homework/${one.id}`)}
            />
          ))}
        </List>
      )}
    </Card>
  )
}

function Told({ homework }: { homework: Homework }) {
  const review = lastReview(homework)
  return review ? <Mark look="done">{clientWords.homework.how[review.how]}</Mark> : <Mark>{words.how}</Mark>
}

function agreed({ when, where, helper }: Homework): string | undefined {
  const parts = [when, where, helper === '' ? '' : words.with(helper)].filter((one) => one.trim() !== '')
  return parts.length === 0 ? undefined : parts.join(' · ')
}

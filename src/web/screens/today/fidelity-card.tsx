// The door to fidelity: for those who lead or supervise to the programme's figures, for practitioners to their own.
import { leadsSessions } from '#domain/person.ts'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { todayWords } from '#web/words/en/today.ts'

export function FidelityCard() {
  const { me, may } = useDevice()
  const address = useAddress()
  if (!may('rating.give', null) && !leadsSessions(me)) return null
  const words = todayWords.fidelity[may('rating.give', null) ? 'program' : 'own']
  return (
    <Card title={words.title} actions={<ButtonLink href={address('fidelity')}>{words.link}</ButtonLink>}>
      <p>{words.text}</p>
    </Card>
  )
}

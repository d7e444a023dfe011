// The strategies the practitioner used, by family with their meaning: one tap each, tapped again it is taken back.
import { STRATEGY_FAMILIES } from '#curriculum/shape/topic.ts'
import { Fold } from '#web/parts/fold.tsx'
import { Tap, Taps } from '#web/parts/tap.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { teachWords } from '#web/words/en/session-teach.ts'

const words = teachWords.strategies

export function Strategies() {
  const { attendance, content, note, write } = useMeeting()
  const strategies = content.teaching?.strategies
  if (!strategies) return null
  return (
    <Fold title={words.title(new Set(attendance.used.map((one) => one.strategy)).size)}>
      <p class="soft">{words.hint}</p>
      {STRATEGY_FAMILIES.map((family) => (
        <Taps key={family} legend={words.families[family]}>
          {strategies[family].map((strategy) => {
            const used = attendance.used.find((one) => one.family === family && one.strategy === strategy.id)
            return (
              <Tap
                key={strategy.id}
                title={strategy.title}
                means={strategy.means}
                on={used !== undefined}
                onToggle={() =>
                  used
                    ? write('attendance.withdraw', attendance.id, { item: used.id })
                    : note('attendance.use', { family, strategy: strategy.id })
                }
              />
            )
          })}
        </Taps>
      ))}
    </Fold>
  )
}

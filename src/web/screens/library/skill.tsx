// A skill as a card to practise with: why, its steps, and a scene to try it in.
import type { Skill as SkillShape } from '#curriculum/shape/topic.ts'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { Card } from '#web/parts/card.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'
import { Within } from './within.tsx'

export type SkillProps = { topic: string; skill: string }

export function Skill({ topic, skill: id }: SkillProps) {
  const address = useAddress()
  return (
    <Within topic={topic}>
      {({ entry, pages }) => {
        const skill = pages.skills.find((one) => one.id === id)
        return (
          skill && (
            <Screen
              title={skill.title}
              lead={skill.why}
              back={{ href: address(`library/${entry.id}`), label: words.backTopic(entry.title) }}
              actions={<PrintButton label={words.print} />}
            >
              <Card title={words.steps}>
                <SkillSteps skill={skill} />
              </Card>
              {skill.scene !== undefined && (
                <Card title={words.scene} look="tint">
                  <p>{skill.scene}</p>
                </Card>
              )}
            </Screen>
          )
        )
      }}
    </Within>
  )
}

export function SkillSteps({ skill }: { skill: SkillShape }) {
  return (
    <ol>
      {skill.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  )
}

// Cards of the skills a person practiced: the steps, and a scene to try them with.
import type { Skill } from '#curriculum/shape/topic.ts'
import { paths } from '#domain/practice.ts'
import { useAddress } from '#web/app/where.ts'
import { useDevice, useRecords } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { toolboxWords } from '#web/words/en/toolbox.ts'
import { readSkills, useContent } from './toolbox-content.ts'

const words = toolboxWords

export function ToolboxSkills() {
  const address = useAddress()
  const practices = useRecords('practice', useDevice().me.person)
  const skills = useContent(readSkills)
  const cards = paths(practices).flatMap(({ skill }) => skills?.find((one) => one.id === skill) ?? [])
  return (
    <section class="part" aria-labelledby="practiced">
      <h2 id="practiced">{words.skills}</h2>
      {cards.length === 0 && <p class="soft">{words.skillsNone}</p>}
      {cards.map((skill) => (
        <SkillFold key={skill.id} skill={skill} />
      ))}
      <p>
        <a href={address('skills')}>{words.skillsMore}</a>
      </p>
    </section>
  )
}

function SkillFold({ skill: { title, why, steps, scene } }: { skill: Skill }) {
  return (
    <Fold title={title}>
      <p>{why}</p>
      <p>
        <strong>{words.steps}</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {scene !== undefined && (
        <>
          <p>
            <strong>{words.scene}</strong>
          </p>
          <p>{scene}</p>
        </>
      )}
    </Fold>
  )
}

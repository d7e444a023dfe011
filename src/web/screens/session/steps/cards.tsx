// Cards to follow in the room: a procedure step by step over the page, closed again at the same place.
import { useState } from 'preact/hooks'
import type { ProcedureCard } from '#curriculum/shape/programme.ts'
import type { Skill, SkillKind } from '#curriculum/shape/topic.ts'
import { useKeptWords } from '#web/app/kept-words.ts'
import { Button } from '#web/parts/button.tsx'
import { Dialog } from '#web/parts/dialog.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { useMeeting } from '#web/screens/session/meeting.ts'
import { pageWords } from '#web/words/en/session-pages.ts'

const words = pageWords.cards

/** The procedure that leads through practising a kind of skill. */
const OF_KIND: Record<SkillKind, string> = {
  coping: 'coping-skills',
  'relapse-prevention': 'relapse-plan',
  'behavioural-tailoring': 'behavioral-tailoring',
  social: 'role-play',
  goal: 'problem-solving',
  other: 'role-play',
}

/** The cards of the topic in hand. */
export function Cards() {
  const { content, lesson } = useMeeting()
  const [open, show] = useState<ProcedureCard | null>(null)
  const cards = (content.teaching?.cards ?? []).filter((one) => lesson && one.topics.includes(lesson.topic))
  if (cards.length === 0) return null
  return (
    <Fold title={words.title}>
      <p class="soft">{words.lead}</p>
      <List label={words.title}>
        {cards.map((card) => (
          <Row key={card.id} title={card.title} detail={card.use} onPress={() => show(card)} />
        ))}
      </List>
      <CardOver card={open} onClose={() => show(null)} />
    </Fold>
  )
}

/** The card that leads through practising this skill, with the skill's own steps and scene on it. */
export function CardOfSkill({ skill, about }: { skill: Skill | undefined; about: SkillKind }) {
  const { content } = useMeeting()
  const [open, show] = useState(false)
  const card = content.teaching?.cards.find((one) => one.id === OF_KIND[about])
  if (!card) return null
  return (
    <div>
      <Button onPress={() => show(true)}>{words.open(card.title)}</Button>
      <CardOver card={open ? card : null} skill={skill} onClose={() => show(false)} />
    </div>
  )
}

type CardOverProps = { card: ProcedureCard | null; skill?: Skill | undefined; onClose: () => void }

function CardOver({ card, skill, onClose }: CardOverProps) {
  return (
    <Dialog
      open={card !== null}
      title={card?.title ?? ''}
      onClose={onClose}
      actions={
        <Button look="primary" wide onPress={onClose}>
          {words.close}
        </Button>
      }
    >
      {card && <CardSteps key={card.id} card={card} skill={skill} />}
    </Dialog>
  )
}

function CardSteps({ card, skill }: { card: ProcedureCard; skill: Skill | undefined }) {
  const { done, tick, again } = useDone(card)
  return (
    <div class="procedure">
      <p>{card.use}</p>
      {card.bring !== undefined && (
        <p>
          <span class="soft">{words.bring}:</span> {card.bring}
        </p>
      )}
      {skill && <SkillOnCard skill={skill} />}
      <h3>{words.steps}</h3>
      <ol class="procedure-steps">
        {card.steps.map((step, at) => (
          <li key={`${at}`}>
            <label class="choice">
              <input
                type="checkbox"
                checked={done.has(at)}
                onChange={(event) => tick(at, event.currentTarget.checked)}
              />
              <span>
                {step.do}
                {step.say !== undefined && <span class="to-say">{words.say(step.say)}</span>}
              </span>
            </label>
          </li>
        ))}
      </ol>
      <p class="soft" role="status">
        {words.done(done.size, card.steps.length)}
      </p>
      {done.size > 0 && (
        <div>
          <Button look="quiet" onPress={again}>
            {words.again}
          </Button>
        </div>
      )}
      <h3>{words.watch}</h3>
      <ul>
        {card.watch.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}

/** The steps ticked, kept with the session on this device: closed and opened again, the card stands where it stood. */
function useDone({ id, steps }: ProcedureCard) {
  const { session } = useMeeting()
  const { value, onValue, clear } = useKeptWords(`session:${session.id}:card:${id}`)
  const done = new Set(
    value
      .split(',')
      .map((one) => Number.parseInt(one, 10))
      .filter((at) => at >= 0 && at < steps.length),
  )
  const tick = (at: number, on: boolean) => {
    if (on) done.add(at)
    else done.delete(at)
    onValue([...done].join(','))
  }
  return { done, tick, again: clear }
}

function SkillOnCard({ skill }: { skill: Skill }) {
  return (
    <Fold title={`${words.skill}: ${skill.title}`} open>
      <ol>
        {skill.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {skill.scene !== undefined && (
        <p>
          <span class="soft">{words.scene}:</span> {skill.scene}
        </p>
      )}
    </Fold>
  )
}

// Marks a step of a goal done or not done, with the way back.
import type { Goal } from '#domain/goal.ts'
import { clientWords } from '#web/words/en/client.ts'
import { useUndo } from './undo-offer.tsx'
import { useWrite } from './write.ts'

type Step = Goal['steps'][number]

export function useMarkStep(goal: Goal) {
  const { write, trouble } = useWrite()
  const offer = useUndo()
  const set = (step: Step, state: Step['state']) => write('goal.mark-step', { step: step.id, state }, goal.id)
  const mark = async (step: Step, state: 'done' | 'open') => {
    if (!(await set(step, state))) return
    const said = state === 'done' ? clientWords.goal.stepDone : clientWords.goal.stepOpen
    offer(said(step.words), () => void set(step, step.state))
  }
  return { mark, trouble }
}

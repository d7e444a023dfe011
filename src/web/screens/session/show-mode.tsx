// The page turned to the person: only the page and help, over everything else; the device's PIN turns it back.
import { useEffect, useRef, useState } from 'preact/hooks'
import { sectionOf } from '#curriculum/shape/handout.ts'
import type { Lesson } from '#curriculum/shape/lesson.ts'
import { Said } from '#web/app/said.tsx'
import { Blocks } from '#web/parts/blocks.tsx'
import { Button } from '#web/parts/button.tsx'
import { phoneDrawing } from '#web/parts/drawings.ts'
import { Shown } from '#web/parts/shown.tsx'
import { teachWords } from '#web/words/en/session-teach.ts'
import { useMeeting } from './meeting.ts'
import { besides } from './offered.ts'
import { ShownHelp } from './shown-help.tsx'
import { ShownPin } from './shown-pin.tsx'
import { Led } from './steps/led.tsx'
import { SheetInPlace } from './steps/sheet-in-place.tsx'

const words = teachWords.shown

export type ShowModeProps = {
  page: Lesson | 'orientation'
  trouble: string | undefined
  onLeave: () => void
}

export function ShowMode({ page: first, trouble, onLeave }: ShowModeProps) {
  const { content, own, reading, setLesson } = useMeeting()
  const [page, turn] = useState(first)
  const [over, put] = useState<'page' | 'help' | 'pin'>('page')
  const box = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = box.current
    dialog?.showModal()
    // The browser's Back stays on the page too.
    const stay = () => history.pushState(null, '', location.href)
    stay()
    addEventListener('popstate', stay)
    return () => {
      removeEventListener('popstate', stay)
      dialog?.close()
    }
  }, [])
  useEffect(() => {
    box.current?.scrollTo({ top: 0 })
    box.current?.querySelector('h1')?.focus({ preventScroll: true })
  }, [page, over])

  const handout =
    page === 'orientation' ? undefined : content.topics.find((one) => one.id === page.topic)?.pages?.handout
  const section = handout && page !== 'orientation' ? sectionOf(handout, page.section) : undefined
  const title = page === 'orientation' ? content.programme?.orientation.title : section?.title
  const blocks = page === 'orientation' ? content.programme?.orientation.blocks : section?.blocks
  const go = (to: string | undefined) => {
    if (to === undefined || page === 'orientation') return
    const lesson = { topic: page.topic, section: to }
    turn(lesson)
    setLesson(lesson)
  }
  const turned = page === 'orientation' || !handout ? undefined : besides(handout.sections, page, reading)
  const { before, after } = turned ?? {}

  const help = (
    <Button look="serious" icon={phoneDrawing} onPress={() => put('help')}>
      {words.help}
    </Button>
  )
  return (
    <dialog
      ref={box}
      class="show-mode"
      data-print={reading?.print}
      aria-label={title}
      onCancel={(event) => event.preventDefault()}
    >
      {over === 'help' && <ShownHelp onClose={() => put('page')} />}
      {over === 'pin' && <ShownPin onOpen={onLeave} onStay={() => put('page')} help={help} />}
      {over === 'page' && (
        <Shown
          title={title ?? ''}
          footer={
            <>
              {help}
              <Button look="quiet" onPress={() => put('pin')}>
                {words.leave}
              </Button>
            </>
          }
        >
          <Said trouble={trouble} />
          <Blocks
            blocks={blocks ?? []}
            words={teachWords.blocks}
            level={2}
            own={own}
            relaxation={(relaxation) => <Led relaxation={relaxation} shown />}
            sheet={(id) =>
              page === 'orientation' ? null : <SheetInPlace topic={page.topic} sheet={id} shown />
            }
          />
          {(before || after) && (
            <div class="together">
              {before && <Button onPress={() => go(before.id)}>{words.before}</Button>}
              {after && <Button onPress={() => go(after.id)}>{words.after}</Button>}
            </div>
          )}
        </Shown>
      )}
    </dialog>
  )
}

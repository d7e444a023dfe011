// The first run: whoever holds the set-up secret makes the agency and its administrator.
import { useEffect, useState } from 'preact/hooks'
import { addressOf } from '#web/app/place.ts'
import { createApi } from '#web/device/api.ts'
import { thisBrowser } from '#web/device/browser.ts'
import { type Start, startCalls } from '#web/device/calls.ts'
import { openKeeper } from '#web/device/open-keeper.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { sentenceOf } from '#web/staff/sentence.ts'
import { doorWords } from '#web/words/en/doors.ts'
import { Door } from './door.tsx'
import { type FirstRunAnswers, FirstRunForm } from './first-run-form.tsx'

export function FirstRun() {
  const words = doorWords.firstRun
  const [start, put] = useState<Start | { no: string }>()
  useEffect(() => {
    calls()
      .start()
      .then(put, (no) => put({ no: sentenceOf(no) }))
  }, [])
  if (start === undefined) {
    return (
      <Door title={words.title}>
        <p role="status">{doorWords.opening}</p>
      </Door>
    )
  }
  if ('no' in start) {
    return (
      <Door title={words.title}>
        <Notice
          look="warn"
          actions={<ButtonLink href="/first-run">{doorWords.noConnection.again}</ButtonLink>}
        >
          <p>{start.no}</p>
        </Notice>
      </Door>
    )
  }
  if (!start.firstRun) {
    const [only] = start.agencies
    return (
      <Door title={words.done} lead={words.doneText}>
        {only !== undefined && (
          <div class="together">
            <ButtonLink look="primary" href={addressOf('staff', only.slug)}>
              {words.toSignIn}
            </ButtonLink>
          </div>
        )}
      </Door>
    )
  }
  return (
    <Door title={words.title} lead={words.lead}>
      <FirstRunForm onSend={makeAgency} />
    </Door>
  )
}

const calls = () => startCalls(createApi((address, init) => fetch(address, init)))

async function makeAgency(answers: FirstRunAnswers): Promise<void> {
  // The device gets its lasting id from the agency's own store, so that the first sign-in is on the same device.
  const keeper = await openKeeper('staff', answers.agency.slug)
  const device = { id: keeper.deviceId(), name: thisBrowser().called() }
  const { slug } = await calls().firstRun({ ...answers, device })
  location.assign(addressOf('staff', slug))
}

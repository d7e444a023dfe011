// The introduction on the phone: the player, which remembers where one was, and all its words on a page.
import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice, useRecord } from '#web/device/hooks.ts'
import { IntroductionPlayer, IntroductionTranscript } from '#web/parts/introduction-player.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { introductionWords } from '#web/words/en/introduction.ts'
import { leafletWords } from '#web/words/en/stories.ts'
import { readProgramme, useContent } from './toolbox-content.ts'

const words = leafletWords
const KEPT = 'introduction'

export function IntroductionScreen() {
  const device = useDevice()
  const address = useAddress()
  const programme = useContent(readProgramme)
  const reading = useRecord('reading', device.me.person)
  const introduction = programme?.introduction
  return (
    <Screen
      title={introduction?.title ?? words.introduction}
      back={{ href: address('leaflets'), label: words.back }}
    >
      {programme === null && <p role="status">{words.nothing}</p>}
      {introduction && (
        <>
          <IntroductionPlayer
            introduction={introduction}
            words={introductionWords}
            speed={reading?.speed}
            at={Number(device.draft(KEPT) ?? 0)}
            onSlide={(slide) => void device.keepDraft(KEPT, `${slide}`).catch(() => undefined)}
            onPlaying={device.keepOpen}
          />
          <List>
            <Row title={words.whole} detail={words.wholeDetail} href={address('introduction/words')} />
          </List>
        </>
      )}
    </Screen>
  )
}

export function IntroductionWordsScreen() {
  const address = useAddress()
  const programme = useContent(readProgramme)
  const introduction = programme?.introduction
  return (
    <Screen
      title={introduction?.title ?? words.introduction}
      back={{ href: address('introduction'), label: words.backToIntroduction }}
      actions={introduction && <PrintButton label={words.printAll} />}
    >
      {programme === null && <p role="status">{words.nothing}</p>}
      {introduction && (
        <>
          <IntroductionTranscript introduction={introduction} />
          <FeedbackPart page="introduction" edition={introduction.edition} />
        </>
      )}
    </Screen>
  )
}

// The introduction to the programme: slides to look at together, and all its words to read or to print.

import { FeedbackPart } from '#web/app/feedback-part.tsx'
import { useDevice } from '#web/device/hooks.ts'
import { Fold } from '#web/parts/fold.tsx'
import { IntroductionPlayer, IntroductionTranscript } from '#web/parts/introduction-player.tsx'
import { introductionWords } from '#web/words/en/introduction.ts'
import { libraryWords as words } from '#web/words/en/library.ts'
import { LibraryPage, NotYet } from './library-page.tsx'
import { useProgramme } from './use-shelf.ts'

export function IntroductionPage() {
  const programme = useProgramme()
  const device = useDevice()
  if (!programme) return <NotYet title={words.introduction} here={false} />
  const { introduction } = programme
  return (
    <LibraryPage title={introduction.title} lead={words.introductionDetail(introduction.slides.length)}>
      <IntroductionPlayer
        introduction={introduction}
        words={introductionWords}
        onPlaying={(playing) => device.keepOpen(playing)}
      />
      <Fold title={words.introductionWords}>
        <IntroductionTranscript introduction={introduction} level={2} />
      </Fold>
      <FeedbackPart page="introduction" edition={introduction.edition} />
    </LibraryPage>
  )
}

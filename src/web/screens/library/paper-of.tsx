// Offers a page that anybody may read as a PDF, in the size of paper and print that is wanted.
import { fetchPublicPaper } from '#web/device/public-paper.ts'
import { Fold } from '#web/parts/fold.tsx'
import { PaperChoice } from '#web/parts/paper-choice.tsx'
import { libraryWords as words } from '#web/words/en/library.ts'

export type PaperOfProps = {
  path: string
  file: string
  /** What is offered is the page this stands on, so that the browser can print it without a network. */
  isThisPage?: boolean
}

export function PaperOf({ path, file, isThisPage = false }: PaperOfProps) {
  return (
    <div class="not-printed">
      <Fold title={words.paper}>
        <PaperChoice
          choices={[{ id: file, label: words.paper, path, file }]}
          fetchPaper={fetchPublicPaper}
          isThisPage={isThisPage}
        />
      </Fold>
    </div>
  )
}

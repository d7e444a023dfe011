// Whose words a section is in: ours or the agency's, and for those who keep the agency's pages the way to change them.
import type { Section } from '#curriculum/shape/handout.ts'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { contentWords } from '#web/words/en/content.ts'
import { libraryWords } from '#web/words/en/library.ts'

const words = libraryWords.own

export type OwnSectionProps = { topic: string; section: Section }

export function OwnSection({ topic, section }: OwnSectionProps) {
  const device = useDevice()
  const address = useAddress()
  const keeps = device.may('own-text.write', null)
  const { own } = section
  const page = own && device.one('own-text', own.text)?.place.kind === 'page'
  const to = page ? `content/page/${topic}/${own.text}` : `content/section/${topic}/${section.id}`
  if (!own && !keeps) return null
  return (
    <div class="not-printed">
      {own ? (
        <Notice
          look={own.moved ? 'warn' : 'info'}
          actions={keeps && <ButtonLink href={address(to)}>{words.edit}</ButtonLink>}
        >
          <p>{page ? contentWords.page.shown : words.shown}</p>
          {own.moved && <p>{contentWords.section.moved}</p>}
        </Notice>
      ) : (
        <ButtonLink look="quiet" href={address(to)}>
          {words.rewrite}
        </ButtonLink>
      )}
    </div>
  )
}

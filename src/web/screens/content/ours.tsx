// Our pages: what people said, what the agency fills in, signs, and has written in its own words.
import { isWaiting } from '#domain/feedback.ts'
import { type OwnText, ownTextAt, standing } from '#domain/own-text.ts'
import { signatureOf } from '#domain/signature.ts'
import { useAddress } from '#web/app/where.ts'
import { useCurriculum, useRecords } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { bookDrawing, talkDrawing, taskDrawing } from '#web/parts/drawings.ts'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { useProgramme, useTools } from '#web/screens/library/use-shelf.ts'
import { contentWords } from '#web/words/en/content.ts'
import { ContentPage } from './content-page.tsx'
import { SectionRow } from './section-row.tsx'

const words = contentWords.overview

export function Ours() {
  const address = useAddress()
  const waiting = useRecords('feedback').filter(isWaiting).length
  return (
    <ContentPage
      title={contentWords.title}
      lead={contentWords.lead}
      back={{ href: address('library'), label: contentWords.toLibrary }}
    >
      <List label={words.feedback}>
        <Row
          icon={talkDrawing}
          title={words.feedback}
          detail={waiting === 0 ? words.waitingNone : words.waiting(waiting)}
          mark={waiting > 0 ? <Mark look="attention">{`${waiting}`}</Mark> : undefined}
          href={address('content/feedback')}
        />
      </List>
      <Locals />
      <ToSign />
      <Sections />
      <Pages />
    </ContentPage>
  )
}

function Locals() {
  const address = useAddress()
  const programme = useProgramme()
  const texts = useRecords('own-text', null)
  const locals = [...(programme?.locals ?? [])].sort((a, b) => Number(b.crisis) - Number(a.crisis))
  return (
    <>
      <h2>{words.local}</h2>
      <p class="soft">{words.localLead}</p>
      {programme === undefined && <p role="status">{contentWords.notHere}</p>}
      <List label={words.local}>
        {locals.map((block) => {
          const filled = ownTextAt(texts, { kind: 'local', block: block.id })
          return (
            <Row
              key={block.id}
              title={block.title}
              detail={block.crisis ? words.crisis : undefined}
              mark={
                <Mark look={filled ? 'done' : block.crisis ? 'attention' : 'plain'}>
                  {filled ? words.filled : words.empty}
                </Mark>
              }
              href={address(`content/local/${block.id}`)}
            />
          )
        })}
      </List>
    </>
  )
}

function ToSign() {
  const address = useAddress()
  const signatures = useRecords('signature', null)
  const lists = useTools()?.lists.filter((list) => list.sign) ?? []
  if (lists.length === 0) return null
  return (
    <>
      <h2>{words.sign}</h2>
      <p class="soft">{words.signLead}</p>
      <List label={words.sign}>
        {lists.map((list) => {
          const signed = signatureOf(signatures, list)
          const earlier = signatures.some((one) => one.list === list.id && !one.withdrawn)
          return (
            <Row
              key={list.id}
              icon={taskDrawing}
              title={list.title}
              mark={
                <Mark look={signed ? 'done' : 'attention'}>
                  {signed ? words.signed : earlier ? words.changed : words.unsigned}
                </Mark>
              }
              href={address(`content/sign/${list.id}`)}
            />
          )
        })}
      </List>
    </>
  )
}

function Sections() {
  const texts = useRecords('own-text', null).filter((one) => !one.withdrawn)
  const replaced = texts.filter((one) => one.place.kind === 'section')
  return (
    <>
      <h2>{words.sections}</h2>
      {replaced.length === 0 ? (
        <Empty>{words.sectionsNone}</Empty>
      ) : (
        <List label={words.sections}>
          {replaced.map((text) => (
            <SectionRow key={text.id} text={text} />
          ))}
        </List>
      )}
    </>
  )
}

const titleOf = (text: OwnText) => standing(text)?.title ?? ''

function Pages() {
  const address = useAddress()
  const topics = useCurriculum()?.index.topics.filter((topic) => topic.status === 'written') ?? []
  const pages = useRecords('own-text', null).filter((one) => !one.withdrawn && one.place.kind === 'page')
  return (
    <>
      <h2>{words.pages}</h2>
      {pages.length === 0 ? (
        <Empty>{words.pagesNone}</Empty>
      ) : (
        <List label={words.pages}>
          {pages.map((text) => {
            const topic = text.place.kind === 'page' ? text.place.topic : ''
            return (
              <Row
                key={text.id}
                icon={bookDrawing}
                title={titleOf(text)}
                detail={topics.find((one) => one.id === topic)?.title}
                href={address(`content/page/${topic}/${text.id}`)}
              />
            )
          })}
        </List>
      )}
      <Fold title={words.pageNew}>
        <p>{words.pageTopic}</p>
        <div class="together">
          {topics.map((topic) => (
            <ButtonLink key={topic.id} href={address(`content/page/${topic.id}/new`)}>
              {topic.title}
            </ButtonLink>
          ))}
        </div>
      </Fold>
    </>
  )
}

// Supporters in the chart: the asking and its answer, whom the person named, and contacts with them.
import type { ComponentChildren } from 'preact'
import type { Client } from '#domain/client.ts'
import { lastAsking, type Supporter } from '#domain/supporter.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { Fold } from '#web/parts/fold.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { Mark } from '#web/parts/mark.tsx'
import { OwnWords } from '#web/parts/own-words.tsx'
import { useWrite } from '#web/staff/write.ts'
import { chartWords } from '#web/words/en/chart.ts'
import { useSaying } from './said-on.ts'
import { Section } from './section.tsx'

const words = chartWords.supporters

export type SupportersSectionProps = {
  client: Client
  offerUndo: (said: string, undo: () => unknown) => void
}

export function SupportersSection({ client, offerUndo }: SupportersSectionProps) {
  const device = useChangingDevice()
  const address = useAddress()
  const [trouble, write] = useWrite(client.id)
  const all = device.all('supporter', client.id)
  const now = all.filter((one) => !one.ended)
  const former = all.filter((one) => one.ended)
  const page = (rest: string) => address(`people/${client.id}/${rest}`)
  const may = device.may('supporter.name', client.id)
  const end = async ({ id, name }: Supporter) => {
    if (await write('supporter.end', id, {}))
      offerUndo(words.ended(name), () => write('supporter.return', id, {}))
  }
  return (
    <Section
      id="supporters"
      title={words.title}
      actions={
        may && (
          <>
            <ButtonLink href={page('ask')}>{words.ask}</ButtonLink>
            <ButtonLink href={page('supporter/new')}>{words.name}</ButtonLink>
            {device.may('supporter-contact.make', client.id) && (
              <ButtonLink href={page('contact')}>{words.addContact}</ButtonLink>
            )}
          </>
        )
      }
    >
      <Said trouble={trouble} />
      <Asked client={client} />
      {now.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.title}>
          {now.map((one) => (
            <SupporterRow key={one.id} supporter={one}>
              {may && (
                <div class="row-actions">
                  <ButtonLink
                    look="quiet"
                    href={page(`supporter/${one.id}`)}
                    label={`${words.change}: ${one.name}`}
                  >
                    {words.change}
                  </ButtonLink>
                  <Button look="quiet" label={`${words.end}: ${one.name}`} onPress={() => end(one)}>
                    {words.end}
                  </Button>
                </div>
              )}
            </SupporterRow>
          ))}
        </List>
      )}
      {former.length > 0 && (
        <Fold title={words.former(former.length)}>
          <List label={words.former(former.length)}>
            {former.map((one) => (
              <SupporterRow key={one.id} supporter={one}>
                {may && (
                  <div class="row-actions">
                    <Button
                      look="quiet"
                      label={`${words.returnTo}: ${one.name}`}
                      onPress={() => write('supporter.return', one.id, {})}
                    >
                      {words.returnTo}
                    </Button>
                  </div>
                )}
              </SupporterRow>
            ))}
          </List>
        </Fold>
      )}
      <Contacts client={client} />
    </Section>
  )
}

function Asked({ client }: { client: Client }) {
  const device = useChangingDevice()
  const { onDay, on, who } = useSaying()
  const asked = lastAsking(device.all('asking', client.id))
  if (!asked) return <Empty>{words.neverAsked}</Empty>
  const { askAgain } = asked
  const due = askAgain !== null && askAgain <= device.today()
  return (
    <Card title={words.asked} level={3} over={words.askedOn(on(asked.at), who(asked.by))}>
      <div class="together">
        <Mark look={asked.answer === 'yes' ? 'done' : 'plain'}>{words.answers[asked.answer]}</Mark>
        {due && <Mark look="attention">{words.againNow(onDay(askAgain))}</Mark>}
        {askAgain !== null && !due && <span class="soft">{words.again(onDay(askAgain))}</span>}
      </div>
      {asked.words !== '' && <OwnWords words={asked.words} />}
    </Card>
  )
}

type SupporterRowProps = { supporter: Supporter; children: ComponentChildren }

function SupporterRow({ supporter, children }: SupporterRowProps) {
  const { name, relation, reach, helps, natural } = supporter
  const detail = [relation, reach, ...helps.map((one) => words.help[one])].filter((part) => part !== '')
  return (
    <Row
      title={name}
      detail={detail.join(' · ') || undefined}
      mark={<Mark>{natural ? words.naturalYes : words.naturalNo}</Mark>}
    >
      {children}
    </Row>
  )
}

function Contacts({ client }: { client: Client }) {
  const device = useChangingDevice()
  const { day } = useSaying()
  const contacts = device.all('supporter-contact', client.id).sort((a, b) => (a.at < b.at ? 1 : -1))
  const beside = device.all('attendance', client.id).flatMap((attendance) => {
    const session = device.one('session', attendance.session)
    return session ? attendance.beside.map((one) => ({ ...one, day: session.day })) : []
  })
  const rows = [
    ...contacts.map((one) => ({
      id: one.id,
      name: one.name,
      day: one.day,
      how: words.hows[one.how],
      about: one.about,
    })),
    ...beside.map((one) => ({
      id: one.id,
      name: one.name,
      day: one.day,
      how: words.hows['in-session'],
      about: one.relation,
    })),
  ].sort((a, b) => (a.day < b.day ? 1 : -1))
  return (
    <>
      <h3>{words.contacts}</h3>
      {rows.length === 0 ? (
        <Empty>{words.noContacts}</Empty>
      ) : (
        <List label={words.contacts}>
          {rows.map((one) => (
            <Row
              key={one.id}
              title={one.name}
              detail={[words.contact(one.how, day(one.day)), one.about]
                .filter((part) => part !== '')
                .join(' · ')}
            />
          ))}
        </List>
      )}
    </>
  )
}

// `people/:client/phone` (client): the sign-in card for the person's phone, and the devices they are signed in on.
import { useEffect, useState } from 'preact/hooks'
import { helpIsFilledIn } from '#domain/agency.ts'
import { calledBy } from '#domain/client.ts'
import type { Id } from '#domain/text.ts'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { useAddress } from '#web/app/where.ts'
import { useChangingDevice } from '#web/device/hooks.ts'
import type { Card as SignInCard } from '#web/device/wire.ts'
import { Button, ButtonLink } from '#web/parts/button.tsx'
import { Card } from '#web/parts/card.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { PrintButton } from '#web/parts/print-button.tsx'
import { DeviceList } from '#web/staff/device-list.tsx'
import { DrawnQr } from '#web/staff/drawn-qr.tsx'
import { chartWords } from '#web/words/en/chart.ts'
import { NotInChart } from './not-in-chart.tsx'
import { SubPage } from './sub-page.tsx'

const words = chartWords.phone
const MINUTE = 60_000

export function PhoneScreen({ client }: { client: Id }) {
  const device = useChangingDevice()
  const record = device.one('client', client)
  if (!record) return <NotInChart client={client} />
  const mine = device.all('tie', client).some(isMine(device.me.person))
  const help = helpIsFilledIn(device.agency())
  return (
    <SubPage client={client} title={words.page(calledBy(record))} lead={words.lead}>
      {!mine ? <Notice>{words.notYours}</Notice> : help ? <MakeCard client={client} /> : <NoHelp />}
      {mine && (
        <section class="flow not-printed">
          <h2>{words.devices}</h2>
          <DeviceList person={client} label={words.devices} />
        </section>
      )}
    </SubPage>
  )
}

const isMine = (me: Id) => (tie: { person: Id; as: string; ended: string | null }) =>
  tie.person === me && tie.as === 'practitioner' && tie.ended === null

function NoHelp() {
  const device = useChangingDevice()
  const address = useAddress()
  const may = device.may('agency.set-help', null)
  const whom = device
    .all('person')
    .filter((one) => !one.ended && one.roles.some((role) => role === 'leader' || role === 'administrator'))
    .map((one) => one.name)
  return (
    <Notice
      look="warn"
      actions={may && <ButtonLink href={address('agency/help')}>{words.noHelpLink}</ButtonLink>}
    >
      <p>{words.noHelp}</p>
      {!may && <p>{whom.length === 0 ? words.noHelpAskNobody : words.noHelpAsk(whom.join(', '))}</p>}
    </Notice>
  )
}

function MakeCard({ client }: { client: Id }) {
  const device = useChangingDevice()
  const { run, busy, trouble } = useDoing()
  const [card, put] = useState<SignInCard>()
  const [ended, say] = useState(false)
  const { online } = device.status()
  const make = () =>
    run(async () => {
      put(await device.calls.makeCard(client))
      say(false)
    })
  const end = ({ id }: SignInCard) =>
    run(async () => {
      await device.calls.endCard(id)
      put(undefined)
      say(true)
    })
  return (
    <>
      <Said trouble={trouble} done={ended ? words.endedCard : undefined} />
      {card ? (
        <ShownCard card={card} busy={busy} onAgain={make} onEnd={() => end(card)} />
      ) : (
        <Card
          title={words.give}
          actions={
            online && (
              <Button look="primary" busy={busy} busyWords={words.making} onPress={make}>
                {words.make}
              </Button>
            )
          }
        >
          <p>{words.how}</p>
          {!online && <Notice>{words.offline}</Notice>}
        </Card>
      )}
    </>
  )
}

type ShownCardProps = { card: SignInCard; busy: boolean; onAgain: () => void; onEnd: () => void }

function ShownCard({ card, busy, onAgain, onEnd }: ShownCardProps) {
  const minutes = useMinutesLeft(card.expires)
  // What stands behind # is for the camera; whoever types needs only the page and the code.
  const [page] = card.address.split('#')
  if (minutes <= 0) {
    return (
      <Card
        title={words.give}
        actions={
          <Button look="primary" busy={busy} busyWords={words.making} onPress={onAgain}>
            {words.again}
          </Button>
        }
      >
        <p role="status">{words.over}</p>
      </Card>
    )
  }
  return (
    <Card
      title={words.scan}
      actions={
        <>
          <PrintButton label={words.print} />
          <Button look="quiet" busy={busy} onPress={onEnd}>
            {words.endCard}
          </Button>
        </>
      }
    >
      <DrawnQr label={words.qr} qr={card.qr} />
      <p>{words.orType}</p>
      <p class="card-address">
        {location.origin}
        {page}
      </p>
      <p>
        <span class="soft">{words.code}</span> <strong class="card-code">{card.code}</strong>
      </p>
      <p>{words.after}</p>
      <p role="status" class="soft">
        {words.left(minutes)}
      </p>
    </Card>
  )
}

/** Minutes a card still works, counted by the server's clock as this device knows it. */
function useMinutesLeft(expires: string): number {
  const device = useChangingDevice()
  const [, redraw] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), MINUTE / 6)
    return () => clearInterval(timer)
  }, [])
  return Math.ceil((Date.parse(expires) - Date.parse(device.now())) / MINUTE)
}

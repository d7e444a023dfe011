// One's own passkeys: when each was made and last used, its name, and its end.
import './passkey-list.css'
import { useState } from 'preact/hooks'
import { sayDate, sayNear } from '#web/app/moment.ts'
import { useDevice } from '#web/device/hooks.ts'
import type { KnownPasskey } from '#web/device/wire.ts'
import { Button } from '#web/parts/button.tsx'
import { Empty } from '#web/parts/empty.tsx'
import { List, Row } from '#web/parts/list.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { RemovePasskey, RenamePasskey } from './change-passkey.tsx'
import type { FactorsProps } from './second-step.tsx'

const words = accountWords.factors

type Asked = { what: 'rename' | 'remove'; passkey: KnownPasskey }

export function PasskeyList({ own, onChange }: FactorsProps) {
  const [asked, ask] = useState<Asked>()
  const close = () => ask(undefined)
  const changed = (sentence: string) => {
    close()
    onChange(sentence)
  }
  return (
    <section class="passkey-list" aria-label={words.passkeys}>
      <h2>{words.passkeys}</h2>
      {own.passkeys.length === 0 ? (
        <Empty>{words.none}</Empty>
      ) : (
        <List label={words.passkeys}>
          {own.passkeys.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} onAsk={(what) => ask({ what, passkey })} />
          ))}
        </List>
      )}
      {asked?.what === 'rename' && (
        <RenamePasskey passkey={asked.passkey} onClose={close} onChange={changed} />
      )}
      {asked?.what === 'remove' && (
        <RemovePasskey own={own} passkey={asked.passkey} onClose={close} onChange={changed} />
      )}
    </section>
  )
}

type PasskeyRowProps = { passkey: KnownPasskey; onAsk: (what: Asked['what']) => void }

function PasskeyRow({ passkey, onAsk }: PasskeyRowProps) {
  const { zone, now } = useDevice()
  const { name, created, lastSeen, host, here } = passkey
  const used = lastSeen === null ? words.unseen : words.seen(sayNear(lastSeen, zone, now()))
  const made = `${words.made(sayDate(created, zone))}, ${used}`
  return (
    <Row title={name} detail={here ? made : `${made}. ${words.elsewhere(host)}`}>
      <div class="row">
        <Button label={words.renameLabel(name)} onPress={() => onAsk('rename')}>
          {words.rename}
        </Button>
        <Button look="serious" label={words.removeLabel(name)} onPress={() => onAsk('remove')}>
          {words.remove}
        </Button>
      </div>
    </Row>
  )
}

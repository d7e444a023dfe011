// What opens one's account beside the password: passkeys and a code app, added and taken away.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { useDoing } from '#web/app/doing.ts'
import { Said } from '#web/app/said.tsx'
import { Screen } from '#web/app/screen.tsx'
import { useAddress } from '#web/app/where.ts'
import { useDevice } from '#web/device/hooks.ts'
import type { OwnFactors } from '#web/device/wire.ts'
import { Notice } from '#web/parts/notice.tsx'
import { accountWords } from '#web/words/en/account.ts'
import { AddPasskey } from './add-passkey.tsx'
import { CodeApp } from './code-app.tsx'
import { PasskeyList } from './passkey-list.tsx'

export function SecondStepPage() {
  const words = accountWords.factors
  const device = useDevice()
  const address = useAddress()
  const [own, put] = useState<OwnFactors>()
  const [done, say] = useState<string>()
  const { run, trouble, busy } = useDoing()
  const read = useCallback(async () => put(await device.calls.ownFactors()), [device])
  // Asked once; `run` is made anew at every drawing.
  useEffect(() => void run(read), [read])
  const changed = (sentence: string) => {
    say(sentence)
    void run(read)
  }
  return (
    <Screen
      title={words.title}
      lead={words.lead}
      back={{ href: address('account'), label: accountWords.back }}
    >
      <Said trouble={trouble} done={own === undefined && busy ? words.looking : done} />
      {own !== undefined && <Factors own={own} onChange={changed} />}
    </Screen>
  )
}

export type FactorsProps = { own: OwnFactors; onChange: (sentence: string) => void }

function Factors({ own, onChange }: FactorsProps) {
  const words = accountWords.factors
  const { roles } = useDevice().me
  if (!own.password) {
    return (
      <Notice>
        <p>{words.demo}</p>
      </Notice>
    )
  }
  const urged = own.possible && roles.includes('administrator') && !own.passkeys.some(({ here }) => here)
  return (
    <>
      {!own.possible && (
        <Notice>
          <p>{words.impossible}</p>
        </Notice>
      )}
      {urged && (
        <Notice>
          <p>{words.administrator}</p>
        </Notice>
      )}
      {(own.possible || own.passkeys.length > 0) && <PasskeyList own={own} onChange={onChange} />}
      {own.possible && <AddPasskey own={own} onChange={onChange} />}
      <CodeApp own={own} onChange={onChange} />
    </>
  )
}

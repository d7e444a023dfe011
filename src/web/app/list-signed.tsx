// Stands with a list that a clinician of the agency signs: said plainly while nobody has, and to staff who did.
import { useEffect, useState } from 'preact/hooks'
import type { WordList } from '#curriculum/shape/word-list.ts'
import { signatureOf } from '#domain/signature.ts'
import { useChangingDevice, useCurriculum } from '#web/device/hooks.ts'
import { Notice } from '#web/parts/notice.tsx'
import { listSignedWords as words } from '#web/words/en/list-signed.ts'
import { sayWholeDay } from './when.ts'
import { useAddress } from './where.ts'

export function ListSigned({ list: id }: { list: string }) {
  const device = useChangingDevice()
  const address = useAddress()
  const list = useListToSign(id)
  if (!list) return null
  const all = device.all('signature', null)
  const signed = signatureOf(all, list)
  const staff = device.me.kind === 'staff'
  if (signed) return staff ? <p class="soft">{words.signed(signed.signer, sayWholeDay(signed.on))}</p> : null
  const earlier = all.some((one) => one.list === id && !one.withdrawn)
  return (
    <Notice look={staff ? 'warn' : 'info'}>
      <p>{staff ? (earlier ? words.changed : words.staff) : words.client}</p>
      {staff && device.may('signature.give', null) && (
        <p class="not-printed">
          <a href={address(`content/sign/${id}`)}>{words.sign}</a>
        </p>
      )}
    </Notice>
  )
}

function useListToSign(id: string): WordList | undefined {
  const shelf = useCurriculum()
  const [list, put] = useState<WordList>()
  useEffect(() => {
    let there = true
    shelf?.tools().then(
      (tools) => there && put(tools?.lists.find((one) => one.id === id && one.sign)),
      () => undefined,
    )
    return () => {
      there = false
    }
  }, [shelf, id])
  return list
}

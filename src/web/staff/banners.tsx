// What stands above a page until it is dealt with or over: attention, connection, sign-in, a new version.
import { useLocation } from 'preact-iso'
import { useAddress } from '#web/app/where.ts'
import { useStatus } from '#web/device/hooks.ts'
import { ButtonLink } from '#web/parts/button.tsx'
import { Notice } from '#web/parts/notice.tsx'
import { shellWords } from '#web/words/en/shell.ts'
import { type Banner, bannersOf } from './kept.ts'
import './banners.css'

export function Banners({ newer }: { newer: boolean }) {
  const status = useStatus()
  const { path } = useLocation()
  const address = useAddress()
  // On the page itself there is no need to point to it.
  const banners = bannersOf(status).filter(
    (banner) =>
      !(banner === 'attention' && path === address('attention')) &&
      !(banner === 'signed-out' && path === address('sign-in')),
  )
  return (
    <div class="banners not-printed" role="status">
      {banners.map((banner) => (
        <OneBanner key={banner} banner={banner} attention={status.attention} />
      ))}
      {newer && (
        <Notice>
          <p>{shellWords.update}</p>
        </Notice>
      )}
    </div>
  )
}

function OneBanner({ banner, attention }: { banner: Banner; attention: number }) {
  const address = useAddress()
  switch (banner) {
    case 'signed-out':
      return (
        <Notice look="warn" actions={<ButtonLink href={address('sign-in')}>{shellWords.signIn}</ButtonLink>}>
          <p>{shellWords.signedOut}</p>
        </Notice>
      )
    case 'attention':
      return (
        <Notice look="warn" actions={<ButtonLink href={address('attention')}>{shellWords.look}</ButtonLink>}>
          <p>{shellWords.attention(attention)}</p>
        </Notice>
      )
    case 'long-unsent':
      return said('warn', shellWords.longUnsent)
    case 'clock':
      return said('warn', shellWords.clock)
    case 'offline':
      return said('kept', shellWords.offline)
  }
}

function said(look: 'warn' | 'kept', text: string) {
  return (
    <Notice look={look}>
      <p>{text}</p>
    </Notice>
  )
}

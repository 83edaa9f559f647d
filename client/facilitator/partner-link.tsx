/** The link with which a co-facilitator, or a second device, paces this session too. */

import { QrCode } from '../screen/qr-code.tsx'
import { text } from '../text/text.ts'
import { CopyLink } from './copy-link.tsx'
import type { PanelProps } from './desk.ts'
import { partnerLink } from './facilitator-key.ts'
import { Folded } from './folded.tsx'

export function PartnerLink({ view, own }: PanelProps) {
  const words = text.value.console.invite
  const link = partnerLink(location.origin, view.about.session, own.coKey)
  return (
    <>
      <p>{words.partnerAbout}</p>
      <CopyLink label={words.copyPartner} link={link} />
      <Folded title={words.partnerQr}>
        <p class="soft">{words.partnerQrAbout}</p>
        <QrCode text={link} label={words.partnerQrLabel} />
      </Folded>
      <p class="soft">{words.partnerBoth}</p>
    </>
  )
}

/** The link with which a co-facilitator, or a second device, paces this session too. */
import { text } from '../text/text.ts'
import { CopyLink } from './copy-link.tsx'
import type { PanelProps } from './desk.ts'
import { partnerLink } from './facilitator-key.ts'

export function PartnerLink({ view, own }: PanelProps) {
  const words = text.value.console.invite
  return (
    <>
      <p>{words.partnerAbout}</p>
      <CopyLink label={words.copyPartner} link={partnerLink(location.origin, view.about.session, own.coKey)} />
      <p class="soft">{words.partnerBoth}</p>
    </>
  )
}

/** The link with which a co-facilitator, or a second device, paces this session too: made, made anew, and withdrawn. */
import { QrCode } from '../screen/qr-code.tsx'
import { text } from '../text/text.ts'
import { AskingButton } from './asking-button.tsx'
import { CopyLink } from './copy-link.tsx'
import type { PanelProps } from './desk.ts'
import { partnerLink } from './facilitator-key.ts'
import { Folded } from './folded.tsx'

/** `own.coKey` is empty without a link, and for a co-facilitator, who hands out none. */
export function PartnerLink({ view, own, desk, isCo }: PanelProps & { readonly isCo: boolean }) {
  const words = text.value.console.invite
  if (isCo) return <p>{words.partnerIsCo}</p>
  const make = () => void desk.ask({ type: 'makeCoLink' })
  return (
    <div class="stack" aria-live="polite">
      <p>{words.partnerAbout}</p>
      {own.coKey === '' ? (
        <>
          <p>{words.partnerNone}</p>
          <button type="button" class="button console-wide" onClick={make}>
            {words.makePartner}
          </button>
        </>
      ) : (
        <MadeLink key={own.coKey} desk={desk} link={partnerLink(location.origin, view.about.session, own.coKey)} />
      )}
    </div>
  )
}

/** The link, also for a camera. Whoever has it loses it when it is made anew or withdrawn, so that is asked once. */
function MadeLink({ desk, link }: Pick<PanelProps, 'desk'> & { readonly link: string }) {
  const words = text.value.console.invite
  return (
    <>
      <CopyLink label={words.copyPartner} link={link} />
      <Folded title={words.partnerQr}>
        <p class="soft">{words.partnerQrAbout}</p>
        <QrCode text={link} label={words.partnerQrLabel} />
      </Folded>
      <p class="soft">{words.partnerBoth}</p>
      <p>{words.partnerReplace}</p>
      <div class="row">
        <AskingButton
          label={words.newPartner}
          lines={[words.partnerReplace]}
          onYes={() => void desk.ask({ type: 'makeCoLink' })}
        />
        <AskingButton
          label={words.withdrawPartner}
          lines={[words.partnerReplace]}
          kind="danger"
          onYes={() => void desk.ask({ type: 'withdrawCoLink' })}
        />
      </div>
    </>
  )
}

/** The link with which a co-facilitator, or a second device, paces this session too: made, made anew, and withdrawn. */
import { text } from '../text/text.ts'
import { CopyLink } from './copy-link.tsx'
import type { PanelProps } from './desk.ts'
import { partnerLink } from './facilitator-key.ts'

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
        <>
          <CopyLink
            key={own.coKey}
            label={words.copyPartner}
            link={partnerLink(location.origin, view.about.session, own.coKey)}
          />
          <p class="soft">{words.partnerBoth}</p>
          <p>{words.partnerReplace}</p>
          <div class="row">
            <button type="button" class="button" onClick={make}>
              {words.newPartner}
            </button>
            <button
              type="button"
              class="button"
              data-kind="danger"
              onClick={() => void desk.ask({ type: 'withdrawCoLink' })}
            >
              {words.withdrawPartner}
            </button>
          </div>
        </>
      )}
    </div>
  )
}

/** How people come in: QR, code and address; and the big screen. */
import { useSignal } from '@preact/signals'
import { bareAddress, joinLink, screenLink } from '../screen/links.ts'
import { QrCode } from '../screen/qr-code.tsx'
import { text } from '../text/text.ts'
import { canStayAwake } from '../wake-lock.ts'
import { CopyLink } from './copy-link.tsx'
import type { PanelProps } from './desk.ts'

export function Invitation({ view, own, desk }: PanelProps) {
  const words = text.value.console.invite
  const address = useSignal(0)
  const { addresses } = desk
  const chosen = addresses.value[address.value] ?? location.origin
  const link = joinLink(chosen, view.about.joinCode)
  return (
    <>
      {!view.about.open && <p class="banner">{words.notOpen}</p>}
      <div class="console-invite">
        <QrCode text={link} label={words.qr(chosen)} />
        <div class="stack stack-s">
          <p>{words.or}</p>
          <p class="console-address">{bareAddress(chosen)}</p>
          <p>{words.andType}</p>
          <p class="console-code" translate={false}>
            {view.about.joinCode}
          </p>
        </div>
      </div>
      {addresses.value.length > 1 && (
        <div class="field">
          <label for="shared-address">{words.otherAddress}</label>
          <select
            id="shared-address"
            class="input"
            value={address.value}
            onChange={(event) => {
              address.value = Number(event.currentTarget.value)
            }}
          >
            {addresses.value.map((each, at) => (
              <option key={each} value={at}>
                {bareAddress(each)}
              </option>
            ))}
          </select>
        </div>
      )}
      <ScreenLink link={screenLink(location.origin, desk.session, own.screenKey, chosen)} />
      {!canStayAwake() && <p class="banner">{words.plainHttp}</p>}
    </>
  )
}

function ScreenLink({ link }: { readonly link: string }) {
  const words = text.value.console.invite
  return (
    <section class="stack stack-s">
      <a class="button console-wide" href={link} target="_blank" rel="noopener noreferrer">
        {words.openScreen}
      </a>
      <CopyLink label={words.copyScreen} link={link} />
      <p class="soft">{words.screenHelp}</p>
    </section>
  )
}

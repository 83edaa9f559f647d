/** The organisation's logo as people see it, and how it is replaced. */
import { useInstallation } from '../installation.ts'
import { text } from '../text/text.ts'

export function LogoSection() {
  const words = text.value.account.settings
  const { logo, organisation } = useInstallation()
  return (
    <section class="paper stack">
      <h2>{words.logo}</h2>
      {logo ? <img class="account-logo" src={logo} alt={organisation ?? words.logo} /> : <p>{words.noLogo}</p>}
      <p>{words.logoAbout}</p>
    </section>
  )
}

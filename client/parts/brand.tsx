/** The product's mark and name, and whose installation it is: by logo where there is one, else by name. */
import { useInstallation } from '../installation.ts'
import { text } from '../text/text.ts'
import { Compass } from './compass.tsx'

/** `size` of the mark in px. */
export function Brand({ size = 56 }: { readonly size?: number }) {
  const { organisation, logo } = useInstallation()
  return (
    <div class="brand">
      <Compass size={size} />
      <p>
        <span class="brand-product">{text.value.words.product}</span>
        {organisation && !logo && <span class="brand-organisation">{organisation}</span>}
      </p>
      {logo && <img class="brand-logo" src={logo} alt={organisation ?? ''} />}
    </div>
  )
}

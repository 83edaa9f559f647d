/** A button that copies a link; where the browser does not allow that, the link is shown to be copied by hand. */
import { useSignal } from '@preact/signals'
import { text } from '../text/text.ts'

export function CopyLink({ label, link }: { readonly label: string; readonly link: string }) {
  const words = text.value.console.invite
  const copied = useSignal<'no' | 'yes' | 'byHand'>('no')
  const copy = async () => {
    // The clipboard needs a secure context; plain http has none.
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    copied.value = done ? 'yes' : 'byHand'
  }
  return (
    <>
      <button type="button" class="button console-wide" onClick={copy}>
        {label}
      </button>
      <div aria-live="polite">
        {copied.value === 'yes' && <p>{words.copied}</p>}
        {copied.value === 'byHand' && (
          <label class="field">
            {words.copyByHand}
            <input class="input" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </div>
    </>
  )
}

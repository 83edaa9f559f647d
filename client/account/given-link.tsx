/** A link that was just made, to hand to one person. It is shown this once: nobody can look it up afterwards. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { NewLinkAnswer } from '../../shared/account-wire.ts'
import { text } from '../text/text.ts'

export function GivenLink({ given }: { readonly given: NewLinkAnswer }) {
  const words = text.value.account.given
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef<HTMLParagraphElement>(null)
  const copied = useSignal('')
  const link = `${location.origin}/login.html#${given.key}`
  useEffect(() => heading.current?.focus(), [])
  const copy = async () => {
    const done = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    if (!done && shown.current) getSelection()?.selectAllChildren(shown.current)
    copied.value = done ? words.copied : words.copyByHand
  }
  return (
    <section class="paper stack account-given">
      <h2 ref={heading} tabIndex={-1}>
        {words.titles[given.kind](given.name)}
      </h2>
      <p>{words.about[given.kind](given.name)}</p>
      <p class="note account-url" ref={shown}>
        {link}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => void copy()}>
          {words.copy}
        </button>
        <span role="status">{copied.value}</span>
      </p>
    </section>
  )
}

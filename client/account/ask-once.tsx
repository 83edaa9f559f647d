/** A button for what cannot be undone, or puts others out: it asks once. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { text } from '../text/text.ts'

interface Props {
  readonly label: string
  /** Whom it is about, for who hears the label: several buttons have the same. */
  readonly about?: string
  readonly question: string
  readonly yes: string
  readonly kind?: 'danger'
  /** Resolves to why it was not done; null when it was. */
  readonly onYes: () => Promise<string | null>
}

export function AskOnce({ label, about, question, yes, kind, onYes }: Props) {
  const asking = useSignal(false)
  const problem = useSignal<string | null>(null)
  const sentence = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking.value) sentence.current?.focus()
  }, [asking.value])
  const close = () => {
    asking.value = false
    requestAnimationFrame(() => button.current?.focus())
  }
  const act = async () => {
    problem.value = await onYes()
    if (problem.value === null) asking.value = false
  }
  if (!asking.value)
    return (
      <button
        type="button"
        class="button"
        ref={button}
        data-kind={kind}
        aria-label={about && `${label}: ${about}`}
        onClick={() => {
          problem.value = null
          asking.value = true
        }}
      >
        {label}
      </button>
    )
  return (
    <div class="note stack stack-s account-question">
      <p ref={sentence} tabIndex={-1}>
        {question}
      </p>
      {problem.value && (
        <p class="banner" role="alert">
          {problem.value}
        </p>
      )}
      <p class="row">
        <button type="button" class="button" onClick={close}>
          {text.value.account.no}
        </button>
        <button type="button" class="button" data-kind={kind} onClick={() => void act()}>
          {yes}
        </button>
      </p>
    </div>
  )
}

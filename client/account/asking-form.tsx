/** A form that asks the server one thing, and says why not when it was not done. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { text } from '../text/text.ts'

interface Props {
  readonly button: string
  /** `main`: the one thing that this page is for. */
  readonly kind?: 'main' | undefined
  /** Resolves to what to say of it: why it was not done, that it was, or nothing. */
  readonly onSend: () => Promise<Said>
  readonly children: ComponentChildren
}

export interface Said {
  readonly problem?: string
  readonly done?: string
}

/** It sends once at a time. */
export function AskingForm({ button, kind, onSend, children }: Props) {
  const busy = useSignal(false)
  const said = useSignal<Said>({})
  const form = useRef<HTMLFormElement>(null)
  const send = async (event: Event) => {
    event.preventDefault()
    if (busy.value) return
    busy.value = true
    said.value = {}
    said.value = await onSend()
    busy.value = false
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
  }
  return (
    <form class="stack" ref={form} noValidate onSubmit={(event) => void send(event)}>
      {children}
      {said.value.problem && (
        <p class="banner" role="alert">
          {said.value.problem}
        </p>
      )}
      <p class="row">
        <button type="submit" class="button" data-kind={kind} aria-disabled={busy.value}>
          {busy.value ? text.value.account.busy : button}
        </button>
        <span role="status">{said.value.done}</span>
      </p>
    </form>
  )
}

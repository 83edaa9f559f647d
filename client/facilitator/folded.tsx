/** Folded away; what is inside is made when it is first opened. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'

interface Props {
  readonly title: string
  readonly children: ComponentChildren
  /** A sheet of paper of its own. */
  readonly note?: boolean
}

export function Folded({ title, children, note = false }: Props) {
  const opened = useSignal(false)
  return (
    <details
      class={note ? 'details note' : 'details'}
      onToggle={() => {
        opened.value = true
      }}
    >
      <summary>{title}</summary>
      {opened.value && children}
    </details>
  )
}

/** A note that never leaves this device. */
import { useId } from 'preact/hooks'
import type { Memory } from './memory.ts'

interface PrivateNoteProps {
  readonly label: string
  readonly hint: string
  readonly memory: Memory
  readonly round: number
  readonly name: string
}

export function PrivateNote({ label, hint, memory, round, name }: PrivateNoteProps) {
  const id = useId()
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p id={`${id}-hint`} class="soft">
        {hint}
      </p>
      <textarea
        id={id}
        name={name}
        class="input"
        aria-describedby={`${id}-hint`}
        value={memory.note(round, name)}
        onInput={(event) => memory.keepNote(round, name, event.currentTarget.value)}
      />
    </div>
  )
}

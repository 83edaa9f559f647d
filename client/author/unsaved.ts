/** What an author wrote and the server does not have yet, kept on this device so that a lost line or a closed tab loses nothing. */
import type { Draft, DraftText } from '../../shared/authoring-wire.ts'
import { forget, keep, keptValue } from '../device-store.ts'

/** A text that was not saved, and the text that it began as. */
export interface Left {
  readonly base: DraftText
  readonly text: DraftText
}

type Named = Pick<Draft, 'kind' | 'id'>

export interface Unsaved {
  keep(of: Named, base: DraftText, text: DraftText): void
  read(of: Named): Left | null
  forget(of: Named): void
}

const nameOf = ({ kind, id }: Named): string => `unsaved.${kind}.${id}`

/** On this device. */
export const unsavedHere: Unsaved = {
  keep: (of, base, text) => keep(nameOf(of), JSON.stringify({ base, text } satisfies Left)),
  read: (of) => asLeft(keptValue(nameOf(of)), of),
  forget: (of) => forget(nameOf(of)),
}

function asLeft(value: unknown, { kind, id }: Named): Left | null {
  if (typeof value !== 'object' || value === null || !('base' in value) || !('text' in value)) return null
  const { base, text } = value as Left
  const fits = [base, text].every((one) => one?.kind === kind && one.body?.id === id)
  return fits ? { base, text } : null
}

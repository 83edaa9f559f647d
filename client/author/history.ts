/** Undo and redo: the texts before and after the one on screen. Typing in one field within a moment is one step. */

export interface History<Text> {
  readonly past: readonly Text[]
  readonly future: readonly Text[]
  /** What the last step was about and when, ms. */
  readonly last: { readonly about: string; readonly at: number } | null
}

export const noHistory: History<never> = { past: [], future: [], last: null }

/** Most steps back. */
const most = 200
/** Changes of one field within this time after each other are one step, ms. */
const oneStep = 1500

/** What a change is about that is a step of its own, however soon it comes after another: something was put in, moved or taken out. */
export const ownStep = ''

/** What a change of a value is about: typing goes on in its field, anything else is a step of its own. */
export const aboutOf = (path: string, value: unknown): string => (typeof value === 'string' ? path : ownStep)

/** After a change from `before`; `about`: which field it was, or `ownStep`. */
export function withStep<Text>(history: History<Text>, before: Text, about: string, at: number): History<Text> {
  const { past, last } = history
  const isTyping = about !== ownStep && last?.about === about
  const goesOn = isTyping && at - last.at < oneStep && past.length > 0
  return { past: goesOn ? past : [...past.slice(1 - most), before], future: [], last: { about, at } }
}

/** One step back from `now`: the text there, and the history seen from it. Null when there is none. */
export function stepBack<Text>(
  { past, future }: History<Text>,
  now: Text,
): { text: Text; history: History<Text> } | null {
  const text = past.at(-1)
  return text === undefined
    ? null
    : { text, history: { past: past.slice(0, -1), future: [now, ...future], last: null } }
}

/** One step forward again. */
export function stepForward<Text>(
  { past, future }: History<Text>,
  now: Text,
): { text: Text; history: History<Text> } | null {
  const [text, ...rest] = future
  return text === undefined ? null : { text, history: { past: [...past, now], future: rest, last: null } }
}

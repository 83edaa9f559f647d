/** How table and facts share the big screen. */
import { signal } from '@preact/signals'
import type { Phase } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'

/** `unseen`: the table tells it all. `beside`: the facts stand beside it. `alone`: they have the room to themselves. */
export type Arrangement = 'unseen' | 'beside' | 'alone'

/**
 * `wide`: room for two columns and the rail, as on beamers and in shared windows. `broad`: a little less, as on laptops.
 * `upright`: higher than wide, the rail lies below. `small`: a window, or a zoomed page, that is too small for a table: its page scrolls.
 */
export type Room = 'wide' | 'broad' | 'square' | 'upright' | 'small'

/** Phases of which the table does not tell all: the reasons, the questions, the thanks. */
const besideTable: ReadonlySet<Phase> = new Set(['reference', 'action', 'closing'])

/** More verdicts than this leave no room for a table beside them. */
const mostBeside = 4

/** An argument that is longer, or one of more for an option, lies cut off or counted on the table. */
const slips = { characters: 60, perOption: 3 } as const

/** A talk of more arguments, or of more characters, gets the whole width. */
const longTalk = { arguments: 8, characters: 900 } as const

/** Where the table shows a spread, and not what people wrote instead of an option in that vote. */
const hasTexts = ({ progress, written }: PublicView): boolean => {
  const vote = progress.phase === 'spread' ? 'first' : progress.phase === 'shift' ? 'second' : null
  return written.some((one) => one.vote === vote)
}

/** How much of a talk the table cannot show whole: nothing, some, or a lot. */
function talkOf({ progress, arguments: all }: PublicView): Arrangement {
  if (progress.phase !== 'discussion' && progress.phase !== 'counter') return 'unseen'
  const perOption = [...Map.groupBy(all, ({ option }) => option).values()]
  const fit = all.every(({ text }) => text.length <= slips.characters)
  if (fit && perOption.every((found) => found.length <= slips.perOption)) return 'unseen'
  const characters = all.reduce((sum, { text }) => sum + text.length, 0)
  return all.length > longTalk.arguments || characters > longTalk.characters ? 'alone' : 'beside'
}

/** Where one spread is given in counts and the other in words: the table cannot tell both. */
export const isHalfShown = ({ progress, shown: { first, second } }: Pick<PublicView, 'progress' | 'shown'>): boolean =>
  progress.phase === 'shift' && first?.kind === 'counts' && second?.kind !== 'counts'

export function arrangementOf(view: PublicView, tableShown: boolean, room: Room): Arrangement {
  const { phase } = view.progress
  // The story of a session is long: only the widest rooms have its cards on the table as well.
  const wide = room === 'wide' || (room === 'broad' && phase !== 'closing')
  if (!tableShown || room === 'small') return 'alone'
  const talk = talkOf(view)
  if (talk !== 'unseen') return wide ? talk : 'alone'
  if (hasTexts(view) || isHalfShown(view)) return wide ? 'beside' : 'alone'
  if (!besideTable.has(phase)) return 'unseen'
  const many = phase === 'reference' && (view.card?.options.length ?? 0) > mostBeside
  return wide && !many ? 'beside' : 'alone'
}

/** What kind of room the window gives; kept up to date from now on. */
export function followRoom() {
  const small = matchMedia('(max-width: 44em), (max-height: 26em)')
  const wide = matchMedia('(min-aspect-ratio: 5/3)')
  const broad = matchMedia('(min-aspect-ratio: 3/2)')
  const upright = matchMedia('(max-aspect-ratio: 1/1)')
  const now = (): Room => {
    if (small.matches) return 'small'
    if (wide.matches) return 'wide'
    if (broad.matches) return 'broad'
    return upright.matches ? 'upright' : 'square'
  }
  const room = signal(now())
  const look = () => {
    room.value = now()
  }
  for (const query of [small, wide, broad, upright]) query.addEventListener('change', look)
  return room
}

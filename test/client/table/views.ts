/** Public views for tests of the table, made by hand: any phase, any number of options, pawns and teams. */

import type { Size } from '../../../client/table/thing.ts'
import type { PlayedCard, PlayedReference } from '../../../shared/citation.ts'
import type { ShownSpread } from '../../../shared/disclosure.ts'
import { optionIds, other, type Slot, standings } from '../../../shared/option.ts'
import type { Phase } from '../../../shared/phase.ts'
import { publicView } from '../../../shared/public-view.ts'
import type { Counts } from '../../../shared/tally.ts'
import type { Chapter, PublicView } from '../../../shared/view.ts'
import { aCard, aSession, Play } from '../../support/builders.ts'

export const sizes: readonly Size[] = [
  { width: 360, height: 250 },
  { width: 768, height: 512 },
  { width: 640, height: 800 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]

/** Counts of the first options in order. */
export const counted = (counts: Counts): ShownSpread => ({
  kind: 'counts',
  slots: optionIds.slice(0, counts.length),
  counts,
  word: 'mixed',
})

/** The same, of which the last count is "anders". */
export const countedApart = (counts: Counts): ShownSpread => ({
  kind: 'counts',
  slots: [...optionIds.slice(0, counts.length - 1), other] satisfies Slot[],
  counts,
  word: 'mixed',
})

/** `total` ballots over `options`, unevenly. */
export const spreadOver = (options: number, total: number): Counts => {
  const parts = Array.from({ length: options }, (_, at) =>
    Math.floor((total * (at + 1)) / ((options * (options + 1)) / 2)),
  )
  return parts.map((part, at) => (at === 0 ? part + total - parts.reduce((a, b) => a + b, 0) : part))
}

/** A view of a real session with one card of `options` options, its phase and whatever else changed by hand. */
export function aView(phase: Phase, options = 4, changed: Partial<PublicView> = {}): PublicView {
  const play = new Play(aSession({ cards: [aCard('kaart', options)] })).seat(6).advanceTo('reading')
  const view = publicView(play.session)
  return { ...view, progress: { ...view.progress, phase }, ...changed }
}

export const aChapter = (title: string): Chapter => ({
  round: 1,
  title,
  options: optionIds.slice(0, 4).map((id) => ({ id, text: `Keuze ${id}` })),
  twist: false,
  skipped: false,
  shown: { first: counted([5, 8, 3, 2]), second: null, shift: null },
  choices: [],
  standings: null,
  others: [],
  oath: null,
})

/** A reference in which every standing occurs. */
export const aReference = (code: string): PlayedReference => ({
  code,
  organisation: `Provincie ${code}`,
  title: 'Gedragscode integriteit',
  version: { id: '2020', year: 2020, read: '2026-11-22', checked: '2026-11-22', lapsed: false },
  warn: false,
  verdicts: Object.fromEntries(
    optionIds.map((id, at) => [id, { standing: standings[at % 4] ?? 'silent', reason: 'omdat', citations: [] }]),
  ),
  leavesOpen: '',
  talkTo: '',
})

/** A view of a real session that plays this card, its phase and whatever else changed by hand. */
export function aCardView(card: PlayedCard, phase: Phase, changed: Partial<PublicView> = {}): PublicView {
  const view = publicView(new Play(aSession({ cards: [card] })).seat(6).advanceTo('reading').session)
  return { ...view, progress: { ...view.progress, phase }, story: [aChapter('Eerder')], ...changed }
}

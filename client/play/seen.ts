/** What this page saw of each round, so that it can be looked back at after the room has moved on. Public facts only. */
import type { PlayedReference } from '../../shared/citation.ts'
import type { ShownRound } from '../../shared/disclosure.ts'
import type { PublicView, ToldRound } from '../../shared/view.ts'

export interface SeenRound {
  readonly session: string
  readonly round: number
  readonly card: number
  readonly twist: boolean
  readonly title: string
  readonly options: NonNullable<PublicView['card']>['options']
  readonly shown: ShownRound
  readonly references: readonly PlayedReference[] | null
}

/** The rounds with the one that is on the table brought up to date. What was shown once stays. */
export function withRound(rounds: readonly SeenRound[], view: PublicView): readonly SeenRound[] {
  const { progress, card, shown, references, about } = view
  if (!card) return rounds
  const before = rounds.find((one) => one.session === about.session && one.round === progress.round)
  const now: SeenRound = {
    session: about.session,
    round: progress.round,
    card: progress.card,
    twist: progress.twist,
    title: card.title,
    options: card.options,
    shown: { ...shown, first: shown.first ?? before?.shown.first ?? null },
    references: references ?? before?.references ?? null,
  }
  return [...rounds.filter((one) => one !== before), now]
}

/** The rounds with what the server told of earlier ones; what this page saw itself stays. */
export function withTold(
  rounds: readonly SeenRound[],
  session: string,
  told: readonly ToldRound[],
): readonly SeenRound[] {
  const known = (one: ToldRound) => rounds.find((seen) => seen.session === session && seen.round === one.round)
  const news = told.filter((one) => one.references !== null || !known(one))
  const isNews = (seen: SeenRound) => seen.session === session && news.some(({ round }) => round === seen.round)
  return [...news.map((one) => ({ ...one, session, twist: false })), ...rounds.filter((seen) => !isNews(seen))]
}

/** Whether more was shown than this page saw: it was loaded, or its seat was taken, after that. */
export function hasMissed(rounds: readonly SeenRound[], view: PublicView): boolean {
  const shown = view.story.filter(({ standings }) => standings !== null).length
  const seen = earlierReferences(rounds, view).filter(({ card }) => card !== view.progress.card).length
  return seen < shown || (view.progress.twist && ownRoundOf(rounds, view) === null)
}

/** During a twist: the card's own round, as it was left. */
export const ownRoundOf = (rounds: readonly SeenRound[], { progress, about }: PublicView): SeenRound | null =>
  (progress.twist && rounds.find((one) => one.session === about.session && one.card === progress.card && !one.twist)) ||
  null

/** References that were shown before and are not on the table now, one per card. */
export const earlierReferences = (
  rounds: readonly SeenRound[],
  { progress, about, references }: PublicView,
): SeenRound[] =>
  rounds.filter(
    (one) =>
      one.session === about.session && one.references !== null && (one.round !== progress.round || references === null),
  )

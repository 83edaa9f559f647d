/** All figures of a year beside those of the year before, in the order of the page, the factsheet and the CSV. */
import type { PublishedYear } from '../../shared/published-year-schema.ts'
import type { YearFigure } from '../../shared/year-csv.ts'
import {
  derivedOf,
  type FilledIn,
  type OwnFigure,
  ownRows,
  type YearField,
  yearFields,
} from '../../shared/year-fields.ts'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { text } from '../text/text.ts'

/** What a year has one of; null where it is not known. */
type Of<T> = (year: T) => number | null

/** A maker of figures of one kind. */
const rowsFor =
  <T>(now: T, before: T, group: string, source: string) =>
  (label: string, of: Of<T>, share = false): YearFigure => ({
    group,
    label,
    now: of(now),
    before: of(before),
    source,
    ...(share && { share }),
  })

/** Sessions and participations, and of how many people it was said that they were there. */
export function playedFigures({ year, previous }: YearAnswer): YearFigure[] {
  const { groups, sources, sessions, participants, present } = text.value.year
  const row = rowsFor<PublishedYear>(year, previous, groups.played, sources.game)
  return [
    row(sessions, (one) => one.sessions),
    row(participants, (one) => one.participants),
    row(present, (one) => one.present),
  ]
}

export function programmeFigures({ year, previous }: YearAnswer): YearFigure[] {
  const { groups, sources, programmes, sessionsOf, participantsOf } = text.value.year
  const row = rowsFor<PublishedYear>(year, previous, groups.programme, sources.game)
  return year.programmes.flatMap(({ programme }, at) => [
    row(sessionsOf(programmes[programme]), (one) => one.programmes[at]?.sessions ?? 0),
    row(participantsOf(programmes[programme]), (one) => one.programmes[at]?.participants ?? 0),
  ])
}

export function monthFigures({ year, previous }: YearAnswer): YearFigure[] {
  const { groups, sources, month: nameOf, sessionsOf, participantsOf } = text.value.year
  const row = rowsFor<PublishedYear>(year, previous, groups.month, sources.game)
  return year.months.flatMap(({ month }, at) => [
    row(sessionsOf(nameOf(month)), (one) => one.months[at]?.sessions ?? 0),
    row(participantsOf(nameOf(month)), (one) => one.months[at]?.participants ?? 0),
  ])
}

/** A topic that is no longer there goes by its id. */
export function topicFigures({ year, previous, topics }: YearAnswer): YearFigure[] {
  const { groups, sources } = text.value.year
  const row = rowsFor<PublishedYear>(year, previous, groups.topic, sources.game)
  const found = [...new Set([...year.topics, ...previous.topics].map(({ topic }) => topic))]
  return found.map((id) =>
    row(
      topics.find((topic) => topic.id === id)?.label ?? id,
      (one) => one.topics.find(({ topic }) => topic === id)?.played ?? 0,
    ),
  )
}

/** What was filled in this year or the year before, with what follows from it. */
export function ownFigures({ filledIn, previousFilledIn }: YearAnswer): YearFigure[] {
  const { groups, sources, fields, derived } = text.value.year
  const row = rowsFor<FilledIn>(filledIn, previousFilledIn, groups.own, sources.own)
  const worked = rowsFor(derivedOf(filledIn.fields), derivedOf(previousFilledIn.fields), groups.own, sources.derived)
  const following: Partial<Record<YearField, YearFigure>> = {
    players: worked(derived.reach, ({ reach }) => reach, true),
    oathsTrainees: worked(derived.oaths, ({ oaths }) => oaths),
    sanctions: worked(derived.breachShare, ({ breachShare }) => breachShare, true),
  }
  const rows = yearFields.flatMap((field) => {
    const after = following[field]
    return [row(fields[field], (one) => one.fields[field] ?? null), ...(after ? [after] : [])]
  })
  return [...rows, ...ownRowFigures(filledIn, previousFilledIn)].filter(
    ({ now, before }) => now !== null || before !== null,
  )
}

/** Rows of the organisation's own stand together by their name. */
function ownRowFigures(now: FilledIn, before: FilledIn): YearFigure[] {
  const { groups, sources } = text.value.year
  const rowsIn = ({ own }: FilledIn): OwnFigure[] => ownRows.flatMap((name) => own[name] ?? [])
  const labels = [...new Set([...rowsIn(now), ...rowsIn(before)].map(({ label }) => label))]
  const row = rowsFor<FilledIn>(now, before, groups.own, sources.own)
  return labels.map((label) => row(label, (one) => rowsIn(one).find((own) => own.label === label)?.value ?? null))
}

/** In how many sessions people were counted, which the page says in a sentence. */
function countedFigure({ year, previous }: YearAnswer): YearFigure {
  const { groups, sources, presentSessions } = text.value.year
  const row = rowsFor<PublishedYear>(year, previous, groups.played, sources.game)
  return row(presentSessions, ({ present, presentIn }) => (present === null ? null : presentIn))
}

/** Everything, for the CSV. */
export const allFigures = (answer: YearAnswer): YearFigure[] => [
  ...playedFigures(answer),
  countedFigure(answer),
  ...programmeFigures(answer),
  ...monthFigures(answer),
  ...topicFigures(answer),
  ...ownFigures(answer),
]

/** A figure as it stands in a table. */
export function saidOf(value: number | null, share: boolean | undefined): string {
  const { unknown, number, percent } = text.value.year
  if (value === null) return unknown
  return share ? percent(value) : number(value)
}

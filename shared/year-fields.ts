/**
 * The figures of an integrity report that do not come from the game: the coordinator fills them in. Reports of breaches stand here and nowhere
 * else: no figure of that kind is ever made of play.
 */

/** In the order of the factsheet, by what they are about. */
export const fieldGroups = {
  people: ['headcount', 'players', 'oathsStaff', 'oathsTrainees'],
  reports: ['breaches', 'breachesBusiness', 'breachesSocial', 'sanctions', 'wrongdoing', 'complaints'],
  help: ['questions', 'questionsAtDesk', 'counsellors', 'deskStaff'],
  prevention: ['trainings', 'trained', 'networkInternal', 'networkResilience', 'networkCoordinators', 'bibob'],
} as const
export type FieldGroup = keyof typeof fieldGroups
export type YearField = (typeof fieldGroups)[FieldGroup][number]
export const yearFields: readonly YearField[] = Object.values(fieldGroups).flat()

/** Rows of the organisation's own, with a name of its own. */
export const ownRows = ['own1', 'own2', 'own3', 'own4', 'own5', 'own6'] as const
export type OwnRow = (typeof ownRows)[number]

export interface OwnFigure {
  readonly label: string
  readonly value: number
}

/** What was filled in of a year; a field that is not there was left empty. */
export interface FilledIn {
  readonly fields: Readonly<Partial<Record<YearField, number>>>
  readonly own: Readonly<Partial<Record<OwnRow, OwnFigure>>>
}

/** Figures that follow from others. Shares are 0-1; null where something is missing. */
export interface Derived {
  readonly oaths: number | null
  /** People who played, of all who work here. */
  readonly reach: number | null
  /** Reports of a suspected breach, of all who work here. */
  readonly breachShare: number | null
}

export function derivedOf({ headcount, players, oathsStaff, oathsTrainees, breaches }: FilledIn['fields']): Derived {
  const ofAll = (count: number | undefined): number | null =>
    count !== undefined && headcount ? count / headcount : null
  const isCounted = oathsStaff !== undefined && oathsTrainees !== undefined
  return { oaths: isCounted ? oathsStaff + oathsTrainees : null, reach: ofAll(players), breachShare: ofAll(breaches) }
}

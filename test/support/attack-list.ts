/** What can be worked out although every rule holds: by name, with what the privacy page says of it. */

export interface Allowed {
  readonly name: string
  /** Where it is allowed. */
  readonly by: string
  /** The part of the sentence on the privacy page, per language. */
  readonly page: Readonly<Record<'nl' | 'en', string>>
}

/** Small numbers that may stand in, or be worked out from, what is published. */
export const allowedSums = {
  smallCell: {
    name: 'a small cell in a shown spread',
    by: 'T6 keeps back whole groups under the minimum, not cells',
    page: {
      nl: 'Een getoonde verdeling kan kleine aantallen bevatten',
      en: 'A spread that is shown can have small numbers',
    },
  },
  matrixCell: {
    name: 'a small cell of the matrix',
    by: 'T6: the matrix from 25 pairs; DESIGN 4',
    page: { nl: 'Stemden 25 mensen of meer twee keer', en: 'If 25 people or more voted twice' },
  },
  moves: {
    name: 'moves between two shown spreads',
    by: 'T6: from ten ballots, or with more than one move',
    page: { nl: 'kun je ook zien dat er stemmen verschoven', en: 'you can also see that votes moved' },
  },
  notCast: {
    name: 'ballots that were not cast, and people who did not come',
    by: 'T6: the number of seats is shown to everybody; DESIGN 4: "n van m"',
    page: { nl: 'hoeveel mensen niet stemden', en: 'how many people did not vote' },
  },
  abstained: {
    name: 'the number of abstentions beside a shown spread',
    by: 'M6 and DESIGN 4: an abstention counts in "n van m" only',
    page: { nl: 'hoeveel er geen keuze maakten', en: 'how many made no choice' },
  },
  leftOut: {
    name: 'the number left out of the shift',
    by: 'T3: it is stated',
    page: {
      nl: 'hoeveel stemmen niet meetellen voor de verschuiving',
      en: 'how many votes do not count for the shift',
    },
  },
} as const satisfies Record<string, Allowed>

/** Votes that somebody can work out who knows the votes of others. */
export const allowedKnowledge = {
  lastOne: {
    name: 'the last vote, for who knows all the others',
    by: 'k = N - 1: no rule that shows a number can prevent it',
    page: {
      nl: 'Vertellen alle anderen samen wat zij kozen, dan blijft alleen jouw stem over',
      en: 'If all the others together tell what they chose, only your vote is left',
    },
  },
  sameRest: {
    name: 'a rest that all chose the same, for who knows all who chose otherwise',
    by: 'T6 keeps back "all or all but one" of the whole group; a rest is not published',
    page: {
      nl: 'Wie alle stemmen kent die anders waren, weet wat de rest koos',
      en: 'Somebody who knows every vote that was different knows what the rest chose',
    },
  },
} as const satisfies Record<string, Allowed>

/** Sums over sessions that no rule prevents. */
export const allowedAcross = {
  attended: {
    name: 'a sum over four sessions, for who was in the fifth',
    by: 'T7: sums from five sessions; whoever was there saw what the room was shown',
    page: {
      nl: 'Wie bij een van die sessies was, kan die eraf trekken',
      en: 'Whoever was in one of those sessions can subtract it',
    },
  },
  sharedLink: {
    name: 'a sum over few sessions, for who led the others over the printed link',
    by: 'P10: the link is one for all, so that the server cannot know who leads',
    page: {
      nl: 'Wie er bijna alle leidde, kan dan meer uitrekenen',
      en: 'Whoever led nearly all of them can then work out more',
    },
  },
} as const satisfies Record<string, Allowed>

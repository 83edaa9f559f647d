/** The limits and the rules of disclosure by name; `disclosure.ts` applies them. */

/** Limits of disclosure, in ballots on options. */
export const limits = {
  minimumGroup: { least: 4, usual: 5, most: 10 },
  percentages: 10,
  closeSecond: 10,
  matrix: 25,
} as const

/** The rules of disclosure (T6). All of them hold, always; the attack test switches each off to see that it is needed. */
export const disclosureRules = {
  /** No spread of fewer ballots on options than the minimum group. */
  minimum: true,
  /** All or all but one on one option: only a sentence. */
  nearlyAll: true,
  /** A second spread of under ten ballots that differs by one move, or one or two ballots: only words. */
  closeSecond: true,
  /** The same beside a first spread that is a sentence, for every spread that the sentence can stand for. */
  closeToSentence: true,
  /** A spread that is an earlier one with a group added or taken away that may not be shown itself: only words, at every size. */
  smallDifference: true,
  /** That also holds when an option made of written-in texts is taken for what was written. */
  madeOption: true,
  /** The spread of a twist is held to both beside each spread of its card that was shown in counts. */
  twist: true,
  /** No matrix under 25 pairs. */
  matrix: true,
  /** No matrix from which the ballots without a partner can be worked out, unless they could be shown as a spread. */
  leftOut: true,
  /** Where ballots are missing, only the word for a shift that the two spreads force, and no number of pairs. */
  missing: true,
  /** No word for a shift from or to something that is not shown as a spread. */
  shiftOfSpreads: true,
} as const
export type DisclosureRules = Readonly<Record<keyof typeof disclosureRules, boolean>>

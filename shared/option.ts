/** The letters of options and the standings that a code can give them. Without zod, so that pages may carry it. */

/** Options are lettered in authored order; a letter is also what a ballot holds. G is only ever an option made in a session. */
export const optionIds = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const
export type OptionId = (typeof optionIds)[number]

/** "Anders, namelijk ...": what somebody wrote instead of choosing an option. */
export const other = '*' as const
/** A column of a spread: an option, or everything that was written instead. */
export type Slot = OptionId | typeof other

/** What a code says of one option: see the glossary under "standing". */
export const standings = ['inLine', 'grey', 'contrary', 'silent'] as const
export type Standing = (typeof standings)[number]

/** How a grey standing is grey. */
export const shades = ['conditional', 'discouraged', 'ambiguous'] as const
export type Shade = (typeof shades)[number]

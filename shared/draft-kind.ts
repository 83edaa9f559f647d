/** What an author writes. Without zod, so that pages may carry it. */
export const draftKinds = ['card', 'deck'] as const
export type DraftKind = (typeof draftKinds)[number]

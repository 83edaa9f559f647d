/** The most that authors may write. Without zod, so that forms know it too. */

/** Most characters of one text: far above the longest that anybody reads aloud, and far below what a cell of a spreadsheet holds. */
export const mostCharacters = 5000

/** Most items in a list of a card, and most cards in a deck: nobody plays more, and files stay small. */
export const mostOf = { topics: 22, contrasts: 60, texts: 20, citations: 40, references: 40, cards: 60 } as const

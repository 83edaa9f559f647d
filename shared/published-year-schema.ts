/** A year as it is published: what the year page, its CSV and its JSON hold of the game, and nothing else does (T7, T9). */
import { z } from 'zod'
import { programmes } from './format.ts'
import { optionIds, other } from './option.ts'
import { publishedSpread } from './published-schema.ts'

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()
const count = z.int().min(0)
const percent = z.int().min(0).max(100).describe('Percent, in steps of 5')
const growth = z.int().min(-100).max(100).describe('Percent, in steps of 5')
const slot = z.enum([...optionIds, other]).describe('Letter of an option, or * for what was written instead')
const played = { sessions: count, participants: count.describe('Seats that cast at least one ballot') }

const range = <T extends z.ZodType>(of: T) => z.strictObject({ low: of, high: of }).readonly()

const publishedSum = z
  .strictObject({
    spread: publishedSpread,
    intervals: list(range(percent).nullable()).describe('As the slots of the spread: Wilson interval of 95 percent'),
  })
  .readonly()
export type PublishedSum = z.infer<typeof publishedSum>

const publishedGrowth = z
  .strictObject({ slot, by: growth, interval: range(growth).describe('95 percent, Newcombe') })
  .readonly()
export type PublishedGrowth = z.infer<typeof publishedGrowth>

const publishedCard = z
  .strictObject({
    card: z.string(),
    title: z.string(),
    options: list(z.strictObject({ id: z.enum(optionIds), text: z.string() }).readonly()),
    played: count.describe('How often a vote was held on it'),
    leftOut: count.describe('How many of those are not in the sums'),
    first: publishedSum.nullable().describe('Null: not enough sessions or ballots to tell'),
    second: publishedSum.nullable().describe('Over the same sessions as the first'),
    variation: z
      .strictObject({ value: percent, interval: range(percent).describe('95 percent, Simpson') })
      .readonly()
      .nullable()
      .describe('Index of qualitative variation of the first vote'),
    growth: publishedGrowth.nullable().describe('The option that grew or shrank most from first to second vote'),
  })
  .readonly()
export type PublishedCard = z.infer<typeof publishedCard>

const publishedDeck = z
  .strictObject({
    deck: z.string(),
    version: z.string(),
    title: z.string(),
    cards: list(publishedCard),
    divided: list(z.string()).describe('Cards, the most divided first'),
    moved: list(z.string()).describe('Cards, the one that moved most first'),
  })
  .readonly()
export type PublishedDeck = z.infer<typeof publishedDeck>

export const publishedYear = z
  .strictObject({
    schema: z.literal('dilemmaspel-year-1'),
    year: z.int(),
    ...played,
    present: count.nullable().describe('People present, as facilitators counted them; null: none did'),
    presentIn: count.describe('In how many sessions people were counted'),
    programmes: list(z.strictObject({ programme: z.enum(programmes), ...played }).readonly()),
    months: list(z.strictObject({ month: z.int().min(1).max(12), ...played }).readonly()).describe('Twelve'),
    topics: list(z.strictObject({ topic: z.string(), played: count }).readonly()).describe('Most played first'),
    decks: list(publishedDeck).describe('Each version by itself'),
  })
  .readonly()
export type PublishedYear = z.infer<typeof publishedYear>

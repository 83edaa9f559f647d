/** The published report of a session: what its page, its CSV and its JSON hold, and nothing else does (T7). */
import { z } from 'zod'
import { type Format, formats, type Programme, programmes } from './format.ts'
import { optionIds, other, standings } from './option.ts'
import type { ShiftWord } from './shift.ts'
import type { SpreadWord } from './statistics.ts'

const option = z.enum(optionIds).describe('Letter of an option')
const slot = z.enum([...optionIds, other]).describe('Letter of an option, or * for what was written instead')
const percent = z.int().min(0).max(100).describe('Percent of the ballots on options, in steps of 5')
const people = z.int().min(10).nullable().describe('To the nearest 5; null: fewer than 10')
const word = z.enum(['agreed', 'twoCamps', 'allOver', 'mixed'] satisfies SpreadWord[])
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly()

export const publishedSpread = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('shares'),
      slots: list(slot),
      shares: list(percent.nullable()).describe('As slots; null: kept back, because a small group would show'),
      ballots: people,
      word,
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal('word'), word })
    .readonly()
    .describe('Only a word: too few ballots for shares'),
  z
    .strictObject({ kind: z.literal('nearlyAll'), option: slot })
    .readonly()
    .describe('All, or all but one, chose this'),
  z
    .strictObject({ kind: z.literal('words') })
    .readonly()
    .describe('Kept back: too much like an earlier vote'),
  z
    .strictObject({ kind: z.literal('tooFew') })
    .readonly()
    .describe('Fewer ballots than the minimum group'),
])
export type PublishedSpread = z.infer<typeof publishedSpread>

const standingShare = z
  .strictObject({ standing: z.enum(standings), first: percent.nullable(), second: percent.nullable() })
  .readonly()
export type StandingShare = z.infer<typeof standingShare>

const publishedReference = z
  .strictObject({
    code: z.string(),
    organisation: z.string(),
    title: z.string(),
    year: z.int().nullable().describe('The year that the document states'),
    read: z.string().describe('The day on which it was read, YYYY-MM-DD'),
    warn: z.boolean().describe('This version may no longer hold'),
    standings: list(
      z
        .strictObject({
          option,
          standing: z.enum(standings),
          shade: z.enum(['conditional', 'discouraged', 'ambiguous']).nullable(),
          reason: z.string(),
          rules: list(z.strictObject({ title: z.string(), where: z.string().describe('In the document') }).readonly()),
        })
        .readonly(),
    ),
    shares: list(standingShare).describe('Share of the ballots per standing, where it tells no small group'),
  })
  .readonly()
export type PublishedReference = z.infer<typeof publishedReference>

const voteMeasures = z
  .strictObject({
    variation: percent.describe('Index of qualitative variation'),
    polarisation: percent.describe('Reynal-Querol: 100 is two camps of the same size'),
    agreement: z
      .int()
      .min(-100)
      .max(100)
      .nullable()
      .describe('Van der Eijk; only for ordered options, nothing kept back'),
    intervals: list(z.strictObject({ low: percent, high: percent }).readonly().nullable()).describe(
      'As slots: Wilson interval of 95 percent',
    ),
  })
  .readonly()

const publishedMeasures = z
  .strictObject({
    first: voteMeasures.nullable(),
    second: voteMeasures.nullable(),
    gross: percent.nullable().describe('Changed their option, of those who voted twice; null: not shown'),
    net: percent.nullable().describe('Half the sum of differences between the two votes of those who voted twice'),
    test: z.enum(['shown', 'notShown']).nullable().describe('Whether the shift is more than chance, at 5 percent'),
    pairs: people.describe('Ballots with a partner in the other vote, to the nearest 5; null: not shown'),
    leftOut: z.int().min(0).nullable().describe('Ballots without one, in steps of 5; null: one to four, or not shown'),
    matrix: z
      .strictObject({ slots: list(slot), shares: list(list(percent)) })
      .readonly()
      .nullable()
      .describe('Of those who voted twice: rows the first choice, columns the second; null: a small group would show'),
  })
  .readonly()
export type PublishedMeasures = z.infer<typeof publishedMeasures>

const publishedRound = z
  .strictObject({
    card: z.string(),
    title: z.string(),
    twist: z.boolean().describe('The same card with one changed fact'),
    skipped: z.boolean(),
    minutes: z.int().min(0).nullable().describe('How long it was on the table, without breaks; null: not known'),
    options: list(z.strictObject({ id: option, text: z.string() }).readonly()),
    first: publishedSpread.nullable().describe('Null: never shown'),
    second: publishedSpread.nullable(),
    shift: z.enum(['nothing', 'hardly', 'some', 'much'] satisfies ShiftWord[]).nullable(),
    measures: publishedMeasures,
    choices: list(z.strictObject({ team: z.int(), option, reason: z.string(), minority: list(z.string()) }).readonly()),
    references: list(publishedReference).describe('The lens first'),
    arguments: list(z.strictObject({ option, text: z.string() }).readonly()).describe('Only if they are kept'),
  })
  .readonly()
export type PublishedRound = z.infer<typeof publishedRound>

export const publishedReport = z
  .strictObject({
    schema: z.literal('dilemmaspel-report-1'),
    session: z.string(),
    name: z.string(),
    date: z.iso.date().describe('Without time'),
    programme: z.enum(programmes as readonly Programme[]),
    format: z.enum(Object.keys(formats) as Format[]),
    lens: z.string().describe('The code through which the session compared'),
    deck: z.strictObject({ id: z.string(), version: z.string(), title: z.string() }).readonly(),
    minimumGroup: z.int(),
    seats: people,
    participants: people.describe('Seats that cast at least one ballot, to the nearest 5; null: fewer than 10'),
    present: z.int().nullable().describe('People present, as the facilitator wrote it down'),
    dividedMost: list(z.string()).describe('Titles of the cards whose first spread was most even'),
    movedMost: list(z.string()).describe('Titles of the cards of which most shifted'),
    rounds: list(publishedRound),
  })
  .readonly()
export type PublishedReport = z.infer<typeof publishedReport>

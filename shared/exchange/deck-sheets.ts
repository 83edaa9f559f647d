/** The sheets of a deck: how it works, its rows, and what they can name. An empty one is the template. */
import { deckGuide } from './deck-guide.ts'
import { type DeckKind, deckKinds } from './deck-kinds.ts'
import { deckRecords } from './deck-records.ts'
import type { Known } from './known.ts'
import { type LaidSheet, noteSheet, sheetsOf } from './record-sheets.ts'
import type { Language, Words } from './sheet.ts'
import type { WholeDraft } from './whole-draft.ts'

/** Rows of the template: three cards of four options under two codes, and room for more. */
const blank: Readonly<Record<DeckKind, number>> = { deck: 1, card: 3, option: 12, reference: 6, verdict: 24 }
const nothing: Readonly<Record<DeckKind, never[]>> = { deck: [], card: [], option: [], reference: [], verdict: [] }

/** Sheets that are only to be read. */
export const sheetNames = {
  guide: { nl: 'Uitleg', en: 'Explanation' },
  rules: { nl: 'Regels', en: 'Rules' },
  topics: { nl: 'Onderwerpen', en: 'Topics' },
} satisfies Record<string, Words>

/** Every sheet of a deck, or of the template when there is none. `known` fills the sheets to choose from. */
export const deckSheets = (whole: WholeDraft | null, language: Language, known: Known): LaidSheet[] => [
  noteSheet(
    sheetNames.guide[language],
    [100],
    deckGuide[language].map((line) => [line]),
    language,
  ),
  ...(whole
    ? sheetsOf(deckRecords(whole, language), deckKinds, language)
    : sheetsOf(nothing, deckKinds, language, blank)),
  rulesSheet(known, language),
  topicsSheet(known, language),
]

const rulesSheet = ({ codes }: Known, language: Language): LaidSheet =>
  noteSheet(
    sheetNames.rules[language],
    [18, 44, 40, 50, 80],
    [
      ruleHeadings[language],
      ...[...codes.values()].flatMap(({ id, version, rules }) =>
        rules.map((rule) => [`${id} (${version.id})`, rule.id, rule.locator, rule.title, rule.statement]),
      ),
    ],
    language,
  )

const ruleHeadings = {
  nl: ['Gedragscode (versie)', 'Regel', 'Plaats', 'Titel', 'Wat er staat'],
  en: ['Code of conduct (version)', 'Rule', 'Place', 'Title', 'What it says'],
} as const

/** The topics there are, to choose from. */
export const topicsSheet = ({ topics }: Known, language: Language): LaidSheet =>
  noteSheet(
    sheetNames.topics[language],
    [30, 40, 80],
    topics.map(({ id, label, description }) => [id, label, description]),
    language,
  )

/** Everything in `content/` as it was written: each file read against its schema, nothing looked up yet. */
import { z } from 'zod'
import { type Code, code, type Topic, topic } from '../shared/code.ts'
import { type Contrast, contrast } from '../shared/contrast.ts'
import { type Card, card, type Deck, deck } from '../shared/deck.ts'
import { type Panel, panel } from '../shared/panel.ts'
import { type WordList, wordList } from '../shared/word-list.ts'
import { type Entry, type Report, readOne, readOptional, readShelf, type Shelf } from './shelf.ts'

/** What is undefined did not fit and is reported already. Contrasts, panel and word list may be left out. */
export interface Shelves {
  readonly topics: Entry<Topic[]> | undefined
  readonly codes: Shelf<Code>
  readonly cards: Shelf<Card>
  readonly decks: Shelf<Deck>
  readonly contrasts: Entry<Contrast[]> | undefined
  readonly panel: Entry<Panel | undefined> | undefined
  readonly words: Entry<WordList> | undefined
}

const noWords: WordList = { long: [], abbreviations: [] }

/** Reads every file under `folder`. */
export const readShelves = (folder: string, report: Report): Shelves => ({
  topics: readOne(folder, 'topics.yaml', z.array(topic), report),
  codes: readShelf(folder, 'code', code, report),
  cards: readShelf(folder, 'card', card, report),
  decks: readShelf(folder, 'deck', deck, report),
  contrasts: readOptional(folder, 'contrasts.yaml', z.array(contrast), [], report),
  panel: readOptional(folder, 'zuid-holland.yaml', panel.optional(), undefined, report),
  words: readOptional(folder, 'words.yaml', wordList, noWords, report),
})

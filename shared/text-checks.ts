/** Whether a card's texts are plain: reading ease, length of sentences, long words, abbreviations. */
import { type CardText, type Reader, textsOf } from './card-texts.ts'
import type { Card } from './deck.ts'
import { type Finding, finding } from './finding.ts'
import { readingEase, sentencesOf, wordsOf } from './reading-ease.ts'
import type { WordList } from './word-list.ts'

/** Least reading ease (Flesch-Douma) of the situation, and of the options taken together. */
export const leastEase = 55
/** Most letters of a word that needs no second look. */
export const mostLetters = 12
/** Most words of a sentence, by reader; the facilitator's own texts have no limit. */
export const mostWords: Readonly<Partial<Record<Reader, number>>> = { participant: 20, comparing: 25 }

/** The reading ease of what a participant reads before voting; null for an empty text. */
export const easeOf = (card: Card): { situation: number | null; options: number | null } => ({
  situation: readingEase(card.situation),
  options: readingEase(card.options.map(({ text }) => text).join(' ')),
})

/** Everything found in the texts of a card. `words` is the allow-list. */
export function checkTexts(card: Card, words: WordList): Finding[] {
  const shown = textsOf(card).filter(({ reader }) => reader !== 'facilitator')
  const everything = textsOf(card).map(({ text }) => text)
  return [
    ...textsOf(card).flatMap(strangeThings),
    ...checkEase(card),
    ...shown.flatMap(longSentences),
    ...shown.flatMap((one) => longWords(one, words)),
    ...shown.flatMap((one) => unexplained(one, everything, words)),
  ]
}

function checkEase(card: Card): Finding[] {
  const { situation, options } = easeOf(card)
  const tooHard = (ease: number | null) => ease !== null && ease < leastEase
  const numbers = (ease: number | null) => ({ ease: Math.floor(ease ?? 0), limit: leastEase })
  return [
    ...(tooHard(situation) ? [finding('situationHardToRead', 'situation', numbers(situation))] : []),
    ...(tooHard(options) ? [finding('optionsHardToRead', 'options', numbers(options))] : []),
  ]
}

function longSentences({ field, text, reader }: CardText): Finding[] {
  const limit = mostWords[reader]
  if (limit === undefined) return []
  return sentencesOf(text)
    .map(wordsOf)
    .filter((words) => words.length > limit)
    .map((words) => finding('sentenceTooLong', field, { words: words.length, limit }, [words.slice(0, 4).join(' ')]))
}

function longWords({ field, text }: CardText, { long }: WordList): Finding[] {
  const parts = wordsOf(text).flatMap((word) => word.split(/[^\p{L}]+/u))
  const found = parts.filter((part) => part.length > mostLetters && !isAllowed(part.toLowerCase(), long))
  return found.length > 0 ? [finding('longWord', field, { limit: mostLetters }, [...new Set(found)])] : []
}

/** A word on the list, or one of its plain endings: -n, -s, -en. */
const isAllowed = (word: string, long: readonly string[]): boolean =>
  ['', 'n', 's', 'en'].some(
    (ending) => word.endsWith(ending) && long.includes(word.slice(0, word.length - ending.length)),
  )

/** Capitals written together (GS), or letters with full stops (o.a.). */
const abbreviation = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}|\p{Ll}{1,3}(?:\.\p{Ll}{1,3})+\.?)(?![\p{L}\p{N}])/gu

function unexplained({ field, text }: CardText, everything: readonly string[], { abbreviations }: WordList): Finding[] {
  const known = abbreviations.map(({ short }) => short)
  const found = [...new Set(text.match(abbreviation) ?? [])].filter(
    (short) => !known.includes(short) && !everything.some((other) => other.includes(`(${short})`)),
  )
  return found.length > 0 ? [finding('abbreviationUnexplained', field, {}, found)] : []
}

/** Characters that nobody sees and that change what is read: controls, and marks that turn the direction of writing. */
const hidden = /(?![\n\r\t])[\p{Cc}\p{Cf}\p{Cs}\ufffe\uffff]/gu
/** What a browser would read as a tag or an address that runs, if texts were not inert. */
const markup = /<\/?[a-z!][^<>\n]{0,200}>?|\b(?:javascript|vbscript|data):\S+/giu

/** What no reader can see, and what was perhaps pasted with its code. Texts show as they are, whatever is in them (P12). */
export function strangeThings({ field, text }: Pick<CardText, 'field' | 'text'>): Finding[] {
  const unseen = [...new Set(text.match(hidden) ?? [])].map((one) => `U+${hexOf(one)}`)
  const code = [...new Set(text.match(markup) ?? [])].map((one) => one.slice(0, 40))
  return [
    ...(unseen.length > 0 ? [finding('hiddenCharacters', field, {}, unseen)] : []),
    ...(code.length > 0 ? [finding('looksLikeMarkup', field, {}, code)] : []),
  ]
}

/** A text without what nobody sees, as it comes along when one pastes. */
export const withoutHidden = (text: string): string => text.replace(hidden, '')

const hexOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')

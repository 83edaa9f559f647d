/** The played cards: small at the edge while the session goes on, large at its end. */
import { other, type Slot } from '../../../shared/option.ts'
import type { Chapter, PublicView } from '../../../shared/view.ts'
import type { Layout } from '../layout.ts'
import { arriving, type ChapterLook, layers, placed, type Rect, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { sentenceOf } from './spread.ts'
import { type Moment, nearEdge } from './stage.ts'

/** Width by height of a played card: in the middle of the table, and at its edge, where a word has to fit. */
const aspect = 1.35
const edgeAspect = 1.5

export const closing: Moment = {
  lay: ({ view, layout }) => {
    const count = view.story.length
    const { content, gap } = layout
    const columns = columnsFor(count, content)
    const rows = Math.ceil(count / columns)
    const width = Math.min(content.width / columns - gap, (content.height / Math.max(1, rows) - gap) * aspect)
    const step = { x: width + gap, y: width / aspect + gap }
    return view.story.flatMap((_, at) => {
      const row = Math.floor(at / columns)
      const inRow = Math.min(columns, count - row * columns)
      const middleX = content.x + content.width / 2 + ((at % columns) - (inRow - 1) / 2) * step.x
      const middleY = content.y + content.height / 2 + (row - (rows - 1) / 2) * step.y
      const rect = { x: middleX - width / 2, y: middleY - width / aspect / 2, width, height: width / aspect }
      return chapterThing(view.story, at, rect, layout)
    })
  },
}

function columnsFor(count: number, { width, height }: Rect): number {
  const size = (columns: number) => Math.min(width / columns, (height / Math.ceil(count / columns)) * aspect)
  const choices = Array.from({ length: Math.max(1, count) }, (_, at) => at + 1)
  return choices.reduce((best, next) => (size(next) > size(best) ? next : best))
}

/** The played cards at the edge of the table; the last ones where they do not all fit. */
export function edge({ story }: PublicView, layout: Layout): Thing[] {
  const strip = layout.story
  if (!strip) return []
  const width = strip.height * edgeAspect
  const most = Math.max(1, Math.floor((strip.width + layout.gap) / (width + layout.gap)))
  const hidden = Math.max(0, story.length - most)
  return story.slice(hidden).flatMap((_, at) => {
    const rect = { ...strip, x: strip.x + at * (width + layout.gap), width }
    return chapterThing(story, hidden + at, rect, layout)
  })
}

function chapterThing(story: readonly Chapter[], at: number, rect: Rect, layout: Layout): Thing[] {
  const chapter = story[at]
  if (!chapter) return []
  const place = placed(rect)
  const enter = arriving(place, nearEdge(layout), 0, 450)
  const look = chapterLook(chapter, numberOf(story, at))
  return [{ key: `chapter-${at}`, look, ...place, layer: layers.edge, enter }]
}

/** A card has its number among the cards; its twist has the same, whether the card is still on the table or lies before it. */
function numberOf(story: readonly Chapter[], at: number): number {
  const before = story.slice(0, at).filter(({ twist }) => !twist)
  const own = story[at]?.twist && before.at(-1)?.title === story[at].title
  return own ? before.length : before.length + 1
}

function chapterLook(chapter: Chapter, number: number): ChapterLook {
  const last = chapter.shown.second ?? chapter.shown.first
  const counts = !chapter.skipped && last?.kind === 'counts' ? last : null
  const first = counts ? null : onlyFirst(chapter)
  const slots = (counts ?? first)?.slots ?? []
  return {
    kind: 'chapter',
    number: chapter.twist ? tableWords().twistOf(number) : String(number),
    name: chapter.twist ? tableWords().twistName : tableWords().cardName(number),
    title: chapter.twist ? tableWords().whatIf(chapter.title) : chapter.title,
    letters: slots.map(tableWords().slot),
    bars: (counts ?? first)?.counts ?? null,
    said: saidOf(
      first !== null,
      counts !== null && chapter.shown.first?.kind === 'counts' && chapter.shown.second !== null,
    ),
    onlyFirst: first !== null,
    before: counts ? firstOf(chapter, slots) : null,
    standings: slots.map((slot) => (slot === other ? null : (chapter.standings?.[slot] ?? null))),
    flags: slots.map((slot) => chapter.choices.filter(({ option }) => option === slot).length),
    sentence: counts ? '' : sentenceFor(chapter),
    short: shortFor(chapter),
  }
}

const saidOf = (first: boolean, outlined: boolean): string =>
  first ? tableWords().firstVote : outlined ? tableWords().outlined : ''

/** A first spread in counts, where the second is not. */
const onlyFirst = ({ skipped, shown: { first, second } }: Chapter) =>
  !skipped && first?.kind === 'counts' && second && second.kind !== 'counts' ? first : null

/** The first spread in the columns of the second, where both were shown as counts. */
function firstOf({ shown: { first, second } }: Chapter, slots: readonly Slot[]): readonly number[] | null {
  if (first?.kind !== 'counts' || second?.kind !== 'counts') return null
  return slots.map((slot) => first.counts[first.slots.indexOf(slot)] ?? 0)
}

function sentenceFor({ skipped, shown }: Chapter): string {
  const last = shown.second ?? shown.first
  if (skipped) return tableWords().skipped
  if (!last) return tableWords().notShown
  if (last.kind === 'words') return tableWords().inWordsShort
  return last.kind === 'tooFew' ? tableWords().tooFewShort : sentenceOf(last)
}

/** One word where there is no room for a sentence. */
function shortFor({ skipped, shown }: Chapter): string {
  const last = shown.second ?? shown.first
  if (skipped || !last) return '–'
  return last.kind === 'nearlyAll' ? tableWords().mostly(last.option) : tableWords().secret
}

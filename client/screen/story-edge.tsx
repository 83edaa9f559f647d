/** The played cards at the edge, each as a small spread: the session's story grows. */
import type { ShownSpread } from '../../shared/disclosure.ts'
import type { Chapter } from '../../shared/view.ts'
import { ChapterTitle } from '../parts/chapter-title.tsx'
import { text } from '../text/text.ts'
import { MiniSpread } from './mini-spread.tsx'

export function StoryEdge({ story }: { readonly story: readonly Chapter[] }) {
  const words = text.value.screen
  if (story.length === 0) return null
  return (
    <section class="screen-story" aria-label={words.story}>
      {story.map((chapter, at) => (
        <article key={`${at} ${chapter.title}`} class="paper screen-chapter">
          <h2>
            <ChapterTitle chapter={chapter} />
          </h2>
          <LastSpread chapter={chapter} />
        </article>
      ))}
    </section>
  )
}

/** The last spread that was shown of a card, or the words that take its place. */
function LastSpread({ chapter }: { readonly chapter: Chapter }) {
  const { screen } = text.value
  const last = chapter.shown.second ?? chapter.shown.first
  if (last) return <ShownSpreadSmall spread={last} />
  return <p>{chapter.skipped ? screen.skipped : screen.notShown}</p>
}

/** Small bars where counts may be shown, else the sentence that takes their place. */
export function ShownSpreadSmall({ spread }: { readonly spread: ShownSpread }) {
  const { facts } = text.value
  if (spread.kind === 'counts') return <MiniSpread {...spread} />
  if (spread.kind === 'nearlyAll') return <p>{facts.spread.nearlyAll(spread.option)}</p>
  return <p>{spread.kind === 'words' ? facts.spread.inWords : facts.spread.tooFew}</p>
}

/** The played cards at the edge, each as a small spread: the session's story grows. */
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
          <ChapterSpread chapter={chapter} />
        </article>
      ))}
    </section>
  )
}

/** The last spread that was shown of a card, or the words that take its place. */
export function ChapterSpread({ chapter }: { readonly chapter: Chapter }) {
  const { screen, facts } = text.value
  const last = chapter.shown.second ?? chapter.shown.first
  if (chapter.skipped && !last) return <p>{screen.skipped}</p>
  if (!last) return <p>{screen.notShown}</p>
  if (last.kind === 'counts') return <MiniSpread {...last} />
  if (last.kind === 'nearlyAll') return <p>{facts.spread.nearlyAll(last.option)}</p>
  return <p>{last.kind === 'words' ? facts.spread.inWords : facts.spread.tooFew}</p>
}

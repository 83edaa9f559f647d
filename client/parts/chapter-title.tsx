/** The title of a played card; a twist is a chapter of its own. */
import type { Chapter } from '../../shared/view.ts'
import { text } from '../text/text.ts'

/** The title itself is the author's, in Dutch. */
export function ChapterTitle({ chapter }: { readonly chapter: Chapter }) {
  return (
    <>
      {chapter.twist && text.value.facts.story.twist('')}
      <span lang="nl">{chapter.title}</span>
    </>
  )
}

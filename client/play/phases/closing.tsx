/** The session's story, what one takes along, whom to talk to, and what happens with the data. */
import type { PublicView } from '../../../shared/view.ts'
import { StoryView } from '../../parts/story-view.tsx'
import { text } from '../../text/text.ts'
import { HelpLines } from '../help-corner.tsx'
import type { Memory } from '../memory.ts'
import { PrivateNote } from '../private-note.tsx'
import type { PhaseProps } from '../visit.ts'

export function Closing({ view, memory }: PhaseProps) {
  return <Farewell view={view} memory={memory} />
}

/** The closing without its heading: it stays after the session has closed. */
export function Farewell({ view, memory }: { readonly view: PublicView; readonly memory: Memory }) {
  const { closing, help } = text.value.play
  return (
    <>
      <StoryView story={view.story} />
      <PrivateNote label={closing.take} hint={closing.takeHint} memory={memory} round={0} name="take" />
      <section class="stack stack-s">
        <h2>{help.title}</h2>
        <HelpLines view={view} />
      </section>
      <section class="stack stack-s">
        <h2>{closing.data}</h2>
        {closing.dataLines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <a class="help-link" href="/privacy.html" target="_blank" rel="noopener">
            {closing.dataLink}
          </a>
        </p>
      </section>
    </>
  )
}

/** The session's story, what one takes along, whom to talk to, and what happens with the data. */
import type { PublicView } from '../../../shared/view.ts'
import { StoryView } from '../../parts/story-view.tsx'
import { text } from '../../text/text.ts'
import { Foot } from '../foot.tsx'
import { isShared } from '../hands.ts'
import { HelpLines } from '../help-corner.tsx'
import type { Memory } from '../memory.ts'
import { OwnChapter } from '../own-chapter.tsx'
import { PrivateNote } from '../private-note.tsx'
import type { PhaseProps } from '../visit.ts'

export function Closing({ view, visit, memory }: PhaseProps) {
  return (
    <>
      <Farewell view={view} memory={memory} shared={isShared(visit.hands)} />
      <Foot view={view}>
        <ToNote />
      </Foot>
    </>
  )
}

/** The name of the note, and with that the way to its field. */
const take = 'take'

/** Leads to the note under the story. */
function ToNote() {
  const go = () => {
    const field = document.querySelector<HTMLElement>(`[name=${take}]`)
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }
  return (
    <button type="button" class="button to-note" data-kind="main" onClick={go}>
      {text.value.play.closing.toTake}
    </button>
  )
}

interface FarewellProps {
  readonly view: PublicView
  readonly memory: Memory
  /** More people play on this device. */
  readonly shared: boolean
}

/** The closing without its heading: it stays after the session has closed. */
export function Farewell({ view, memory, shared }: FarewellProps) {
  const { closing, help } = text.value.play
  return (
    <>
      <StoryView
        story={view.story}
        codes={view.about.codes}
        beside={(chapter) => <OwnChapter chapter={chapter} memory={memory} folded={shared} />}
      />
      <PrivateNote label={closing.take} hint={closing.takeHint} memory={memory} round={0} name={take} />
      <section class="farewell-part stack stack-s">
        <h2>{help.title}</h2>
        <HelpLines view={view} />
      </section>
      <section class="farewell-part stack stack-s">
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

/** Three questions to take home; what is typed stays on this device. */
import { text } from '../../text/text.ts'
import { Foot } from '../foot.tsx'
import { PrivateNote } from '../private-note.tsx'
import type { PhaseProps } from '../visit.ts'

export function Action({ view, memory }: PhaseProps) {
  const words = text.value.play.action
  const { round } = view.progress
  return (
    <>
      {(['say', 'objection', 'damage'] as const).map((name) => (
        <PrivateNote key={name} label={words[name]} hint={words.kept} memory={memory} round={round} name={name} />
      ))}
      <Foot view={view} />
    </>
  )
}

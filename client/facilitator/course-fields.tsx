/** How the session runs: when the first spread is shown, who reads arguments first, and whether it waits for its day. */
import { text } from '../text/text.ts'
import { type FieldsProps, hasShift } from './new-session.ts'

export function CourseFields(fields: FieldsProps) {
  const words = text.value.console.form
  const { draft, change } = fields
  return (
    <>
      {hasShift(draft.format) && (
        <Tick
          id="spread-at"
          label={words.spreadAtShift}
          help={words.spreadAtShiftHelp}
          ticked={draft.spreadAt === 'atShift'}
          onTick={(ticked) => change({ spreadAt: ticked ? 'atShift' : 'beforeTalk' })}
        />
      )}
      {draft.format !== 'quick' && <ApproveField {...fields} />}
      <Tick
        id="prepared"
        label={words.prepared}
        help={words.preparedHelp}
        ticked={draft.prepared}
        onTick={(prepared) => change({ prepared })}
      />
    </>
  )
}

interface TickProps {
  readonly id: string
  readonly label: string
  readonly help: string
  readonly ticked: boolean
  readonly onTick: (ticked: boolean) => void
}

/** One choice to tick, with what it does. */
export function Tick({ id, label, help, ticked, onTick }: TickProps) {
  return (
    <div class="stack stack-s">
      <label class="checkbox">
        <input
          type="checkbox"
          checked={ticked}
          aria-describedby={`${id}-help`}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        {label}
      </label>
      <p class="soft" id={`${id}-help`}>
        {help}
      </p>
    </div>
  )
}

/** Null: from as many seats as count as plenary. */
const answers = { byItself: null, always: true, never: false } as const

function ApproveField({ draft, change }: FieldsProps) {
  const words = text.value.console.form
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{words.approve}</legend>
      <div class="radio-cards console-thirds">
        {(Object.keys(answers) as (keyof typeof answers)[]).map((answer) => (
          <label key={answer} class="radio-card">
            <input
              type="radio"
              name="approve"
              checked={draft.approveArguments === answers[answer]}
              onChange={() => change({ approveArguments: answers[answer] })}
            />
            <span>{words.approveChoices[answer]}</span>
          </label>
        ))}
      </div>
      <p class="soft">{words.approveHelp}</p>
    </fieldset>
  )
}

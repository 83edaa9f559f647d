/** The group: teams, the smallest group that may see a spread, and whether arguments are kept. */
import { limits } from '../../shared/disclosure.ts'
import { text } from '../text/text.ts'
import { Tick } from './course-fields.tsx'
import type { FieldsProps } from './new-session.ts'
import { Stepper } from './stepper.tsx'

/** Most teams that the form offers; a session may have more (`newSessionBody`). */
const mostTeams = 60

export function GroupFields(fields: FieldsProps) {
  return (
    <>
      <TeamField {...fields} />
      <MinimumField {...fields} />
      <KeepField {...fields} />
    </>
  )
}

function TeamField({ draft, change }: FieldsProps) {
  const words = text.value.console.form
  const teams = draft.teamCount > 0
  return (
    <fieldset class="stack stack-s">
      <legend class="field-label">{words.teams}</legend>
      <div class="radio-cards console-halves">
        <label class="radio-card">
          <input type="radio" name="teams" checked={teams} onChange={() => change({ teamCount: 3 })} />
          <span>{words.withTeams}</span>
        </label>
        <label class="radio-card">
          <input type="radio" name="teams" checked={!teams} onChange={() => change({ teamCount: 0 })} />
          <span>{words.withoutTeams}</span>
        </label>
      </div>
      {teams && (
        <>
          <Stepper
            label={words.teamCount}
            value={draft.teamCount}
            least={1}
            most={mostTeams}
            onChange={(teamCount) => change({ teamCount })}
          />
          <p class="soft">{words.teamHelp}</p>
        </>
      )}
    </fieldset>
  )
}

function MinimumField({ draft, start, change }: FieldsProps) {
  const words = text.value.console.form
  return (
    <div class="stack stack-s">
      <Stepper
        label={words.minimumGroup}
        value={draft.minimumGroup}
        least={start.minimumGroup}
        most={limits.minimumGroup.most}
        onChange={(minimumGroup) => change({ minimumGroup })}
      />
      <p class="soft">{words.minimumHelp(draft.minimumGroup)}</p>
    </div>
  )
}

function KeepField({ draft, change }: FieldsProps) {
  const words = text.value.console.form
  return (
    <Tick
      id="keep"
      label={words.keepArguments}
      help={words.keepHelp}
      ticked={draft.keepArguments}
      onTick={(keepArguments) => change({ keepArguments })}
    />
  )
}

/** Arguments per option, nameless; the facilitator can hide one from everybody (M12). */
import type { FacilitatorView } from '../../shared/view.ts'
import { OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import type { Desk, PanelProps } from './desk.ts'
import { Folded } from './folded.tsx'

type Argument = FacilitatorView['arguments'][number]

export function ArgumentsList({ view, own, desk }: PanelProps) {
  const words = text.value.console.panel
  if (!view.card) return null
  const waiting = own.arguments.filter(({ hidden, released }) => !hidden && !released).length
  return (
    <section class="console-panel">
      <h2>{words.arguments}</h2>
      {own.approves && <p class="banner">{words.approving(waiting)}</p>}
      {view.card.options.map((option) => {
        const found = own.arguments.filter((argument) => argument.option === option.id)
        return (
          <section key={option.id} class="note stack stack-s">
            <h3 lang="nl">
              <OptionLine option={option} />
            </h3>
            {found.length === 0 && <p class="soft">{words.noneFor}</p>}
            <ul class="console-arguments">
              {found.map((argument) => (
                <ArgumentRow
                  key={argument.id}
                  argument={argument}
                  approves={own.approves}
                  round={view.progress.round}
                  desk={desk}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** The same, folded, in the phases after the talk: an argument can still be hidden. */
export function ArgumentsFold(panel: PanelProps) {
  if (panel.own.arguments.length === 0) return null
  return (
    <Folded title={text.value.console.panel.arguments}>
      <ArgumentsList {...panel} />
    </Folded>
  )
}

interface RowProps {
  readonly argument: Argument
  readonly approves: boolean
  readonly round: number
  readonly desk: Desk
}

function ArgumentRow(row: RowProps) {
  const { argument, approves, round, desk } = row
  const words = text.value.console.panel
  const { id, hidden } = argument
  return (
    <li class="console-argument" data-hidden={hidden}>
      <p lang="nl">{argument.text}</p>
      <p class="soft">{standingOf(row)}</p>
      <div class="console-argument-buttons">
        {approves && !hidden && <ReleaseButton {...row} />}
        <button
          type="button"
          class="button console-small"
          aria-label={hidden ? words.showWhich(argument.text) : words.hideWhich(argument.text)}
          onClick={() => desk.ask({ type: 'hideArgument', round, argument: id, hidden: !hidden })}
        >
          {hidden ? words.show : words.hide}
        </button>
      </div>
    </li>
  )
}

function standingOf({ argument, approves }: RowProps): string {
  const words = text.value.console.panel
  const { hidden, released, support } = argument
  if (hidden) return words.hidden
  return approves ? `${released ? words.released : words.waits}, ${words.support(support)}` : words.support(support)
}

/** Lets an argument through to the big screen, or takes it back (M12). */
function ReleaseButton({ argument, round, desk }: RowProps) {
  const words = text.value.console.panel
  const { id, released } = argument
  return (
    <button
      type="button"
      class="button console-small"
      aria-label={released ? words.takeBackWhich(argument.text) : words.releaseWhich(argument.text)}
      onClick={() => desk.ask({ type: 'releaseArgument', round, argument: id, released: !released })}
    >
      {released ? words.takeBack : words.release}
    </button>
  )
}

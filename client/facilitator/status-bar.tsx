/** Always in view: which phase, what participants see now, n van m, seats and the clock. */

import { phaseRules } from '../../shared/phase.ts'
import { text } from '../text/text.ts'
import { Timer } from '../timer.tsx'
import type { PanelProps } from './desk.ts'
import { theySee } from './now.ts'

export function StatusBar(panel: PanelProps) {
  const { about, progress, counters } = panel.view
  const { bar } = text.value.console
  const { words } = text.value
  const between = progress.phase === 'lobby' || progress.phase === 'closing'
  return (
    <header class="console-status">
      <p class="console-where">{about.rehearsal ? <span class="console-mark">{words.rehearsal}</span> : about.name}</p>
      <Clock {...panel} />
      <h1>
        {progress.paused ? bar.pause : words.phases[progress.phase]}
        {progress.paused && <span class="console-card-number"> · {words.phases[progress.phase]}</span>}
        {!between && <span class="console-card-number"> · {words.card(progress.card + 1, about.cards)}</span>}
        {progress.twist && <span class="console-card-number"> · {words.twist}</span>}
      </h1>
      <p class="console-they-see">{progress.paused ? bar.paused : theySee(panel.view)}</p>
      <ul class="console-facts">
        <Count {...panel} />
        <li>{words.seats(counters.seats)}</li>
        <li>{about.open ? (progress.locked ? bar.locked : bar.unlocked) : bar.notOpen}</li>
        <Moves progress={progress} />
        {panel.own.moreTime > 0 && <li class="console-more-time">{bar.moreTime(panel.own.moreTime)}</li>}
      </ul>
    </header>
  )
}

/** Who goes to another team, or away, at the next card. */
function Moves({ progress }: Pick<PanelProps['view'], 'progress'>) {
  const { bar } = text.value.console
  const lines = [
    ...(progress.moving > 0 ? [bar.moving(progress.moving)] : []),
    ...(progress.leaving > 0 ? [bar.leaving(progress.leaving)] : []),
  ]
  return lines.length === 0 ? null : <li class="console-moves">{`${lines.join(', ')} ${bar.fromNextCard}`}</li>
}

/** "n van m" where something is counted. */
function Count({ view, own }: PanelProps) {
  const { words, console } = text.value
  const { progress, counters } = view
  if (progress.vote) return <li class="console-count">{words.votesOf(counters.ballots, counters.voters)}</li>
  if (phaseRules[progress.phase].pick) return <li class="console-count">{console.bar.picks(own.picks)}</li>
  if (phaseRules[progress.phase].ready)
    return <li class="console-count">{words.readyOf(counters.ready, counters.voters)}</li>
  if (phaseRules[progress.phase].decide && view.about.teamCount > 0)
    return <li class="console-count">{console.bar.teamsOf(own.decided.length, view.about.teamCount)}</li>
  return null
}

function Clock({ view, desk }: PanelProps) {
  const { bar } = text.value.console
  const { timer, phase, round } = view.progress
  if (phase === 'lobby' || phase === 'closing') return null
  return (
    <p class="console-clock">
      {timer ? <Timer clock={timer} offset={desk.connection.clockOffset.value} /> : <span>{bar.noClock}</span>}
      <button type="button" class="button console-small" onClick={() => desk.ask({ type: 'addMinute', round, phase })}>
        {bar.addMinute}
      </button>
    </p>
  )
}

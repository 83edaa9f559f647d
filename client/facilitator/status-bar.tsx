/** Always in view: which phase, what participants see now, the clocks, n van m, teams that are done, and what asks for attention. */
import { useRef } from 'preact/hooks'
import { phaseRules } from '../../shared/phase.ts'
import { text } from '../text/text.ts'
import { Timer } from '../timer.tsx'
import type { PanelProps } from './desk.ts'
import { theySee } from './now.ts'
import { Late, ProgrammeLeft } from './programme-time.tsx'
import { DoneBadges } from './teams-done.tsx'

export function StatusBar(panel: PanelProps) {
  const { about, progress } = panel.view
  return (
    <header class="console-status">
      <Where {...panel} />
      <p class="console-session">{about.name}</p>
      <Clocks {...panel} />
      <p class="console-they-see">{theySee(panel.view)}</p>
      <ul class="console-facts">
        {about.rehearsal && (
          <li>
            <span class="console-mark">{text.value.words.rehearsal}</span>
          </li>
        )}
        <Count {...panel} />
        <DoneBadges {...panel} />
        <MoreTime {...panel} />
        <Late {...panel} />
        <Connected {...panel} />
        <Door {...panel} />
        <Moves progress={progress} />
      </ul>
    </header>
  )
}

function Where({ view }: Pick<PanelProps, 'view'>) {
  const { words, console } = text.value
  const { about, progress } = view
  const between = progress.phase === 'lobby' || progress.phase === 'closing'
  const parts = [
    ...(progress.paused ? [words.phases[progress.phase]] : []),
    ...(between ? [] : [words.card(progress.card + 1, about.cards)]),
    ...(progress.twist ? [words.twist] : []),
  ]
  return (
    <h1 class="console-where">
      {progress.paused ? console.bar.pause : words.phases[progress.phase]}
      {parts.length > 0 && <span class="console-card-number">{parts.join(' · ')}</span>}
    </h1>
  )
}

/** The clock of this phase, the time of the whole programme, and a minute more. */
function Clocks(panel: PanelProps) {
  const { bar } = text.value.console
  const { view, desk } = panel
  const { timer, phase, round } = view.progress
  const isInRound = phase !== 'lobby' && phase !== 'closing'
  return (
    <div class="console-clock">
      <p class="console-times">
        {isInRound &&
          (timer ? <Timer clock={timer} offset={desk.connection.clockOffset.value} /> : <span>{bar.noClock}</span>)}
        <ProgrammeLeft {...panel} />
      </p>
      {isInRound && (
        <button
          type="button"
          class="button console-small"
          aria-label={bar.addMinuteLabel}
          onClick={() => desk.ask({ type: 'addMinute', round, phase })}
        >
          {bar.addMinute}
        </button>
      )}
    </div>
  )
}

/** "n van m" where something is counted. */
function Count({ view, own }: PanelProps) {
  const { words, console } = text.value
  const { progress, counters } = view
  const said = (sentence: string) => <li class="console-count">{sentence}</li>
  if (progress.vote) return said(words.votesOf(counters.ballots, counters.voters))
  if (phaseRules[progress.phase].pick) return said(console.bar.picks(own.picks, counters.voters))
  if (phaseRules[progress.phase].ready) return said(words.readyOf(counters.ready, counters.voters))
  if (phaseRules[progress.phase].decide && view.about.teamCount > 0)
    return said(console.bar.teamsOf(own.decided.length, view.about.teamCount))
  return null
}

/** Whether "n van m" stands there already. */
function isCounting({ about, progress }: PanelProps['view']): boolean {
  const { vote, pick, ready, decide } = phaseRules[progress.phase]
  return vote !== null || pick || ready || (decide && about.teamCount > 0)
}

function MoreTime({ own }: PanelProps) {
  if (own.moreTime === 0) return null
  return <li class="console-alert">{text.value.console.bar.moreTime(own.moreTime)}</li>
}

/** How many seats have a line: where nothing else is counted, and where somebody is away. Also whether the big screen lost its own. */
function Connected({ view, own }: PanelProps) {
  const { bar } = text.value.console
  const hadScreen = useRef(false)
  hadScreen.current ||= own.screens > 0
  const { seats } = view.counters
  const here = own.roster.filter(({ connected }) => connected).length
  return (
    <>
      {hadScreen.current && own.screens === 0 && <li class="console-alert">{bar.screenGone}</li>}
      {(here < seats || !isCounting(view)) && <li>{bar.connected(here, seats)}</li>}
    </>
  )
}

function Door({ view: { about, progress } }: PanelProps) {
  const { bar } = text.value.console
  if (progress.phase === 'closing') return null
  return <li>{about.open ? (progress.locked ? bar.locked : bar.unlocked) : bar.notOpen}</li>
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

/** Always in view beside the table: what to do now, the count, the clock, and how to join. */
import { useSignal } from '@preact/signals'
import { phaseRules } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'
import { calm, chooseCalm } from '../calm.ts'
import type { Connection } from '../connection.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { Brand } from '../parts/brand.tsx'
import { changeScheme, scheme } from '../scheme.ts'
import { text } from '../text/text.ts'
import { Timer } from '../timer.tsx'
import { upcoming } from '../upcoming.ts'
import { stayAwake } from '../wake-lock.ts'
import { Help, helpInRail } from './help.tsx'
import { afterFirstVote, Join } from './join.tsx'
import { doNow, headingOf } from './now.ts'
import { OnTable } from './on-table.tsx'

/** Characters of what to do now that stand there in the largest letters. */
const mostLarge = 45

interface Props {
  readonly view: PublicView
  readonly connection: Connection
  readonly address: string
}

export function Rail({ view, connection, address }: Props) {
  const { words, screen } = text.value
  const { about, progress } = view
  const { timer, paused } = progress
  const now = doNow(view)
  const next = upcoming(view)
  return (
    <aside class="screen-rail" aria-label={words.now}>
      <div class="rail-now">
        {progress.phase === 'lobby' && <Brand size={40} />}
        {about.rehearsal && <p class="screen-rehearsal">{words.rehearsal}</p>}
        <Heading view={view} />
        <p class="screen-do-now" data-long={now.length > mostLarge}>
          {now}
        </p>
        {next && !paused && <p class="screen-next">{words.upcoming[next]}</p>}
        {connection.status.value === 'lost' && <p class="banner">{screen.lost}</p>}
      </div>
      <div class="rail-counts">
        {!paused && <Count view={view} />}
        <Moves progress={progress} />
        <BeforeFirstVote view={view} />
        <OnTable view={view} />
        {timer && (
          <p class="screen-clock">
            <Timer clock={timer} offset={connection.clockOffset.value} />
          </p>
        )}
      </div>
      <Join view={view} address={address} />
      {progress.phase === 'closing' && helpInRail(about) && <Help about={about} />}
      <Buttons />
    </aside>
  )
}

/** The phase, and which card. */
function Heading({ view }: Pick<Props, 'view'>) {
  const { words } = text.value
  const { about, progress } = view
  const inRound = progress.phase !== 'lobby' && progress.phase !== 'closing'
  const phase = words.phases[progress.phase]
  return (
    <header>
      <h1>{headingOf(view)}</h1>
      <p class="screen-card-number">
        {progress.paused && `${phase} · `}
        {inRound ? words.card(progress.card + 1, about.cards) : about.name}
        {progress.twist && (progress.paused || progress.phase !== 'voting') && ` · ${words.twist}`}
      </p>
    </header>
  )
}

/** Who changes team or goes away is told to everybody as a number, never as a name (M13). */
function Moves({ progress }: Pick<PublicView, 'progress'>) {
  const { screen } = text.value
  if (progress.moving + progress.leaving === 0) return null
  return (
    <p class="screen-moves">
      {screen.fromNextCard} {progress.moving > 0 && screen.moving(progress.moving)}{' '}
      {progress.leaving > 0 && screen.leaving(progress.leaving)}
    </p>
  )
}

/** One large number, where something is counted. */
function Count({ view }: Pick<Props, 'view'>) {
  const { screen } = text.value
  const { progress, counters } = view
  if (progress.vote) return <Big count={counters.ballots} of={screen.ofVoted(counters.voters)} />
  if (phaseRules[progress.phase].ready) return <Big count={counters.ready} of={screen.ofReady(counters.voters)} />
  if (phaseRules[progress.phase].decide)
    return <Big count={view.choices.length} of={screen.ofTeams(view.about.teamCount)} />
  if (progress.phase === 'lobby' && view.about.open)
    return <Big count={counters.seats} of={screen.seated(counters.seats)} />
  return null
}

const Big = ({ count, of }: { readonly count: number; readonly of: string }) => (
  <p class="screen-count">
    <strong>{count}</strong> {of}
  </p>
)

/** Until the first vote everybody sees how many places are taken, and from how many votes a spread is shown (T6). */
function BeforeFirstVote({ view }: Pick<Props, 'view'>) {
  const { screen } = text.value
  const { about, counters, progress } = view
  if (afterFirstVote(view)) return null
  return (
    <p>
      {progress.phase === 'reading' && `${counters.seats} ${screen.seated(counters.seats)}. `}
      {screen.minimum(about.minimumGroup)}
    </p>
  )
}

/** Small, for whoever sets up the beamer. The tap also asks that the screen stays on. */
function Buttons() {
  const { words, screen } = text.value
  const full = useSignal(document.fullscreenElement !== null)
  const fill = () => {
    stayAwake()
    void document.documentElement.requestFullscreen?.().then(
      () => {
        full.value = true
      },
      () => undefined,
    )
  }
  return (
    <div class="screen-buttons">
      {!full.value && <SmallButton says={screen.fullScreen} path={icons.full} onClick={fill} />}
      <SmallButton says={screen.calm} path={icons.calm} pressed={calm.value} onClick={() => chooseCalm(!calm.value)} />
      <SmallButton
        says={words.scheme.dark}
        path={icons.dark}
        pressed={scheme.value === 'dark'}
        onClick={changeScheme}
      />
      <LanguageSwitch />
    </div>
  )
}

/** Four corners; a table with a still line over it; a moon. */
const icons = {
  full: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  dark: 'M20 14A8 8 0 1 1 10 4a7 7 0 0 0 10 10z',
  calm: 'M3 8c3-3 6 3 9 0s6-3 9 0M3 13h18M3 18h18',
} as const

interface SmallButtonProps {
  readonly says: string
  readonly path: string
  readonly pressed?: boolean
  readonly onClick: () => void
}

const SmallButton = ({ says, path, pressed, onClick }: SmallButtonProps) => (
  <button type="button" class="button" aria-label={says} data-says={says} aria-pressed={pressed} onClick={onClick}>
    <svg class="screen-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  </button>
)

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
import { stayAwake } from '../wake-lock.ts'
import { bareAddress, joinLink } from './links.ts'
import { doNow } from './now.ts'
import { QrCode } from './qr-code.tsx'

interface Props {
  readonly view: PublicView
  readonly connection: Connection
  readonly address: string
}

export function Rail({ view, connection, address }: Props) {
  const { words, screen } = text.value
  const { about, progress } = view
  const inRound = progress.phase !== 'lobby' && progress.phase !== 'closing'
  return (
    <aside class="screen-rail" aria-label={words.now}>
      {progress.phase === 'lobby' && <Brand size={40} />}
      {about.rehearsal && <p class="screen-rehearsal">{words.rehearsal}</p>}
      <header>
        <h1>{about.open ? words.phases[progress.phase] : screen.notOpen}</h1>
        <p class="screen-card-number">
          {inRound ? words.card(progress.card + 1, about.cards) : about.name}
          {progress.twist && ` · ${words.twist}`}
        </p>
      </header>
      <p class="screen-do-now">{doNow(view)}</p>
      <Count view={view} />
      <Moves progress={progress} />
      <BeforeFirstVote view={view} />
      {progress.timer && (
        <p class="screen-clock">
          <Timer clock={progress.timer} offset={connection.clockOffset.value} />
        </p>
      )}
      {connection.status.value === 'lost' && <p class="banner">{screen.lost}</p>}
      <Join view={view} address={address} />
      <Buttons />
    </aside>
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
  const { words, screen } = text.value
  const { about, counters, progress } = view
  if (afterFirstVote(view)) return null
  return (
    <p>
      {progress.phase === 'reading' && `${words.seats(counters.seats)}. `}
      {screen.minimum(about.minimumGroup)}
    </p>
  )
}

/** In the lobby large; later small, and only a word once the door is shut. */
function Join({ view, address }: Pick<Props, 'view' | 'address'>) {
  const words = text.value.screen.join
  const { joinCode, open } = view.about
  const { locked } = view.progress
  const { phase, closed } = view.progress
  if (closed || !open || phase === 'closing') return null
  return (
    <section class="screen-join" data-large={phase === 'lobby'}>
      <QrCode text={joinLink(address, joinCode)} label={words.qr(address)} />
      <div>
        {phase === 'lobby' && (
          <p>
            {words.scan}, {words.or}
          </p>
        )}
        <p class="screen-address">{bareAddress(address)}</p>
        {phase === 'lobby' && <p>{words.andType}</p>}
        <p class="screen-code" translate={false}>
          <span class="visually-hidden">{words.code} </span>
          {joinCode}
        </p>
        {locked && <p class="screen-locked">{words.locked}</p>}
        {!locked && afterFirstVote(view) && <p class="screen-locked">{words.reopened}</p>}
      </div>
    </section>
  )
}

/** The door was shut at the first vote; an open one has been opened again, for all to see. */
const afterFirstVote = ({ progress, story }: PublicView): boolean =>
  story.length > 0 || (progress.phase !== 'lobby' && progress.phase !== 'reading' && progress.phase !== 'clarify')

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
      {!full.value && (
        <button type="button" class="button" onClick={fill}>
          {screen.fullScreen}
        </button>
      )}
      <button type="button" class="button" aria-pressed={calm.value} onClick={() => chooseCalm(!calm.value)}>
        {screen.calm}
      </button>
      <button type="button" class="button" aria-pressed={scheme.value === 'dark'} onClick={changeScheme}>
        {words.scheme.dark}
      </button>
      <LanguageSwitch />
    </div>
  )
}

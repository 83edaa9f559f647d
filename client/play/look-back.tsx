/** "Kijk terug": everything that the room was shown, at any moment, without moving anything. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ShownRound } from '../../shared/disclosure.ts'
import type { PublicView } from '../../shared/view.ts'
import { isRefused, postTold, type Refused } from '../api.ts'
import { CounterNote } from '../parts/counter-note.tsx'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { ShiftView } from '../parts/shift-view.tsx'
import type { OptionFace } from '../parts/slots.ts'
import { SpreadTable } from '../parts/spread-table.tsx'
import { StoryView } from '../parts/story-view.tsx'
import { WrittenList } from '../parts/written-list.tsx'
import { text } from '../text/text.ts'
import { earlierReferences, hasMissed, ownRoundOf, type SeenRound, withRound, withTold } from './seen.ts'
import type { Visit } from './visit.ts'

/** Kept as long as the page is open: it is public, and the same for every seat of this device. */
let rounds: readonly SeenRound[] = []

interface LookBackProps {
  readonly view: PublicView
  readonly visit: Visit
}

/** Nothing while nothing was shown, or where the phase itself shows it. What was shown before the page was there is fetched when it is opened. */
export function LookBack({ view, visit }: LookBackProps) {
  const words = text.value.play.lookBack
  const [seen, setSeen] = useState(rounds)
  const [fetch, trouble] = useFetching(visit, setSeen)
  const missed = hasMissed(seen, view)
  useEffect(() => {
    rounds = withRound(rounds, view)
    setSeen(rounds)
  }, [view.shown, view.references, view.card, view.progress.round])
  const { phase } = view.progress
  const now = phase !== 'spread' && phase !== 'shift' && view.shown.first ? view.shown : null
  const before = ownRoundOf(seen, view)
  const told = phase === 'reference' ? [] : asSeen(view, earlierReferences(seen, view))
  const story = phase === 'closing' ? [] : view.story
  if (!now && !before?.shown.first && told.length === 0 && story.length === 0 && !missed) return null
  return (
    <section class="look-back">
      <Folded title={words.title} opened={missed ? fetch : undefined}>
        {missed && <p role="status">{trouble ? text.value.refusals[trouble] : words.fetching}</p>}
        {now && (
          <Part title={words.spreads}>
            <Shown shown={now} options={view.card?.options ?? []} />
            <WrittenList written={view.written} />
            <CounterNote counter={view.counter} />
          </Part>
        )}
        {before?.shown.first && (
          <Part title={words.before}>
            <Shown shown={before.shown} options={before.options} />
          </Part>
        )}
        {told.map((one) => (
          <Folded key={one.round} title={<CardTitle before={words.references} title={one.title} />}>
            <ReferencePanel references={one.references ?? []} options={one.options} />
          </Folded>
        ))}
        {story.length > 0 && (
          <Part title={words.story}>
            <StoryView story={story} />
          </Part>
        )}
      </Folded>
    </section>
  )
}

/** How to ask the server for what this page has missed, and why that did not work. Opening it again tries again. */
function useFetching({ connection, seat }: Visit, setSeen: (seen: typeof rounds) => void) {
  const [trouble, setTrouble] = useState<Refused['refusal'] | null>(null)
  const fetch = async () => {
    const session = connection.session.peek()
    if (!session) return
    setTrouble(null)
    const answer = await postTold(session, seat.seatKey)
    if (isRefused(answer)) return setTrouble(answer.refusal)
    rounds = withTold(rounds, session, answer.rounds)
    setSeen(rounds)
  }
  return [fetch, trouble] as const
}

/** References to look back at: those of earlier cards, and the one of this card once its phase is over. */
function asSeen(view: PublicView, earlier: readonly SeenRound[]): readonly SeenRound[] {
  if (!view.references || !view.card) return earlier
  const known = withRound([], view)
  return [...earlier.filter(({ round }) => round !== view.progress.round), ...known]
}

function Shown({ shown, options }: { readonly shown: ShownRound; readonly options: readonly OptionFace[] }) {
  return shown.second ? (
    <ShiftView options={options} shown={shown} />
  ) : (
    <SpreadTable options={options} spread={shown.first} />
  )
}

const CardTitle = ({ before, title }: { readonly before: string; readonly title: string }) => (
  <span>
    {before}: <span lang="nl">{title}</span>
  </span>
)

interface PartProps {
  readonly title: ComponentChildren
  readonly children: ComponentChildren
}

function Part({ title, children }: PartProps) {
  return (
    <section class="stack stack-s">
      <h2 class="small-head">{title}</h2>
      {children}
    </section>
  )
}

/** What is folded away is not there at all until it is opened. */
function Folded({ title, opened, children }: PartProps & { readonly opened?: (() => void) | undefined }) {
  const open = useSignal(false)
  return (
    <details
      class="details"
      onToggle={(event) => {
        open.value = event.currentTarget.open
        if (open.value) opened?.()
      }}
    >
      <summary>{title}</summary>
      {open.value && <div class="stack">{children}</div>}
    </details>
  )
}

/** "Kijk terug": everything that the room was shown, at any moment, without moving anything. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { ShownRound } from '../../shared/disclosure.ts'
import type { PublicView } from '../../shared/view.ts'
import { CounterNote } from '../parts/counter-note.tsx'
import { ReferencePanel } from '../parts/reference-panel.tsx'
import { ShiftView } from '../parts/shift-view.tsx'
import type { OptionFace } from '../parts/slots.ts'
import { SpreadTable } from '../parts/spread-table.tsx'
import { StoryView } from '../parts/story-view.tsx'
import { WrittenList } from '../parts/written-list.tsx'
import { text } from '../text/text.ts'
import { earlierReferences, ownRoundOf, type SeenRound, withRound } from './seen.ts'

/** Kept as long as the page is open: it is public, and the same for every seat of this device. */
let rounds: readonly SeenRound[] = []

/** Nothing while nothing was shown, or where the phase itself shows it. */
export function LookBack({ view }: { readonly view: PublicView }) {
  const words = text.value.play.lookBack
  const [seen, setSeen] = useState(rounds)
  useEffect(() => {
    rounds = withRound(rounds, view)
    setSeen(rounds)
  }, [view.shown, view.references, view.card, view.progress.round])
  const { phase } = view.progress
  const now = phase !== 'spread' && phase !== 'shift' && view.shown.first ? view.shown : null
  const before = ownRoundOf(seen, view)
  const told = phase === 'reference' ? [] : asSeen(view, earlierReferences(seen, view))
  const story = phase === 'closing' ? [] : view.story
  if (!now && !before?.shown.first && told.length === 0 && story.length === 0) return null
  return (
    <section class="look-back">
      <Folded title={words.title}>
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
  <>
    {before}: <span lang="nl">{title}</span>
  </>
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
function Folded({ title, children }: PartProps) {
  const open = useSignal(false)
  return (
    <details
      class="details"
      onToggle={(event) => {
        open.value = event.currentTarget.open
      }}
    >
      <summary>{title}</summary>
      {open.value && <div class="stack">{children}</div>}
    </details>
  )
}

/** A year on screen: what was played, by month and topic, which cards divide and move, what comes from elsewhere, and how to keep it. */
import { useEffect, useMemo } from 'preact/hooks'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { text } from '../text/text.ts'
import { DeckSums } from './deck-sums.tsx'
import { FigureTable } from './figure-table.tsx'
import { playedFigures } from './figures.ts'
import { FilledInForm } from './filled-in-form.tsx'
import { OwnFigures } from './own-figures.ts'
import { PresentNote } from './present-note.tsx'
import { SplitTable } from './split-table.tsx'
import { TopicTable } from './topic-table.tsx'
import { YearActions } from './year-actions.tsx'
import { YearChoice } from './year-choice.tsx'

interface Props {
  readonly answer: YearAnswer
  readonly onAnswer: (answer: YearAnswer) => void
}

export function YearPage({ answer, onAnswer }: Props) {
  const { year, previous, retentionMonths } = answer
  const words = text.value.year
  const isEmpty = year.sessions === 0
  const figures = useMemo(() => new OwnFigures(answer), [year.year])
  useWarning(figures)
  return (
    <>
      <YearChoice answer={answer} figures={figures} onAnswer={onAnswer} />
      {isEmpty && (
        <section class="paper stack">
          <h2>{words.empty(year.year)}</h2>
          <p>{words.emptyAbout}</p>
        </section>
      )}
      {!(isEmpty && previous.sessions === 0) && <Played answer={answer} />}
      {!isEmpty && <DeckSums decks={year.decks} />}
      <FilledInForm key={year.year} answer={answer} figures={figures} onAnswer={onAnswer} />
      <YearActions answer={answer} />
      <section class="paper stack">
        <h2>{words.how}</h2>
        <ul>
          {words.rules(retentionMonths).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** The browser asks before it leaves a page on which something was filled in and not kept. */
function useWarning(figures: OwnFigures): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (figures.isUnsaved.peek()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [figures])
}

const nothing = { sessions: 0, participants: 0 }

function Played({ answer }: { readonly answer: YearAnswer }) {
  const { year, previous } = answer
  const words = text.value.year
  return (
    <>
      <section class="paper stack">
        <h2>{words.played}</h2>
        <p>{words.playedAbout}</p>
        <FigureTable year={year.year} caption={words.groups.played} figures={playedFigures(answer)} />
        <PresentNote year={year} />
      </section>
      <section class="paper stack">
        <h2>{words.groups.programme}</h2>
        <SplitTable
          year={year.year}
          by={words.programme}
          rows={year.programmes.map((now, at) => ({
            name: words.programmes[now.programme],
            now,
            before: previous.programmes[at] ?? nothing,
          }))}
        />
      </section>
      <section class="paper stack">
        <h2>{words.groups.month}</h2>
        <SplitTable
          year={year.year}
          by={words.monthHead}
          rows={year.months.map((now, at) => ({
            name: words.month(now.month),
            now,
            before: previous.months[at] ?? nothing,
          }))}
        />
      </section>
      <section class="paper stack">
        <h2>{words.topics}</h2>
        <p>{words.topicsAbout}</p>
        <TopicTable answer={answer} />
      </section>
    </>
  )
}

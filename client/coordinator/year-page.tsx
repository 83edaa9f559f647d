/** A year on screen: what was played, by month and topic, which cards divide and move, what comes from elsewhere, and how to keep it. */
import { useSignal } from '@preact/signals'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { announce } from '../announcer.tsx'
import { isRefused, type Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { DeckSums } from './deck-sums.tsx'
import { FigureTable } from './figure-table.tsx'
import { playedFigures } from './figures.ts'
import { FilledInForm } from './filled-in-form.tsx'
import { SplitTable } from './split-table.tsx'
import { TopicTable } from './topic-table.tsx'
import { YearActions } from './year-actions.tsx'
import { postYear } from './years.ts'

interface Props {
  readonly answer: YearAnswer
  readonly onAnswer: (answer: YearAnswer | Refused) => void
}

export function YearPage({ answer, onAnswer }: Props) {
  const { year, previous, retentionMonths } = answer
  const words = text.value.year
  const isEmpty = year.sessions === 0
  return (
    <>
      <YearChoice answer={answer} onAnswer={onAnswer} />
      {isEmpty && (
        <section class="paper stack">
          <h2>{words.empty(year.year)}</h2>
          <p>{words.emptyAbout}</p>
        </section>
      )}
      {!(isEmpty && previous.sessions === 0) && <Played answer={answer} />}
      {!isEmpty && <DeckSums decks={year.decks} />}
      <FilledInForm answer={answer} onAnswer={onAnswer} />
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

function YearChoice({ answer: { year, years }, onAnswer }: Props) {
  const words = text.value.year
  const trouble = useSignal('')
  const choose = async (wanted: number) => {
    const answer = await postYear(wanted)
    if (isRefused(answer)) trouble.value = text.value.refusals[answer.refusal]
    else {
      onAnswer(answer)
      announce(words.title(wanted))
    }
  }
  if (years.length < 2) return null
  return (
    <nav class="year-choice" aria-label={words.choose}>
      <ul class="row">
        {years.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="button"
              aria-pressed={one === year.year}
              onClick={() => void (one !== year.year && choose(one))}
            >
              {one}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{trouble.value}</p>
    </nav>
  )
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
        {year.presentIn > 0 && year.presentIn < year.sessions && (
          <p class="soft">{words.presentIn(year.presentIn, year.sessions)}</p>
        )}
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

/** Which year is shown. Asks first what is to be done with figures that were filled in and not kept. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { YearAnswer } from '../../shared/year-wire.ts'
import { announce } from '../announcer.tsx'
import { isRefused } from '../api.ts'
import { text } from '../text/text.ts'
import type { OwnFigures } from './own-figures.ts'
import { postYear } from './years.ts'

interface Props {
  readonly answer: YearAnswer
  readonly figures: OwnFigures
  readonly onAnswer: (answer: YearAnswer) => void
}

export function YearChoice(props: Props) {
  const { answer, figures } = props
  const { year, years } = answer
  const words = text.value.year
  const { list, trouble, wanted, choose, saveAnd, stay } = useChoice(props)
  if (years.length < 2) return null
  return (
    <nav class="year-choice stack stack-s" aria-label={words.choose}>
      <ul class="row" ref={list}>
        {years.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="button"
              data-year={one}
              aria-pressed={one === year.year}
              onClick={() => {
                if (one === year.year) stay()
                else if (figures.isUnsaved.value) wanted.value = one
                else void choose(one)
              }}
            >
              {one}
            </button>
          </li>
        ))}
      </ul>
      {wanted.value !== null && (
        <LeaveQuestion from={year.year} to={wanted.value} onSave={saveAnd} onLeave={choose} onStay={stay} />
      )}
      <p role="status">{trouble.value}</p>
    </nav>
  )
}

/** Going to another year, with what is said of it and where the focus goes. */
function useChoice({ answer: { year }, figures, onAnswer }: Props) {
  const trouble = useSignal('')
  const wanted = useSignal<number | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const focusOn = (one: number) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-year="${one}"]`)?.focus())
  const choose = async (one: number) => {
    wanted.value = null
    focusOn(one)
    const answer = await postYear(one)
    trouble.value = isRefused(answer) ? text.value.refusals[answer.refusal] : ''
    if (isRefused(answer)) return
    onAnswer(answer)
    announce(text.value.year.title(one))
  }
  const stay = () => {
    wanted.value = null
    focusOn(year.year)
  }
  const saveAnd = async (one: number) => {
    if (await figures.save()) return choose(one)
    wanted.value = null
    const { value: how } = figures.saving
    // Where something must be mended, the form takes the focus there.
    if (how === null || typeof how === 'string') return
    trouble.value = text.value.refusals[how.refusal]
    focusOn(year.year)
  }
  return { list, trouble, wanted, choose, saveAnd, stay }
}

interface QuestionProps {
  readonly from: number
  readonly to: number
  readonly onSave: (to: number) => Promise<void>
  readonly onLeave: (to: number) => Promise<void>
  readonly onStay: () => void
}

function LeaveQuestion({ from, to, onSave, onLeave, onStay }: QuestionProps) {
  const words = text.value.year.leave
  const sentence = useRef<HTMLParagraphElement>(null)
  useEffect(() => sentence.current?.focus(), [to])
  return (
    <div class="paper stack stack-s">
      <p ref={sentence} tabIndex={-1}>
        {words.ask(from)}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={() => void onSave(to)}>
          {words.save(to)}
        </button>
        <button type="button" class="button" onClick={() => void onLeave(to)}>
          {words.drop(to)}
        </button>
        <button type="button" class="button" onClick={onStay}>
          {words.stay(from)}
        </button>
      </p>
    </div>
  )
}

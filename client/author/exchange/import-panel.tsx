/** Bringing a deck as a file: it is looked at first, then the author says what becomes of it. */
import { type Signal, useSignal } from '@preact/signals'
import type { ImportBody, PlanAnswer, Planned, ProblemsAnswer } from '../../../shared/exchange/exchange-wire.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { goTo } from '../place.ts'
import type { Workshop } from '../workshop.ts'
import { base64Of, postImport } from './file-bytes.ts'
import { FileField } from './file-field.tsx'
import { ProblemList } from './problem-list.tsx'
import { TakeAlong } from './take-along.tsx'

type State = { readonly step: 'choose' } | { readonly step: 'reading' } | Looked | Refused
interface Looked {
  readonly step: 'looked'
  readonly file: string
  readonly name: string
  readonly answer: PlanAnswer | ProblemsAnswer
}

export function ImportPanel({ workshop }: { readonly workshop: Workshop }) {
  const words = text.value.exchange
  const state = useSignal<State>({ step: 'choose' })
  return (
    <details class="details note">
      <summary>{words.bring}</summary>
      <div class="stack">
        <p>{words.bringHelp}</p>
        <TakeAlong id={null} label={words.template} formats={['xlsx', 'csv']} />
        <FileField
          id="import-file"
          label={words.choose}
          isBusy={'step' in state.value && state.value.step === 'reading'}
          onChoose={(field) => void look(field, state)}
        />
        <div aria-live="polite" class="stack">
          <Found state={state} workshop={workshop} />
        </div>
      </div>
    </details>
  )
}

/** Reads the file and asks what is in it. The field is emptied: the same file, repaired, can be chosen again. */
async function look(field: HTMLInputElement, state: Signal<State>): Promise<void> {
  const [chosen] = field.files ?? []
  if (!chosen) return
  state.value = { step: 'reading' }
  const file = await base64Of(chosen)
  field.value = ''
  if (file === null) {
    const problems = [{ key: 'unreadable', place: {}, words: [] }] as const
    state.value = { step: 'looked', file: '', name: chosen.name, answer: { problems, deck: null } }
    return
  }
  const answer = await postImport({ file, mode: 'check' })
  if (isRefused(answer)) state.value = answer
  else if (!('imported' in answer)) state.value = { step: 'looked', file, name: chosen.name, answer }
}

interface FoundProps {
  readonly state: Signal<State>
  readonly workshop: Workshop
}

function Found({ state, workshop }: FoundProps) {
  const words = text.value.exchange
  const now = state.value
  if (!('step' in now))
    return (
      <p class="banner" role="alert">
        {text.value.refusals[now.refusal]}
      </p>
    )
  if (now.step === 'choose') return null
  if (now.step === 'reading') return <p>{words.reading}</p>
  const { answer, name } = now
  if (answer.deck === null)
    return <ProblemList problems={answer.problems} title={words.cannot(name, answer.problems.length)} />
  return <Plan looked={now} plan={answer} state={state} workshop={workshop} />
}

interface PlanProps extends FoundProps {
  readonly looked: Looked
  readonly plan: PlanAnswer
}

function Plan({ looked, plan, state, workshop }: PlanProps) {
  const words = text.value.exchange
  const all = [plan.deck, ...plan.cards]
  const replaceable = all.filter(({ state: one }) => one === 'changed')
  const take = async (mode: 'copy' | 'replace') => {
    const answer = await postImport({ file: looked.file, mode, seen: seenIn(plan) })
    if (isRefused(answer)) state.value = answer
    if (!('imported' in answer)) return
    state.value = { step: 'choose' }
    await workshop.load()
    goTo({ page: 'deck', id: answer.imported })
  }
  return (
    <div class="stack">
      <p>
        <strong>{words.found(plan.deck.title, plan.cards.length)}</strong>
      </p>
      <ul>
        {all.map((one, at) => (
          <li key={`${at} ${one.id}`}>
            <span lang="nl">{one.title || one.id}</span>: {words.states[one.state]}
          </li>
        ))}
      </ul>
      {plan.problems.length > 0 && (
        <ProblemList problems={plan.problems} title={words.unfinished(plan.problems.length)} />
      )}
      <p class="row">
        <button type="button" class="button author-main" onClick={() => void take('copy')}>
          {replaceable.length > 0 ? words.takeCopy : words.take}
        </button>
        {replaceable.length > 0 && (
          <button type="button" class="button" data-kind="danger" onClick={() => void take('replace')}>
            {words.replace(replaceable.length)}
          </button>
        )}
        <button type="button" class="button" onClick={() => (state.value = { step: 'choose' })}>
          {words.leave}
        </button>
      </p>
    </div>
  )
}

/** The revisions of what would be replaced, as the author read them. */
function seenIn({ deck, cards }: PlanAnswer): NonNullable<ImportBody['seen']> {
  const named = (kind: string, { id, revision }: Planned) =>
    revision === null ? [] : [[`${kind} ${id}`, revision] as const]
  return Object.fromEntries([...named('deck', deck), ...cards.flatMap((card) => named('card', card))])
}

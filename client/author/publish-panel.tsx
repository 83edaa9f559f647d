/** A deck on its way out: reviewed, published, withdrawn; and played at once to try it. */
import { type Signal, useSignal } from '@preact/signals'
import type { FindingsAnswer } from '../../shared/authoring-wire.ts'
import type { FoundIn } from '../../shared/deck-edition.ts'
import { isError } from '../../shared/finding.ts'
import { announce } from '../announcer.tsx'
import type { Refused } from '../api.ts'
import { text } from '../text/text.ts'
import { AskedButton } from './asked-button.tsx'
import { publish, setStage, setWithdrawn } from './deck-tasks.ts'
import type { FormProps } from './draft-page.tsx'
import { copy, rehearse, remove } from './draft-tasks.ts'
import { Outcome } from './outcome.tsx'
import { statusOfDeck } from './pieces.ts'

/** What came of it, and what there is to say when it went well. */
type Told = { readonly outcome: Refused | FindingsAnswer | null; readonly done: string }

interface Props extends FormProps {
  /** Everything found in the deck and its cards. */
  readonly all: readonly FoundIn[]
}

export function PublishPanel(props: Props) {
  const words = text.value.author.publishing
  const told = useSignal<Told>({ outcome: null, done: '' })
  const draft = props.script.draft.value
  if (draft.kind !== 'deck') return null
  const status = statusOfDeck(draft, props.workshop)
  return (
    <section class="paper stack stack-s" aria-labelledby="publish-title">
      <h2 id="publish-title" class="small-head">
        {words.title}
      </h2>
      <p>{words.status(text.value.author.statuses[status])}</p>
      <p class="soft">
        {draft.published
          ? words.version(draft.published.number, text.value.words.moment(draft.published.at))
          : words.noVersion}
      </p>
      <PublishButton {...props} told={told} />
      <StageButtons {...props} told={told} />
      {told.value.done && (
        <p class="banner" data-kind="plain" role="status">
          {told.value.done}
        </p>
      )}
      <Outcome workshop={props.workshop} outcome={told.value.outcome} title={words.notYetHere} />
      <OtherButtons {...props} told={told} />
    </section>
  )
}

interface ButtonProps extends Props {
  readonly told: Signal<Told>
}

/** Does it, and tells what came of it. */
async function act(told: Signal<Told>, task: () => Promise<Refused | FindingsAnswer | string | null>): Promise<void> {
  told.value = { outcome: null, done: '' }
  const result = await task()
  const done = typeof result === 'string' ? result : ''
  told.value = { outcome: typeof result === 'string' ? null : result, done }
  if (done) announce(done)
}

function PublishButton({ workshop, script, all, told }: ButtonProps) {
  const words = text.value.author.publishing
  const errors = all.filter(({ finding }) => isError(finding)).length
  const draft = script.draft.value
  const status = draft.kind === 'deck' ? statusOfDeck(draft, workshop) : 'draft'
  if (errors > 0) return <p class="author-blocked">{words.notYet(errors)}</p>
  if (status === 'published')
    return (
      <p>
        <a class="button author-main" href="/facilitator.html">
          {words.toConsole}
        </a>
      </p>
    )
  return (
    <AskedButton
      main
      label={draft.kind === 'deck' && draft.published ? words.publishAgain : words.publish}
      title={words.ask}
      lines={words.askLines}
      yes={words.askYes}
      no={words.askNo}
      onYes={() => void act(told, () => publish(workshop, script))}
    />
  )
}

function StageButtons({ workshop, script, told }: ButtonProps) {
  const words = text.value.author.publishing
  const draft = script.draft.value
  if (draft.kind !== 'deck') return null
  const status = statusOfDeck(draft, workshop)
  return (
    <div class="row">
      {(status === 'draft' || status === 'changed') && (
        <button
          type="button"
          class="button"
          onClick={() => void act(told, () => setStage(workshop, script, 'inReview'))}
        >
          {words.submit}
        </button>
      )}
      {status === 'inReview' && (
        <button type="button" class="button" onClick={() => void act(told, () => setStage(workshop, script, 'draft'))}>
          {words.back}
        </button>
      )}
      {draft.published && !draft.withdrawn && (
        <AskedButton
          label={words.withdraw}
          title={words.withdrawAsk}
          lines={words.withdrawLines}
          yes={words.withdrawYes}
          no={words.withdrawNo}
          onYes={() => void act(told, () => setWithdrawn(workshop, script, true))}
        />
      )}
      {draft.withdrawn && (
        <button
          type="button"
          class="button"
          onClick={() => void act(told, () => setWithdrawn(workshop, script, false))}
        >
          {words.restore}
        </button>
      )}
    </div>
  )
}

function OtherButtons({ workshop, script, told }: ButtonProps) {
  const { publishing: words, list } = text.value.author
  const draft = script.draft.value
  return (
    <>
      <button type="button" class="button" onClick={() => void act(told, () => rehearse(script))}>
        {words.rehearse}
      </button>
      <p class="soft">{words.rehearseAbout}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => void act(told, () => copy(workshop, 'deck', draft.id))}>
          {list.copy}
        </button>
        {draft.kind === 'deck' && !draft.published && (
          <AskedButton
            label={words.remove.deck}
            title={words.removeAsk.deck}
            lines={words.removeLines.deck}
            yes={words.removeYes}
            no={words.removeNo}
            onYes={() => void act(told, () => remove(workshop, script))}
          />
        )}
      </div>
    </>
  )
}

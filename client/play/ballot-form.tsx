/** The options as big radio cards, "anders, namelijk" as the last of them, and one button that says what it sends. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Choice, padWritten, written } from '../../shared/ballot.ts'
import { other, type Slot } from '../../shared/option.ts'
import type { Vote } from '../../shared/phase.ts'
import { announce } from '../announcer.tsx'
import type { SlotFace } from '../parts/slots.ts'
import { OptionLine } from '../parts/spread-table.tsx'
import { text } from '../text/text.ts'
import { BallotBar, votesIn } from './ballot-bar.tsx'
import { Foot } from './foot.tsx'
import { TextArea } from './text-area.tsx'
import type { PhaseProps } from './visit.ts'

export interface BallotFormProps extends PhaseProps {
  readonly vote: Vote
}

export function BallotForm(props: BallotFormProps) {
  const { view, own, visit, vote } = props
  const words = text.value.play.vote
  const sending = useSignal<Sending>(null)
  const { card, progress } = view
  if (!card) return null
  if (!own.takesPart) return <OptionsToRead {...props} />
  const name = `choice-${progress.round}-${vote}`
  return (
    <form class="ballot stack" onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend class="card-question" lang="nl">
          {card.question}
        </legend>
        <div class="radio-cards">
          {card.options.map((option) => (
            <RadioCard key={option.id} {...props} name={name} face={option} />
          ))}
          <RadioCard {...props} name={name} face={{ id: other, text: words.other }} />
        </div>
      </fieldset>
      {visit.draft.chosen.value === other && (
        <TextArea
          label={words.otherText}
          hint={`${words.otherHint} ${words.otherLimit}`}
          limit={written.characters}
          draft={visit.draft.text}
        />
      )}
      {progress.autoClose && <p class="soft">{words.closedByTimer}</p>}
      <BallotBar
        {...props}
        sending={sending.value?.choice ?? null}
        send={(choice) => void cast(props, choice, sending)}
      />
    </form>
  )
}

/** The ballot that is under way. */
type Sending = { readonly choice: Choice } | null

function RadioCard({ visit, name, face }: BallotFormProps & { readonly name: string; readonly face: SlotFace }) {
  const choose = (slot: Slot) => visit.draft.choose(slot)
  const card = useRef<HTMLLabelElement>(null)
  const checked = visit.draft.chosen.value === face.id
  useIntoSight(card, checked)
  return (
    <label class="radio-card" ref={card}>
      <input type="radio" name={name} value={face.id} checked={checked} onChange={() => choose(face.id)} />
      <OptionLine option={face} />
    </label>
  )
}

/** What is chosen, also by a tap on the table, comes into sight above the foot. */
function useIntoSight(card: { readonly current: HTMLElement | null }, chosen: boolean): void {
  const before = useRef(chosen)
  useEffect(() => {
    if (chosen && !before.current) card.current?.scrollIntoView({ block: 'nearest' })
    before.current = chosen
  }, [chosen])
}

/**
 * Sends a choice; the device remembers it, and whether it surely lies on the table. The written field goes along
 * with every choice, always of one length: who sees a frame does not see what was chosen.
 */
async function cast(
  { view, visit, memory, vote }: BallotFormProps,
  choice: Choice,
  sending: { value: Sending },
): Promise<void> {
  const { round, twist } = view.progress
  const title = view.card?.title ?? ''
  const card = twist ? text.value.facts.story.twist(title) : title
  const said = choice === other ? visit.draft.written : ''
  const mine = { choice, card, ...(said && { written: said }) }
  const before = memory.vote(round, vote)
  const sent = { choice }
  sending.value = sent
  memory.keepVote(round, vote, { ...mine, sure: false })
  const accepted = await visit.ask({ type: 'castBallot', round, vote, choice, other: padWritten(said) })
  // A newer ballot took its place.
  if (sending.value !== sent) return
  sending.value = null
  if (accepted) {
    memory.keepVote(round, vote, { ...mine, sure: true })
    announce(text.value.play.vote.onTable)
  } else if (visit.trouble.value && before) memory.keepVote(round, vote, before)
}

/** For who joined too late: the same options, without a form. */
function OptionsToRead({ view }: BallotFormProps) {
  return (
    <div class="stack">
      <p class="card-question" lang="nl">
        {view.card?.question}
      </p>
      {view.card?.options.map((option) => (
        <p key={option.id}>
          <OptionLine option={option} />
        </p>
      ))}
      <Foot view={view} count={votesIn(view)} />
    </div>
  )
}

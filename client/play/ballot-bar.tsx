/** Abstaining, and at the foot what lies on the table and the button that sends. */
import { abstention, type Choice } from '../../shared/ballot.ts'
import type { Vote } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import type { BallotDraft } from './ballot-draft.ts'
import { Foot } from './foot.tsx'
import type { OwnVote } from './memory.ts'
import { OwnChoice } from './own-choice.tsx'
import type { PhaseProps } from './visit.ts'

interface BallotBarProps extends PhaseProps {
  readonly vote: Vote
  readonly sending: Choice | null
  send(choice: Choice): void
}

export function BallotBar({ view, own, visit, memory, vote, sending, send }: BallotBarProps) {
  const words = text.value.play.vote
  const known = memory.vote(view.progress.round, vote)
  const onTable = own.hasVoted && known?.sure ? known : null
  const { draft } = visit
  const picked = draft.chosen.value
  const idle = picked === null || draft.lacksText || draft.isSent(onTable) || (sending === picked && picked !== '*')
  const abstain = () => {
    if (onTable?.choice === abstention) return
    draft.choose(null)
    send(abstention)
  }
  return (
    <>
      <div class="abstain">
        <button
          type="button"
          class="button"
          data-kind="quiet"
          aria-disabled={onTable?.choice === abstention}
          aria-describedby="abstain-hint"
          onClick={abstain}
        >
          {words.abstain}
        </button>
        <p id="abstain-hint" class="soft">
          {words.abstainHint}
        </p>
      </div>
      <Foot view={view} count={votesIn(view)}>
        <VoteStatus hasVoted={own.hasVoted} onTable={onTable} sending={sending !== null} />
        <button
          type="button"
          class="button"
          data-kind="main"
          aria-disabled={idle}
          onClick={() => !idle && picked && send(picked)}
        >
          {buttonWords(draft, onTable)}
        </button>
      </Foot>
    </>
  )
}

/** How many voted, of how many who may. */
export const votesIn = ({ counters }: PublicView) => ({
  of: text.value.words.votesOf,
  done: counters.ballots,
  all: counters.voters,
})

/** The button says what it does, or what is needed first. */
function buttonWords(draft: BallotDraft, onTable: OwnVote | null): string {
  const words = text.value.play.vote
  const picked = draft.chosen.value
  if (picked === null) return words.pick
  if (draft.lacksText) return words.otherNeeds
  const name = text.value.words.slot(picked)
  if (onTable === null) return words.button(name)
  if (draft.isSent(onTable)) return words.stays(name)
  return onTable.choice === picked ? words.changeText : words.change(name)
}

interface VoteStatusProps {
  readonly hasVoted: boolean
  readonly onTable: OwnVote | null
  readonly sending: boolean
}

function VoteStatus({ hasVoted, onTable, sending }: VoteStatusProps) {
  const words = text.value.play.vote
  if (sending) return <p class="vote-status">{words.sending}</p>
  if (!hasVoted) return null
  return (
    <div class="vote-status">
      <p>{words.onTable}</p>
      <OwnChoice vote={onTable} />
    </div>
  )
}

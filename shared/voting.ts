/** The rule about ballots: one per voter key in each vote, replaced as long as the vote is open (M3, M6). */
import { abstention, type Choice, written } from './ballot.ts'
import type { Change } from './change.ts'
import type { PlayedCard } from './citation.ts'
import { other } from './option.ts'
import type { Vote } from './phase.ts'
import type { SeatRule } from './rule-of-play.ts'
import { cardOf, openVote, optionsIn, type Round, takesPart } from './session.ts'

export const castBallot: SeatRule<'castBallot'> = (session, { id, by, command }, seat) => {
  const { round: number, vote, choice } = command
  const card = cardOf(session)
  const { round } = session
  if (!card || !round || round.number !== number || round.closed.includes(vote)) return 'stale'
  if (openVote(session) !== vote) return 'notNow'
  if (!takesPart(session, seat)) return 'joinsLater'
  const text = command.other.trim()
  if (!isChoice(round, card, vote, choice, text)) return 'unknownOption'
  const cast: Change = { type: 'ballotCast', vote, voterKey: by.voterKey, choice }
  const key = by.argumentKey
  const wrote = [...round.written.values()].some((one) => one.key === key && one.vote === vote)
  if (choice === other) return [cast, { type: 'optionWritten', id, key, vote, text }]
  return wrote ? [cast, { type: 'optionWritten', id, key, vote, text: null }] : [cast]
}

/** Whether this vote can be cast: an option of the vote, an abstention, or "anders" with something written. */
function isChoice(round: Round, card: PlayedCard, vote: Vote, choice: Choice, text: string): boolean {
  if (choice === abstention) return true
  if (choice === other) return text.length > 0 && text.length <= written.characters
  return optionsIn(round, card, vote).includes(choice)
}

/** A participant of the soak, and what the server has acknowledged to it. */
import { padWritten } from '../../shared/ballot.ts'
import type { Vote } from '../../shared/phase.ts'
import { Phone } from './phone.ts'
import { newKey } from './player.ts'
import { until } from './until.ts'

export class Voter {
  readonly phone: Phone
  /** The last choice that was acknowledged in each vote, by round and vote. */
  readonly acknowledged = new Map<string, string>()
  /** Votes of which the last try has not been answered yet, or never will be. */
  readonly uncertain = new Set<string>()

  constructor(code: string) {
    this.phone = new Phone({ role: 'participant', code, seatKey: newKey() })
  }

  /** Votes until the server has said that it has it. */
  async cast(round: number, vote: Vote, choice: string): Promise<void> {
    const name = `${round} ${vote}`
    await until(`the ${vote} vote opens`, () => {
      const progress = this.phone.view?.progress
      return progress?.round === round && progress.vote === vote
    })
    this.uncertain.add(name)
    for (;;) {
      const answer = await this.phone.connection.ask({
        type: 'castBallot',
        round,
        vote,
        choice: choice as 'A',
        other: padWritten(''),
      })
      if (answer.accepted) break
      if (answer.refusal !== 'unknown' && answer.refusal !== 'tooFast' && answer.refusal !== 'notSeated')
        throw new Error(`a ballot was refused: ${answer.refusal}`)
      await new Promise((done) => setTimeout(done, 200))
    }
    this.acknowledged.set(name, choice)
    this.uncertain.delete(name)
  }
}

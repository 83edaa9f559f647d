/** Commands whose answer is not known yet. */
import { beforeEach, expect, test, vi } from 'vitest'
import { Outstanding } from '../../client/outstanding.ts'
import { padWritten } from '../../shared/ballot.ts'
import type { CommandMessage } from '../../shared/command.ts'
import { accepted } from '../../shared/refusal.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

const ballot = (choice: 'A' | 'B') =>
  ({ type: 'castBallot', round: 1, vote: 'first', choice, other: padWritten('') }) as const
const argument = (text: string) => ({ type: 'addArgument', round: 1, option: 'A', text }) as const

/** A line that answers what it is told to, and keeps what it was sent. */
function line(answers: readonly unknown[]) {
  const sent: CommandMessage[] = []
  const send = async (message: CommandMessage): Promise<unknown> => {
    const answer = answers[Math.min(sent.push(message), answers.length) - 1]
    if (answer === 'lost') throw new Error('no answer')
    return answer
  }
  return { sent, send }
}

test('an accepted command goes out once', async () => {
  const outstanding = new Outstanding()
  const { sent, send } = line([accepted])
  outstanding.resume(send)
  expect(await outstanding.ask(ballot('A'))).toEqual(accepted)
  expect(sent).toHaveLength(1)
  expect(sent[0]?.id).toMatch(/^[\w-]{21}$/)
})

test('without an answer the command goes out again, under the same id', async () => {
  const outstanding = new Outstanding()
  const { sent, send } = line(['lost', undefined, accepted])
  outstanding.resume(send)
  const answer = outstanding.ask(ballot('A'))
  await vi.advanceTimersByTimeAsync(10_000)
  expect(await answer).toEqual(accepted)
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1)
  expect(sent).toHaveLength(3)
})

test('what is asked without a line goes out when there is one', async () => {
  const outstanding = new Outstanding()
  const answer = outstanding.ask(ballot('A'))
  const { sent, send } = line([accepted])
  outstanding.resume(send)
  expect(await answer).toEqual(accepted)
  expect(sent).toHaveLength(1)
})

test('a newer ballot takes the place of one that waits', async () => {
  const outstanding = new Outstanding()
  const older = outstanding.ask(ballot('A'))
  const newer = outstanding.ask(ballot('B'))
  const { sent, send } = line([accepted])
  outstanding.resume(send)
  expect(await older).toEqual({ accepted: false, refusal: 'unknown' })
  expect(await newer).toEqual(accepted)
  expect(sent.map(({ command }) => command)).toEqual([ballot('B')])
})

test('two arguments both go out', async () => {
  const outstanding = new Outstanding()
  const answers = [outstanding.ask(argument('one')), outstanding.ask(argument('two'))]
  const { sent, send } = line([accepted])
  outstanding.resume(send)
  expect(await Promise.all(answers)).toEqual([accepted, accepted])
  expect(sent).toHaveLength(2)
})

test('a refusal is told and not repeated', async () => {
  const outstanding = new Outstanding()
  const refusal = { accepted: false, refusal: 'notSaved' }
  const { sent, send } = line([refusal])
  outstanding.resume(send)
  expect(await outstanding.ask(ballot('A'))).toEqual(refusal)
  await vi.advanceTimersByTimeAsync(20_000)
  expect(sent).toHaveLength(1)
})

test('a refusal that is not in the list is no answer', async () => {
  const outstanding = new Outstanding()
  const { send } = line([{ accepted: false, refusal: 'nonsense' }, accepted])
  outstanding.resume(send)
  const answer = outstanding.ask(ballot('A'))
  await vi.advanceTimersByTimeAsync(2000)
  expect(await answer).toEqual(accepted)
})

test('when nothing can come any more, everybody is told so', async () => {
  const outstanding = new Outstanding()
  const answer = outstanding.ask(ballot('A'))
  outstanding.giveUp()
  expect(await answer).toEqual({ accepted: false, refusal: 'unknown' })
})

/** The course of a watched session, from a lobby that is not open yet to a closed session, with a picture at every moment. */
import type { Page } from 'playwright-core'
import { nl } from '../../client/text/nl/index.ts'
import type { FacilitatorCommand } from '../../shared/command.ts'
import { type Format, phasesOf } from '../../shared/format.ts'
import type { Phase } from '../../shared/phase.ts'
import { until } from './until.ts'
import type { Camera } from './watch-camera.ts'
import type { Crowd } from './watch-crowd.ts'
import type { WirePlayer } from './wire-player.ts'

export interface Parts {
  readonly camera: Camera
  readonly crowd: Crowd
  readonly host: WirePlayer
  /** The one participant whose phone is filmed. */
  readonly phone: Page
  readonly format: Format
  readonly cards: number
  /** The code that is shown after the session's own, '' for none. */
  readonly otherCode: string
}

/** Plays all cards: the first with a picture at every moment and a twist after its last vote, the others without. */
export async function playCards(parts: Parts): Promise<void> {
  const phases = phasesOf(parts.format, true, 'beforeTalk')
  const twistAfter = phases.includes('shift') ? 'shift' : 'spread'
  for (let card = 0; card < parts.cards; card++)
    for (const phase of phases) {
      await moveOn(parts, phase)
      if (card > 0) await parts.crowd.act(roundOf(parts), phase)
      else await play(parts, phase)
      if (card === 0 && phase === twistAfter) await playTwist(parts)
    }
}

/** One phase of the first card: before, and after people did something. */
async function play(parts: Parts, phase: Phase): Promise<void> {
  const { camera, crowd, host } = parts
  const round = roundOf(parts)
  if (phase === 'reading') await camera.take('reading-new', ['screen'])
  if (phase === 'decision') await camera.take('decision-empty', ['screen', 'phone'])
  if (phase === 'voting' || phase === 'revote') await voteBeforeTheEyes(parts, phase)
  else await crowd.act(round, phase)
  if (phase === 'discussion') await releaseAll(parts)
  await camera.take(phase)
  if (phase === 'reference') await showOtherCode(parts)
  if (phase === 'discussion') await pause(parts)
  await command(host, { type: 'stopTimer', round, phase }).catch(() => undefined)
}

/** The room votes, and then the phone on film. */
async function voteBeforeTheEyes(parts: Parts, phase: Phase): Promise<void> {
  const { camera, crowd, phone } = parts
  await camera.take(`${phase}-open`, ['phone'])
  await crowd.act(roundOf(parts), phase)
  await phone.getByRole('radio', { name: /^B\b/ }).check({ force: true })
  await phone.getByRole('button', { name: nl.play.vote.button('B'), exact: true }).click()
  await phone.getByText(nl.play.vote.onTableFor('B')).waitFor()
}

async function playTwist(parts: Parts): Promise<void> {
  const { camera, crowd, host } = parts
  const { round = 0, phase = 'shift' } = host.progress ?? {}
  await command(host, { type: 'startTwist', round, phase })
  await until('the twist is open', () => host.progress?.twist === true)
  await crowd.act(roundOf(parts), 'voting')
  await camera.take('twist-voting')
  await moveOn(parts, 'spread')
  await camera.take('twist-spread')
  await moveOn(parts, phase)
}

/** From 60 seats arguments wait for the facilitator (M12). */
async function releaseAll({ host }: Parts): Promise<void> {
  const { round = 0 } = host.progress ?? {}
  await until('the console has the arguments', () => (host.console?.arguments.length ?? 0) > 0)
  const waiting = host.console?.approves ? host.console.arguments.filter(({ released }) => !released) : []
  for (const { id } of waiting) await command(host, { type: 'releaseArgument', round, argument: id, released: true })
}

async function showOtherCode({ host, camera, otherCode }: Parts): Promise<void> {
  if (otherCode === '') return
  await command(host, { type: 'showCode', code: otherCode })
  await camera.take('reference-other-code')
}

async function pause({ host, camera }: Parts): Promise<void> {
  await command(host, { type: 'setPaused', paused: true })
  await camera.take('paused')
  await command(host, { type: 'setPaused', paused: false })
}

/** The next phase, and waits until the facilitator's own line shows it: at the end of a twist only the round is another one. */
export async function moveOn({ host }: Pick<Parts, 'host'>, phase: Phase): Promise<void> {
  const { round = 0, phase: before = 'lobby' } = host.progress ?? {}
  const isThere = () => host.progress?.phase === phase && (phase !== before || host.progress.round !== round)
  await command(host, { type: 'advance', round, phase: before })
  await until(`the session is at ${phase}`, isThere)
}

const roundOf = ({ host }: Parts): number => host.progress?.round ?? 0

/** Asks as the facilitator; at most ten in a second are taken, so a refusal for haste is asked again. */
export async function command(host: WirePlayer, asked: FacilitatorCommand): Promise<void> {
  for (;;) {
    const answer = await host.ask(asked)
    if (answer?.accepted) return
    if (answer?.refusal !== 'tooFast') throw new Error(`${asked.type}: ${answer?.refusal ?? 'no answer'}`)
    await new Promise((done) => setTimeout(done, 200))
  }
}

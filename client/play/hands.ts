/** A device that passes from hand to hand: one seat per person, and an empty screen in between. */
import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { PublicView } from '../../shared/view.ts'
import { newSeat, type OwnSeat, seatsIn } from './own-seats.ts'
import { turnOf } from './turns.ts'

export interface Hands {
  /** The place whose seat is connected now. */
  readonly own: OwnSeat
  /** Everybody on this device, by place. */
  readonly all: readonly OwnSeat[]
  /** Nothing of the game shows until the next person taps. */
  readonly wiped: Signal<boolean>
  passTo(seat: OwnSeat): void
  /** Adds a place for one more person, and passes the device on to it. */
  add(nickname: string): void
}

/** Takes a seat on this device; `wiped`: behind an empty screen. */
export type Sit = (seat: OwnSeat, wiped: boolean) => void

export function handsOf(own: OwnSeat, wiped: boolean, sit: Sit): Hands {
  const all = seatsIn(own.code)
  return {
    own,
    all,
    wiped: signal(wiped && all.length > 1),
    passTo: (seat) => sit(seat, true),
    add: (nickname) => sit(newSeat(own.code, nickname, Math.max(0, ...all.map(({ place }) => place)) + 1), true),
  }
}

/** More than one person plays on this device. */
export const isShared = ({ all }: Pick<Hands, 'all'>): boolean => all.length > 1

/** Empties the screen of a shared device when something personal opens. Returns how to stop. */
export function wipeAtTurns(view: ReadonlySignal<PublicView | null>, hands: Hands): () => void {
  if (!isShared(hands)) return () => undefined
  let before: string | null | undefined
  return effect(() => {
    if (!view.value) return
    const turn = turnOf(view.value.progress)
    const isNew = before !== undefined && turn !== before
    before = turn
    if (isNew && turn !== null) hands.wiped.value = true
  })
}

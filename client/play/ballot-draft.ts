/** What is chosen on this device and not sent yet. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { abstention } from '../../shared/ballot.ts'
import { type OptionId, other, type Slot } from '../../shared/option.ts'
import type { OwnVote } from './memory.ts'

export class BallotDraft {
  /** The option; the table shows and sets it too. */
  readonly selected: Signal<OptionId | null> = signal(null)
  /** What is written instead of an option. */
  readonly text = signal('')
  readonly #writing = signal(false)
  readonly chosen: ReadonlySignal<Slot | null> = computed(
    () => this.selected.value ?? (this.#writing.value ? other : null),
  )

  choose(slot: Slot | null): void {
    this.selected.value = slot === other ? null : slot
    this.#writing.value = slot === other
  }

  /** Starts from what was sent before in this vote, or from nothing. */
  fill(sent: OwnVote | null): void {
    this.choose(sent && sent.choice !== abstention ? sent.choice : null)
    this.text.value = sent?.written ?? ''
  }

  /** What goes along with the choice. */
  get written(): string {
    return this.chosen.value === other ? this.text.value.trim() : ''
  }

  /** Something is still needed before this can be sent. */
  get lacksText(): boolean {
    return this.chosen.value === other && this.written === ''
  }

  /** Whether this is what was sent. */
  isSent(sent: OwnVote | null): boolean {
    return sent !== null && sent.choice === this.chosen.value && (sent.written ?? '') === this.written
  }
}

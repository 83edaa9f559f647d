/**
 * A draft in an author's hands: every change is undoable, kept on this device at once, and saved a moment later. Somebody
 * else's changes are put together with these; only what both changed waits for a choice.
 */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { ConflictAnswer, Draft, DraftText, SavedAnswer } from '../../shared/authoring-wire.ts'
import { type Difference, type Merged, mergeDrafts, withMine } from '../../shared/draft-differences.ts'
import { isRefused, type Refused } from '../api.ts'
import { isSame, textOf } from './draft-text.ts'
import { type History, noHistory, stepBack, stepForward, withStep } from './history.ts'
import type { Unsaved } from './unsaved.ts'

/**
 * `saved`: the server has what is on screen. `waiting`, `saving`: it will in a moment. `away`: it could not be reached, and
 * is tried again. `clash`: somebody changed the same; nothing is saved until one has chosen. `gone`: somebody deleted it.
 */
export type SaveState = 'saved' | 'waiting' | 'saving' | 'away' | 'clash' | 'gone'

/** What a manuscript asks of the world around it. */
export interface Desk {
  save(draft: DraftText, revision: number): Promise<SavedAnswer | ConflictAnswer | Refused>
  /** Where what is not saved yet is kept on this device. */
  readonly unsaved: Unsaved
  now(): number
  /** Calls `then` after so many ms; returns how to stop. */
  after(ms: number, then: () => void): () => void
}

/** Ms without typing before a text is saved, and before it is tried again. */
const [pause, patience] = [900, 5000] as const

export class Manuscript {
  readonly #desk: Desk
  readonly #draft
  readonly #text
  readonly #history = signal<History<DraftText>>(noHistory)
  readonly #state = signal<SaveState>('saved')
  readonly #merged = signal<Merged | null>(null)
  readonly #refusal = signal<Refused['refusal'] | null>(null)
  readonly #taken = signal<readonly Difference[]>([])
  #stop: () => void = () => undefined
  /** The text that is on its way, and on what it was based. */
  #sent: DraftText | null = null

  readonly draft: ReadonlySignal<Draft>
  readonly text: ReadonlySignal<DraftText>
  readonly state: ReadonlySignal<SaveState>
  /** What somebody else changed and is now in the text; until it was read. */
  readonly taken: ReadonlySignal<readonly Difference[]>
  /** The name of that other author, where accounts have names. */
  readonly other: Signal<string | null> = signal(null)
  /** What two authors both changed. */
  readonly merged: ReadonlySignal<Merged | null>
  /** Why it could not be saved; null when it could, or when nothing says why. */
  readonly refusal: ReadonlySignal<Refused['refusal'] | null>
  readonly canUndo: ReadonlySignal<boolean>
  readonly canRedo: ReadonlySignal<boolean>

  /** What this device kept of an earlier visit, and the server never got, goes on from where it was. */
  constructor(draft: Draft, desk: Desk) {
    this.#desk = desk
    this.#draft = signal(draft)
    this.#text = signal(textOf(draft))
    this.draft = this.#draft
    this.text = this.#text
    this.state = this.#state
    this.taken = this.#taken
    this.merged = this.#merged
    this.refusal = this.#refusal
    this.canUndo = computed(() => this.#history.value.past.length > 0)
    this.canRedo = computed(() => this.#history.value.future.length > 0)
    const left = desk.unsaved.read(draft)
    if (left) this.#takeUp(left.base, left.text, draft)
  }

  /** Changes the text. `about`: the field, so that typing in it is one step back. */
  change(text: DraftText, about: string): void {
    const before = this.#text.peek()
    if (text === before || this.#isHeld()) return
    this.#history.value = withStep(this.#history.peek(), before, about, this.#desk.now())
    this.#write(text)
  }

  undo(): void {
    this.#step(stepBack(this.#history.peek(), this.#text.peek()))
  }

  redo(): void {
    this.#step(stepForward(this.#history.peek(), this.#text.peek()))
  }

  /** Settles a clash: one's own text at these parts, the other author's at the rest. */
  settle(paths: readonly string[]): void {
    const merged = this.#merged.peek()
    if (!merged) return
    const text = withMine(merged, this.#text.peek(), paths)
    this.#history.value = withStep(this.#history.peek(), this.#text.peek(), 'clash', this.#desk.now())
    this.#merged.value = null
    this.#state.value = 'saved'
    this.#write(text)
    void this.saveNow()
  }

  /** What came along from somebody else was read. */
  dismissTaken(): void {
    this.#taken.value = []
  }

  /** What the server has now: another stage, a version that was published, or somebody else's text while one was reading. */
  refresh(draft: Draft): void {
    if (draft.revision === this.#draft.peek().revision) this.#draft.value = draft
    else if (this.#state.peek() === 'saved') this.#takeUp(this.#text.peek(), this.#text.peek(), draft)
  }

  /** Saves what is not saved. Resolves when the server has it, or cannot have it now. */
  async saveNow(): Promise<void> {
    this.#stop()
    if (this.#sent || this.#isHeld()) return
    const text = this.#text.peek()
    const draft = this.#draft.peek()
    if (isSame(text, textOf(draft))) return this.#isSaved()
    this.#sent = text
    this.#state.value = 'saving'
    const answer = await this.#desk.save(text, draft.revision)
    this.#sent = null
    if (isRefused(answer)) this.#refused(answer)
    else if ('saved' in answer) this.#arrived(text, answer)
    else this.#takeUp(textOf(draft), this.#text.peek(), answer.conflict)
  }

  /** Leaves it: what is not saved stays on this device. */
  close(): void {
    this.#stop()
  }

  #arrived(text: DraftText, { saved }: SavedAnswer): void {
    const draft = this.#draft.peek()
    this.#draft.value = { ...draft, ...saved, body: text.body } as Draft
    if (this.#text.peek() === text) this.#isSaved()
    else this.#soon()
  }

  #refused({ refusal }: Refused): void {
    if (refusal === 'noDraft') {
      this.#state.value = 'gone'
      return
    }
    this.#refusal.value = refusal
    this.#state.value = 'away'
    this.#stop = this.#desk.after(patience, () => void this.saveNow())
  }

  /** Puts one's own text, which began as `base`, together with what the server has now. */
  #takeUp(base: DraftText, mine: DraftText, now: Draft): void {
    const merged = mergeDrafts(base, mine, textOf(now))
    batch(() => {
      this.#draft.value = now
      this.other.value = now.changedBy
      this.#taken.value = [...this.#taken.peek(), ...merged.taken]
      if (merged.clashes.length > 0) {
        this.#text.value = mine
        this.#merged.value = merged
        this.#state.value = 'clash'
        this.#desk.unsaved.keep(now, base, mine)
      } else {
        this.#text.value = merged.draft
        this.#history.value = noHistory
        this.#soon()
      }
    })
  }

  #step(step: { text: DraftText; history: History<DraftText> } | null): void {
    if (!step || this.#isHeld()) return
    this.#history.value = step.history
    this.#write(step.text)
  }

  /** Nothing is written while a choice waits, nor in a text that is gone. */
  readonly #isHeld = (): boolean => this.#state.peek() === 'clash' || this.#state.peek() === 'gone'

  #write(text: DraftText): void {
    this.#text.value = text
    this.#soon()
  }

  #soon(): void {
    const draft = this.#draft.peek()
    this.#desk.unsaved.keep(draft, textOf(draft), this.#text.peek())
    this.#state.value = 'waiting'
    this.#stop()
    this.#stop = this.#desk.after(pause, () => void this.saveNow())
  }

  #isSaved(): void {
    this.#refusal.value = null
    this.#state.value = 'saved'
    this.#desk.unsaved.forget(this.#draft.peek())
  }
}

/** A code of conduct in an author's hands: every change is undoable and kept on this device at once; the server gets it when the author says so. */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { CodeFoundAnswer } from '../../../shared/exchange/code-wire.ts'
import { isRefused, type Refused } from '../../api.ts'
import { type History, noHistory, stepBack, stepForward, withStep } from '../history.ts'
import type { CodeText, SentCode } from './code-text.ts'

/** A new code, a new version of one, or the version that holds. */
export type CodeTask = 'new' | 'version' | 'change'

/** What an author begins from. `seen`: when the version that is changed was added, ms since 1970; null where there is none yet. */
export interface Beginning {
  readonly task: CodeTask
  readonly text: CodeText
  readonly seen: number | null
}

/** What was written and not saved, on this device. */
export type LeftCode = Pick<Beginning, 'text' | 'seen'>

/** `fresh`: nothing was changed. `kept`: what was changed is on this device only. `away`: it could not be saved. */
export type CodeState = 'fresh' | 'kept' | 'saving' | 'saved' | 'away'

/** Whose text it is: of the code with this name, or of none yet. */
export interface CodeOf {
  readonly task: CodeTask
  readonly id: string
}

/** What it asks of the world around it. */
export interface CodeDesk {
  save(code: SentCode, seen: number | null): Promise<CodeFoundAnswer | Refused>
  keep(of: CodeOf, left: LeftCode): void
  forget(of: CodeOf): void
  now(): number
}

export class CodeScript {
  readonly #desk: CodeDesk
  readonly #text
  readonly #task
  readonly #state = signal<CodeState>('fresh')
  readonly #history = signal<History<CodeText>>(noHistory)
  readonly #refusal = signal<Refused['refusal'] | null>(null)
  readonly #answer = signal<CodeFoundAnswer | null>(null)
  #seen: number | null

  readonly text: ReadonlySignal<CodeText>
  readonly task: ReadonlySignal<CodeTask>
  readonly state: ReadonlySignal<CodeState> = this.#state
  /** Why it was not saved. */
  readonly refusal: ReadonlySignal<Refused['refusal'] | null> = this.#refusal
  /** What the server said when it was saved last. */
  readonly answer: ReadonlySignal<CodeFoundAnswer | null> = this.#answer
  readonly canUndo: ReadonlySignal<boolean> = computed(() => this.#history.value.past.length > 0)
  readonly canRedo: ReadonlySignal<boolean> = computed(() => this.#history.value.future.length > 0)

  /** `left` goes on from what this device kept. */
  constructor({ task, text, seen }: Beginning, left: LeftCode | null, desk: CodeDesk) {
    this.#desk = desk
    this.#task = signal(task)
    this.#text = signal(left?.text ?? text)
    this.#seen = left ? left.seen : seen
    if (left) this.#state.value = 'kept'
    this.text = this.#text
    this.task = this.#task
  }

  /** Changes the text. `about`: the field, so that typing in it is one step back. */
  change(text: CodeText, about: string): void {
    this.#history.value = withStep(this.#history.peek(), this.#text.peek(), about, this.#desk.now())
    this.#write(text)
  }

  undo(): void {
    this.#step(stepBack(this.#history.peek(), this.#text.peek()))
  }

  redo(): void {
    this.#step(stepForward(this.#history.peek(), this.#text.peek()))
  }

  /** One's own text stays, though somebody else saved another in the meantime: it goes over the one of `seen`. */
  goOver(seen: number | null): void {
    this.#seen = seen
    this.#refusal.value = null
    this.#state.value = 'kept'
  }

  /** Takes what the server has in the place of one's own text; that is a step that can be undone. */
  takeUp(text: CodeText, seen: number | null): void {
    this.change(text, 'theirs')
    this.goOver(seen)
  }

  /** Back to what there was before: what this device kept goes. */
  discard({ text, seen }: Beginning): void {
    this.#desk.forget(this.#of())
    this.#text.value = text
    this.#seen = seen
    this.#history.value = noHistory
    this.#refusal.value = null
    this.#state.value = 'fresh'
  }

  /** Sends `code`, which is the text now; whether the server has it. What is typed meanwhile is kept. */
  async save(code: SentCode): Promise<boolean> {
    if (this.#state.peek() === 'saving') return false
    const sent = this.#text.peek()
    this.#state.value = 'saving'
    const answer = await this.#desk.save(code, this.#seen)
    if (isRefused(answer) || !answer.code) {
      this.#refusal.value = isRefused(answer) ? answer.refusal : 'malformed'
      this.#state.value = 'away'
      return false
    }
    this.#saved(sent, code, answer)
    return true
  }

  /** The names that were made of what was left open are there to stay: cards cite them from now on. */
  #saved(sent: CodeText, { id, rules }: SentCode, answer: CodeFoundAnswer): void {
    this.#desk.forget(this.#of())
    const names = new Map(sent.rules.map(({ key }, at) => [key, rules[at]?.id ?? '']))
    const now = this.#text.peek()
    const isSame = now === sent
    this.#text.value = {
      ...now,
      id,
      rules: now.rules.map((rule) => ({ ...rule, id: rule.id || names.get(rule.key) || '' })),
    }
    this.#history.value = noHistory
    this.#seen = answer.code?.at ?? null
    this.#task.value = 'change'
    this.#refusal.value = null
    this.#answer.value = answer
    this.#state.value = 'saved'
    if (!isSame) this.#write(this.#text.peek())
  }

  #step(step: { text: CodeText; history: History<CodeText> } | null): void {
    if (!step) return
    this.#history.value = step.history
    this.#write(step.text)
  }

  #write(text: CodeText): void {
    this.#text.value = text
    if (this.#state.peek() !== 'saving') this.#state.value = 'kept'
    this.#desk.keep(this.#of(), { text, seen: this.#seen })
  }

  #of(): CodeOf {
    const task = this.#task.peek()
    return { task, id: task === 'new' ? '' : this.#text.peek().id }
  }
}

/** The rules of all codes: searched by words, topic or article, read where they stand, and cited with one press. */
import { useSignal } from '@preact/signals'
import { emptyReference, emptyVerdict, lettersOf } from '../../shared/draft-forms.ts'
import type { OptionId } from '../../shared/option.ts'
import { type FoundRule, findRules } from '../../shared/rule-search.ts'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import type { Editing } from './editing.ts'
import { RuleFilter, type RuleFilterState } from './rule-filter.tsx'
import { RuleView } from './rule-view.tsx'

interface Props {
  readonly editing: Editing
  /** The code that is open in the form, and the option that is worked on. */
  readonly code: string
  readonly letter: OptionId
  readonly onLetter: (letter: OptionId) => void
  readonly onCode: (code: string) => void
}

/** So many are listed at once. */
const most = 30

export function RulesPanel({ editing, code, letter, onLetter, onCode }: Props) {
  const words = text.value.author.rules
  const filter = useSignal<RuleFilterState>({ words: '', topic: 'own', code: 'every' })
  const found = foundIn(editing, filter.value, code)
  return (
    <section class="author-rules note stack" aria-label={words.title}>
      <h3>{words.title}</h3>
      <LetterChoice count={editing.card.options.length} letter={letter} onLetter={onLetter} />
      <RuleFilter editing={editing} filter={filter} />
      <p class="soft" role="status">
        {countOf(found.length)}
      </p>
      <ul class="author-rule-list">
        {found.slice(0, most).map((one) => (
          <RuleView
            key={`${one.code.id} ${one.rule.id}`}
            found={one}
            letter={letter}
            isOpenCode={one.code.id === code}
            isCited={isCited(editing, one, letter)}
            cite={() => {
              cite(editing, one, letter)
              onCode(one.code.id)
            }}
          />
        ))}
      </ul>
    </section>
  )
}

function countOf(found: number): string {
  const words = text.value.author.rules
  if (found === 0) return words.none
  return found > most ? words.shown(most, found) : words.found(found)
}

/** Rules of the open code come first where they fit alike. */
function foundIn({ card, against }: Editing, { words, topic, code }: RuleFilterState, open: string): FoundRule[] {
  const codes = [...against.codes.values()].sort((a, b) => Number(b.id === open) - Number(a.id === open))
  const labels = new Map(against.topics.map(({ id, label }) => [id, label]))
  const query = { words, topic: topic === 'own' || topic === 'every' ? '' : topic, code: code === 'every' ? '' : code }
  const found = findRules(codes, query, labels)
  if (topic !== 'own' || card.topics.length === 0) return found
  return found.filter(({ rule }) => [rule.topic, ...rule.alsoTopics].some((id) => card.topics.includes(id)))
}

function LetterChoice({ count, letter, onLetter }: { readonly count: number } & Pick<Props, 'letter' | 'onLetter'>) {
  const words = text.value.author.references
  return (
    <fieldset class="row author-letters">
      <legend class="field-label">{words.citing}</legend>
      {lettersOf(count).map((one) => (
        <label key={one} class="radio-card" aria-label={words.citeAt(one)}>
          <input type="radio" name="cite-at" checked={one === letter} onChange={() => onLetter(one)} />
          <strong>{one}</strong>
        </label>
      ))}
    </fieldset>
  )
}

function isCited({ card }: Editing, { code, rule }: FoundRule, letter: OptionId): boolean {
  const reference = card.references.find((one) => one.code === code.id)
  return reference?.options[letter]?.citations.includes(rule.id) ?? false
}

/** Cites a rule at an option, also of a code that the card was not compared with yet. */
function cite({ card, replace }: Editing, { code, rule }: FoundRule, letter: OptionId): void {
  const isThere = card.references.some((one) => one.code === code.id)
  const fresh = emptyReference(code.id, code.version.id, card.options.length)
  const references = (isThere ? card.references : [...card.references, fresh]).map((reference) => {
    if (reference.code !== code.id) return reference
    const verdict = reference.options[letter] ?? emptyVerdict
    const citations = [...verdict.citations, rule.id]
    return { ...reference, options: { ...reference.options, [letter]: { ...verdict, citations } } }
  })
  replace({ ...card, references })
  announce(text.value.author.rules.citedNow(rule.title, letter))
}

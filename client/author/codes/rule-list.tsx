/** The rules of a code in order: one is open at a time, and each can be moved and taken out with keys. */
import type { Signal } from '@preact/signals'
import { isError } from '../../../shared/finding.ts'
import { announce } from '../../announcer.tsx'
import { text } from '../../text/text.ts'
import { moved } from '../deck-moves.ts'
import { findingsAt } from '../editing.ts'
import { FindingList } from '../finding-list.tsx'
import { MoveButtons } from '../move-buttons.tsx'
import { ruleName, withCount } from '../naming.ts'
import { fieldId } from '../paths.ts'
import type { CodeEditing } from './code-editing.ts'
import { CodeField } from './code-field.tsx'
import { ruleFields } from './code-fields.ts'
import { emptyRule } from './code-text.ts'

interface Props {
  readonly editing: CodeEditing
  /** The key of the rule that is open. */
  readonly open: Signal<string | null>
}

export function RuleList({ editing, open }: Props) {
  const words = text.value.codeForm
  const { rules } = editing.text
  const add = () => {
    const key = crypto.getRandomValues(new Uint32Array(2)).join('-')
    editing.set('rules', [...rules, emptyRule(key)], 'rule more')
    open.value = key
    focusSoon(fieldId(`rules.${rules.length}.locator`))
  }
  return (
    <>
      <h2>{words.rules}</h2>
      <p class="soft">{words.rulesHelp}</p>
      <div id={fieldId('rules')} tabIndex={-1}>
        <FindingList id={`${fieldId('rules')}-found`} findings={findingsAt(editing, 'rules')} />
      </div>
      <ol class="author-order">
        {rules.map(({ key }, at) => (
          <li key={key} class="note">
            <RuleForm editing={editing} open={open} at={at} />
          </li>
        ))}
      </ol>
      <p>
        <button id="add-rule" type="button" class="button" onClick={add}>
          {words.addRule}
        </button>
      </p>
    </>
  )
}

interface RuleProps extends Props {
  readonly at: number
}

function RuleForm({ editing, open, at }: RuleProps) {
  const words = text.value.codeForm
  const rule = editing.text.rules[at]
  if (!rule) return null
  const isOpen = open.value === rule.key
  const name = ruleName(at + 1, rule.locator, rule.title, words.newRule)
  const errors = editing.findings.filter((one) => isError(one) && one.field.startsWith(`rules.${at}.`)).length
  return (
    <section class="stack stack-s" id={fieldId(`rules.${at}`)} aria-label={words.ruleNumber(at + 1)}>
      <div class="row spread-out">
        <h3 class="small-head code-rule-name">
          <button
            id={toggleId(rule.key)}
            type="button"
            class="author-go"
            aria-expanded={isOpen}
            onClick={() => (open.value = isOpen ? null : rule.key)}
          >
            {withCount(name, errors)}
          </button>
        </h3>
        <RuleButtons editing={editing} open={open} at={at} />
      </div>
      {isOpen && (
        <div class="author-fields">
          {ruleFields(at).map((field) => (
            <CodeField key={field.name} field={field} editing={editing} />
          ))}
        </div>
      )}
    </section>
  )
}

function RuleButtons({ editing, open, at }: RuleProps) {
  const words = text.value.codeForm
  const { rules } = editing.text
  const last = rules.length - 1
  const move = (to: number) => {
    editing.set('rules', moved(rules, at, to), 'rules')
    announce(words.moved(at + 1, to + 1))
  }
  const remove = () => {
    editing.set(
      'rules',
      rules.filter((_, one) => one !== at),
      'rule less',
    )
    announce(words.removed(at + 1))
    const next = rules[at + 1] ?? rules[at - 1]
    if (rules[at]?.key === open.peek()) open.value = null
    focusSoon(next ? toggleId(next.key) : 'add-rule')
  }
  const names = { up: words.up(at + 1), down: words.down(at + 1), remove: words.remove(at + 1) }
  return <MoveButtons {...{ at, last, names }} onMove={move} onRemove={remove} />
}

const toggleId = (key: string): string => `rule-${key}`

/** Once the form has been drawn anew. */
const focusSoon = (id: string): void => void setTimeout(() => document.getElementById(id)?.focus(), 0)

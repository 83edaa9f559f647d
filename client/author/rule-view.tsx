/** One rule that was found: what it says, where it stands between its neighbours, and a button to cite it. */
import type { Code, Rule } from '../../shared/code.ts'
import type { OptionId } from '../../shared/option.ts'
import { type FoundRule, placeOf } from '../../shared/rule-search.ts'
import { text } from '../text/text.ts'

interface Props {
  readonly found: FoundRule
  readonly letter: OptionId
  /** It belongs to the code that is open in the form. */
  readonly isOpenCode: boolean
  readonly isCited: boolean
  readonly cite: () => void
}

export function RuleView({ found: { code, rule }, letter, isOpenCode, isCited, cite }: Props) {
  const words = text.value.author.rules
  return (
    <li class="author-rule" data-open-code={isOpenCode}>
      <p class="soft" lang="nl">
        {code.organisation} · {rule.locator}
      </p>
      <h4 lang="nl">{rule.title}</h4>
      <p lang="nl">{rule.statement}</p>
      <p class="soft">{words.norms[rule.norm]}</p>
      <RuleExtras rule={rule} />
      {isCited ? (
        <p class="soft author-cited">✓ {words.cited(letter)}</p>
      ) : (
        <button type="button" class="button" onClick={cite}>
          {isOpenCode ? words.cite(letter) : words.citeIn(letter, code.organisation)}
        </button>
      )}
      <InPlace code={code} rule={rule} />
    </li>
  )
}

function RuleExtras({ rule: { conditions, note } }: { readonly rule: Rule }) {
  const words = text.value.author.rules
  return (
    <>
      {conditions.length > 0 && (
        <div lang="nl">
          <p class="soft">{words.conditions}:</p>
          <ul>
            {conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </div>
      )}
      {note && (
        <p class="soft">
          {words.note}: <span lang="nl">{note}</span>
        </p>
      )}
    </>
  )
}

/** The rule between those before and after it, and the way to the document itself. */
function InPlace({ code, rule }: { readonly code: Code; readonly rule: Rule }) {
  const words = text.value.author.rules
  return (
    <details class="details">
      <summary>{words.inPlace}</summary>
      <ol class="author-place" lang="nl">
        {placeOf(code, rule.id).map((near) => (
          <li key={near.id} aria-current={near.id === rule.id ? 'true' : undefined}>
            <strong>{near.locator}</strong> {near.statement}
          </li>
        ))}
      </ol>
      {code.link ? (
        <p>
          <a
            class="help-link"
            href={code.link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.documentOf(code.organisation)}
          >
            {words.document}
          </a>
        </p>
      ) : (
        <p class="soft">{words.noDocument}</p>
      )}
    </details>
  )
}

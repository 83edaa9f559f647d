/** The codes of conduct that there are, the organisation's own ones in and out, and what a new version asks to check. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { CodeLine, CodesAnswer } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { AskedButton } from '../asked-button.tsx'
import { TakeAlong } from '../exchange/take-along.tsx'
import { type CodePlace, fragmentOf } from '../place.ts'
import type { Workshop } from '../workshop.ts'
import { CodeFile } from './code-file.tsx'
import type { CodeOf } from './code-script.ts'
import { isLeft } from './left-codes.ts'

interface Props {
  readonly workshop: Workshop
  /** Whether one came here for the codes. */
  readonly isOpen: boolean
}

export function CodesPanel({ workshop, isOpen }: Props) {
  const words = text.value.exchange.codes
  const codes = useSignal<CodesAnswer | Refused | null>(null)
  const load = async () => {
    codes.value = await postStaff<CodesAnswer>('/api/author/codes')
  }
  const reload = async () => {
    await Promise.all([load(), workshop.reload()])
  }
  useEffect(() => void load(), [])
  const found = codes.value
  const toCheck = found && !isRefused(found) ? found.toCheck.length : 0
  const fresh: CodePlace = { page: 'code', task: 'new', id: '' }
  return (
    <details class="details note" open={isOpen}>
      <summary>{toCheck > 0 ? `${words.title}: ${words.someToCheck(toCheck)}` : words.title}</summary>
      <div class="stack">
        <p>{words.help}</p>
        <p>
          <a class="button author-main" href={fragmentOf(fresh)}>
            {isLeft(fresh) ? words.writeOn : words.write}
          </a>
        </p>
        <CodeFile onTaken={reload} />
        <TakeAlong what="code" id={null} label={text.value.exchange.template} formats={['xlsx', 'csv']} />
        {found && isRefused(found) && (
          <p class="banner" role="alert">
            {text.value.refusals[found.refusal]}
          </p>
        )}
        {found && !isRefused(found) && <Listed answer={found} reload={reload} />}
      </div>
    </details>
  )
}

interface ListedProps {
  readonly answer: CodesAnswer
  readonly reload: () => Promise<void>
}

function Listed({ answer: { codes, toCheck }, reload }: ListedProps) {
  return (
    <>
      {toCheck.length > 0 && <ToCheckList toCheck={toCheck} />}
      <ul class="author-codes">
        {codes.map((code) => (
          <OneCode key={`${code.id} ${code.version}`} code={code} reload={reload} />
        ))}
      </ul>
    </>
  )
}

function ToCheckList({ toCheck }: Pick<CodesAnswer, 'toCheck'>) {
  const words = text.value.exchange.codes
  return (
    <section class="stack stack-s code-check" aria-label={words.toCheck(toCheck.length)}>
      <h3>{words.toCheck(toCheck.length)}</h3>
      <ul>
        {toCheck.map(({ card, title, option, rule, why }) => (
          <li key={`${card} ${option} ${rule}`}>
            <a href={fragmentOf({ page: 'card', id: card })} lang="nl">
              {title}
            </a>
            , {words.doubt(option, rule)}: {words.doubts[why]}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface CodeProps {
  readonly code: CodeLine
  readonly reload: ListedProps['reload']
}

function OneCode({ code, reload }: CodeProps) {
  const words = text.value.exchange.codes
  const { id, organisation, title, version, rules, own, held } = code
  return (
    <li class="stack stack-s">
      <div>
        <h3 lang="nl">{organisation}</h3>
        <p>
          <span lang="nl">{title}</span> <span class="soft">({words.about(version, rules, own, held)})</span>
        </p>
      </div>
      {held && (
        <p class="row">
          {own && <WriteLink task="change" id={id} organisation={organisation} />}
          <WriteLink task="version" id={id} organisation={organisation} />
        </p>
      )}
      {held && <TakeAlong what="code" id={id} label={words.takeAlong} formats={['xlsx', 'csv', 'yaml']} />}
      {own && <RemoveCode code={code} reload={reload} />}
    </li>
  )
}

/** To the form; one that this device was busy with says so. */
function WriteLink({ task, id, organisation }: CodeOf & Pick<CodeLine, 'organisation'>) {
  const words = text.value.exchange.codes
  const label = isLeft({ task, id }) ? words.writeOnAt[task] : words.writeAt[task]
  return (
    <a class="button" href={fragmentOf({ page: 'code', task, id })} aria-label={`${label}: ${organisation}`}>
      {label}
    </a>
  )
}

function RemoveCode({ code: { id, version, organisation }, reload }: CodeProps) {
  const words = text.value.exchange.codes
  const remove = async () => {
    await postStaff('/api/author/code/remove', { id, version })
    await reload()
  }
  return (
    <p>
      <AskedButton
        label={words.remove(version)}
        title={words.removeTitle(organisation, version)}
        lines={[words.removeHelp]}
        yes={words.remove(version)}
        no={text.value.exchange.leave}
        onYes={() => void remove()}
      />
    </p>
  )
}

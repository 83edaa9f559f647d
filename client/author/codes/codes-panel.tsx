/** The codes of conduct that there are, the organisation's own ones in and out, and what a new version asks to check. */
import { useSignal } from '@preact/signals'
import type { CodeLine, CodesAnswer } from '../../../shared/exchange/code-wire.ts'
import { postStaff } from '../../account/staff.ts'
import { isRefused, type Refused } from '../../api.ts'
import { text } from '../../text/text.ts'
import { AskedButton } from '../asked-button.tsx'
import { TakeAlong } from '../exchange/take-along.tsx'
import { fragmentOf } from '../place.ts'
import type { Workshop } from '../workshop.ts'
import { CodeFile } from './code-file.tsx'

export function CodesPanel({ workshop }: { readonly workshop: Workshop }) {
  const words = text.value.exchange.codes
  const codes = useSignal<CodesAnswer | Refused | null>(null)
  const load = async () => {
    codes.value = await postStaff<CodesAnswer>('/api/author/codes')
  }
  const reload = async () => {
    await Promise.all([load(), workshop.reload()])
  }
  const found = codes.value
  return (
    <details class="details note" onToggle={() => void (codes.peek() ?? load())}>
      <summary>{words.title}</summary>
      <div class="stack">
        <p>{words.help}</p>
        {found && isRefused(found) && (
          <p class="banner" role="alert">
            {text.value.refusals[found.refusal]}
          </p>
        )}
        {found && !isRefused(found) && <Listed answer={found} reload={reload} />}
        <TakeAlong what="code" id={null} label={text.value.exchange.template} formats={['xlsx', 'csv']} />
        <CodeFile onTaken={reload} />
      </div>
    </details>
  )
}

interface ListedProps {
  readonly answer: CodesAnswer
  readonly reload: () => Promise<void>
}

function Listed({ answer: { codes, toCheck }, reload }: ListedProps) {
  const words = text.value.exchange.codes
  return (
    <>
      <ul class="stack">
        {codes.map((code) => (
          <li key={`${code.id} ${code.version}`} class="stack stack-s">
            <p>
              <strong lang="nl">{code.organisation}</strong>, <span lang="nl">{code.title}</span>{' '}
              <span class="soft">{words.about(code.version, code.rules, code.own, code.held)}</span>
            </p>
            {code.held && (
              <TakeAlong what="code" id={code.id} label={words.takeAlong} formats={['xlsx', 'csv', 'yaml']} />
            )}
            {code.own && <RemoveCode code={code} reload={reload} />}
          </li>
        ))}
      </ul>
      {toCheck.length > 0 && (
        <div>
          <p>
            <strong>{words.toCheck(toCheck.length)}</strong>
          </p>
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
        </div>
      )}
    </>
  )
}

function RemoveCode({
  code: { id, version, organisation },
  reload,
}: { readonly code: CodeLine } & Pick<ListedProps, 'reload'>) {
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

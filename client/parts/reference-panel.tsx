/** What the codes say about every option: the code of the session first, the others one tap away. */
import { useSignal } from '@preact/signals'
import type { Choice } from '../../shared/ballot.ts'
import type { PlayedReference } from '../../shared/citation.ts'
import type { OptionId } from '../../shared/option.ts'
import type { ChoiceFace } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { CodeLabel } from './code-label.tsx'
import type { OptionFace } from './spread-table.tsx'
import { Tabs } from './tabs.tsx'
import { VerdictOverview } from './verdict-overview.tsx'
import { VerdictView } from './verdict-view.tsx'

interface ReferencePanelProps {
  /** All codes, the lens first. */
  readonly references: readonly PlayedReference[]
  readonly options: readonly OptionFace[]
  readonly choices?: readonly ChoiceFace[]
  /** The person's own last vote, from their own device. */
  readonly own?: Choice | null
  readonly ownTeam?: number | null
  /** All standings at a glance above the reasoning. */
  readonly overview?: boolean
  /** The code to start with; the lens when left out. */
  readonly code?: string
  /** Told when another code is chosen. */
  readonly onCode?: (code: string) => void
}

/** One code at a time, in tabs. */
export function ReferencePanel(props: ReferencePanelProps) {
  const { references, code, onCode } = props
  const chosen = useSignal<string | null>(null)
  const shown = references.find((found) => found.code === (chosen.value ?? code)) ?? references[0]
  if (!shown) return null
  const choose = (next: string) => {
    chosen.value = next
    onCode?.(next)
  }
  return (
    <Tabs
      label={text.value.facts.reference.tabs}
      tabs={references.map((found) => ({ id: found.code, label: found.organisation }))}
      chosen={shown.code}
      choose={choose}
    >
      <CodeView {...props} reference={shown} />
    </Tabs>
  )
}

/** One code about all options. */
export function CodeView(props: Omit<ReferencePanelProps, 'references'> & { readonly reference: PlayedReference }) {
  const { reference, options, choices = [], own = null, ownTeam = null, overview = false } = props
  const chosenBy = (option: OptionId) => choices.filter((choice) => choice.option === option).map(({ team }) => team)
  const facts = text.value.facts.reference
  return (
    <div class="stack code-view">
      <CodeLabel
        organisation={reference.organisation}
        title={reference.title}
        year={reference.version.year}
        read={reference.version.read}
        warn={reference.warn}
      />
      {overview && (
        <VerdictOverview
          reference={reference}
          options={options}
          marksOf={(option) => [
            ...(own === option ? [text.value.facts.spread.own] : []),
            ...(ownTeam !== null && chosenBy(option).includes(ownTeam) ? [facts.yourTeam] : []),
          ]}
        />
      )}
      {options.map((option) => (
        <VerdictView
          key={option.id}
          option={option}
          verdict={reference.verdicts[option.id]}
          own={own === option.id}
          ownTeam={ownTeam}
          teams={chosenBy(option.id)}
        />
      ))}
      <div class="verdict stack stack-s">
        <h3>{facts.leavesOpen}</h3>
        <p lang="nl">{reference.leavesOpen}</p>
        <h3>{facts.talkTo}</h3>
        <p lang="nl">{reference.talkTo}</p>
      </div>
    </div>
  )
}

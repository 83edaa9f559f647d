/** The card in every phase, as each role sees it: their real pages, of a session that the rules play here. */
import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { type Phase, phases } from '../../shared/phase.ts'
import { shownCard } from '../../shared/shown-card.ts'
import { Tabs } from '../parts/tabs.tsx'
import { text } from '../text/text.ts'
import type { Editing } from './editing.ts'
import { PreviewFrame } from './preview/preview-frame.tsx'
import { type PreviewRole, previewRoles } from './preview/scene.ts'
import { Choice } from './rule-filter.tsx'

export function CardPreview({ editing }: { readonly editing: Editing }) {
  const words = text.value.author.preview
  const phase = useSignal<Phase>('reading')
  const role = useSignal<PreviewRole>('participant')
  const card = shownCard(editing.card, editing.against.codes)
  const told = { name: words.session, argument: words.argument, reason: words.reason }
  const scene = useMemo(
    () => ({ card, phase: phase.value, words: told }),
    [JSON.stringify(card), phase.value, JSON.stringify(told)],
  )
  const go = (steps: number) => {
    phase.value = phases[phases.indexOf(phase.value) + steps] ?? phase.value
  }
  return (
    <div class="author-fields">
      <p>{words.intro}</p>
      <div class="author-phase">
        <Choice
          id="preview-phase"
          label={words.phase}
          value={phase.value}
          onChange={(next) => {
            phase.value = phases.find((one) => one === next) ?? phase.value
          }}
        >
          {phases.map((one) => [one, text.value.words.phases[one]])}
        </Choice>
        <div class="row">
          <Step says={words.before} ends={phase.value === phases[0]} go={() => go(-1)} />
          <Step says={words.after} ends={phase.value === phases.at(-1)} go={() => go(1)} />
        </div>
      </div>
      <Tabs
        label={words.seenBy}
        tabs={previewRoles.map((one) => ({ id: one, label: words.roles[one] }))}
        chosen={role.value}
        choose={(next) => {
          role.value = previewRoles.find((one) => one === next) ?? role.value
        }}
      >
        <div class="stack stack-s">
          <p class="soft">{words.about[role.value]}</p>
          <PreviewFrame role={role.value} scene={scene} onAdvance={() => go(1)} />
        </div>
      </Tabs>
    </div>
  )
}

interface StepProps {
  readonly says: string
  /** There is nothing further that way. */
  readonly ends: boolean
  readonly go: () => void
}

const Step = ({ says, ends, go }: StepProps) => (
  <button type="button" class="button" aria-disabled={ends} onClick={go}>
    {says}
  </button>
)

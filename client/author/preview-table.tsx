/** The real table with the card on it, in every phase: as the big screen and as a phone draw it, of a session that the rules play here. */
import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { PlayedCard } from '../../shared/citation.ts'
import { formats } from '../../shared/format.ts'
import type { OptionId } from '../../shared/option.ts'
import type { Phase } from '../../shared/phase.ts'
import { previewOf } from '../../shared/preview-session.ts'
import type { PublicView } from '../../shared/view.ts'
import { calm } from '../calm.ts'
import { text } from '../text/text.ts'
import { Choice } from './rule-filter.tsx'

const phases: readonly Phase[] = ['lobby', ...formats.deep, 'closing']
const roles = ['screen', 'participant'] as const

export function PreviewTable({ card }: { readonly card: PlayedCard }) {
  const words = text.value.author.preview
  const phase = useSignal<Phase>('reading')
  const role = useSignal<(typeof roles)[number]>('screen')
  return (
    <section class="stack" aria-label={words.table}>
      <h3 class="small-head">{words.table}</h3>
      <p class="soft">{words.tableAbout}</p>
      <div class="author-filters">
        <Choice
          id="preview-phase"
          label={words.phase}
          value={phase.value}
          onChange={(next) => (phase.value = phases.find((one) => one === next) ?? 'reading')}
        >
          {phases.map((one) => [one, text.value.words.phases[one]])}
        </Choice>
        <Choice
          id="preview-role"
          label={words.seenBy}
          value={role.value}
          onChange={(next) => (role.value = roles.find((one) => one === next) ?? 'screen')}
        >
          {roles.map((one) => [one, words.roles[one]])}
        </Choice>
      </div>
      {calm.value ? <p>{words.calm}</p> : <Table key={role.value} card={card} phase={phase.value} role={role.value} />}
    </section>
  )
}

interface TableProps {
  readonly card: PlayedCard
  readonly phase: Phase
  readonly role: (typeof roles)[number]
}

function Table({ card, phase, role }: TableProps) {
  const words = text.value.author.preview
  const place = useRef<HTMLDivElement>(null)
  const view = useSignal<PublicView | null>(null)
  const selected = useSignal<OptionId | null>(null)
  const missing = useSignal(false)
  const shown = useMemo(
    () => previewOf(card, phase, { name: words.session, argument: words.argument, reason: words.reason }),
    [JSON.stringify(card), phase],
  )
  useEffect(() => {
    view.value = shown
  }, [shown])
  useEffect(() => {
    let table: { destroy(): void } | null = null
    let gone = false
    const mount = async () => {
      const { mountTable } = await import('../table/game.ts')
      if (gone || !place.current) return
      table = mountTable(place.current, { view, selected, role })
    }
    mount().catch(() => {
      missing.value = true
    })
    return () => {
      gone = true
      table?.destroy()
    }
  }, [])
  return (
    <>
      <div ref={place} class="author-table" data-role={role} aria-hidden="true" />
      {missing.value && <p>{words.noTable}</p>}
    </>
  )
}

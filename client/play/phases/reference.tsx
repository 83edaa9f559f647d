/** What the codes say about every option, with one's own vote and the teams' choices beside it. */
import { useEffect } from 'preact/hooks'
import { ChoicesList } from '../../parts/choices-list.tsx'
import { FactsPanel } from '../../parts/facts-panel.tsx'
import { ReferencePanel } from '../../parts/reference-panel.tsx'
import { text } from '../../text/text.ts'
import { Foot } from '../foot.tsx'
import { isShared } from '../hands.ts'
import { FoldedChoice } from '../own-choice.tsx'
import type { PhaseProps } from '../visit.ts'

export function Reference({ view, own, visit, memory }: PhaseProps) {
  const { facts } = text.value
  const { round } = view.progress
  const shared = isShared(visit.hands)
  useEffect(
    () => () => {
      visit.code.value = null
    },
    [],
  )
  const vote = memory.vote(round, 'second') ?? memory.vote(round, 'first')
  return (
    <>
      {view.references && (
        <ReferencePanel
          references={view.references}
          onCode={(code) => {
            visit.code.value = code
          }}
          options={view.card?.options ?? []}
          choices={view.choices}
          own={shared ? null : (vote?.choice ?? null)}
          overview
          ownTeam={view.about.teamCount > 0 ? own.team : null}
        />
      )}
      <p class="soft">{facts.reference.explain}</p>
      {view.facts && <FactsPanel facts={view.facts} />}
      {shared && <FoldedChoice votes={[vote]} />}
      {view.choices.length > 0 && (
        <section class="stack stack-s">
          <h2>{facts.choices.title}</h2>
          <ChoicesList choices={view.choices} />
        </section>
      )}
      <Foot view={view} />
    </>
  )
}

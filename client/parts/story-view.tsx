/** The played cards, one after the other: what was shown, what the teams chose, what the code said. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import type { Chapter, CodeLabel } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { ChapterTitle } from './chapter-title.tsx'
import { ChoicesList } from './choices-list.tsx'
import { ShiftWords } from './shift-view.tsx'
import { StoryTable } from './story-table.tsx'
import { Tabs } from './tabs.tsx'

interface StoryViewProps {
  readonly story: readonly Chapter[]
  /** The codes to look through, that of the session first. Without them it is that one only. */
  readonly codes?: readonly Pick<CodeLabel, 'code' | 'organisation'>[]
  /** What stands beside a card for oneself. */
  readonly beside?: (chapter: Chapter) => ComponentChildren
}

export function StoryView({ story, codes = [], beside }: StoryViewProps) {
  const chosen = useSignal<string | null>(null)
  const lens = chosen.value ?? codes[0]?.code ?? null
  const chapters = (
    <ol class="story stack">
      {story.map((chapter) => (
        <li key={chapter.round} class="note stack">
          <ChapterView
            chapter={chapter}
            standings={standingsUnder(chapter, lens)}
            organisation={codes.find(({ code }) => code === lens)?.organisation}
          />
          {beside?.(chapter)}
        </li>
      ))}
    </ol>
  )
  if (lens === null || codes.length < 2 || !story.some(({ standings }) => standings)) return chapters
  const label = text.value.facts.story.lens
  return (
    <>
      <p>{label}</p>
      <Tabs
        label={label}
        tabs={codes.map(({ code, organisation }) => ({ id: code, label: organisation }))}
        chosen={lens}
        choose={(code) => {
          chosen.value = code
        }}
      >
        {chapters}
      </Tabs>
    </>
  )
}

/** What a code says about the options of a played card; that of the session when the code is not known. */
export const standingsUnder = (chapter: Chapter, code: string | null): Chapter['standings'] =>
  chapter.others.find((other) => other.code === code)?.standings ?? chapter.standings

interface ChapterViewProps extends Pick<Chapter, 'standings'> {
  readonly chapter: Chapter
  /** Whose code the standings are. */
  readonly organisation: string | undefined
}

function ChapterView({ chapter, standings, organisation }: ChapterViewProps) {
  const { facts } = text.value
  const { shown, oath } = chapter
  const title = <ChapterTitle chapter={chapter} />
  if (chapter.skipped)
    return (
      <>
        <h2>{title}</h2>
        <p class="soft">{facts.story.skipped}</p>
      </>
    )
  return (
    <>
      <h2>{title}</h2>
      {shown.shift && <ShiftWords shift={shown.shift} />}
      {standings && organisation && <p>{facts.story.accordingTo(organisation)}</p>}
      <StoryTable chapter={chapter} standings={standings} />
      {chapter.choices.length > 0 && (
        <section class="stack stack-s">
          <h3>{facts.choices.title}</h3>
          <ChoicesList choices={chapter.choices} />
        </section>
      )}
      {oath && <OathLines oath={oath} />}
    </>
  )
}

/** To which core value, and to which promise in the oath, the card belongs. */
function OathLines({ oath }: { readonly oath: NonNullable<Chapter['oath']> }) {
  const facts = text.value.facts.story
  return (
    <dl class="oath stack stack-s">
      <dt>{facts.coreValue}</dt>
      <dd lang="nl">{oath.coreValue}</dd>
      <dt>{facts.promise}</dt>
      <dd lang="nl">{oath.promise}</dd>
    </dl>
  )
}

/** The played cards, one after the other: what was shown, what the teams chose, what the code said. */
import type { Chapter } from '../../shared/view.ts'
import { text } from '../text/text.ts'
import { ChapterTitle } from './chapter-title.tsx'
import { ChoicesList } from './choices-list.tsx'
import { ShiftView } from './shift-view.tsx'
import { OptionLine, SpreadTable } from './spread-table.tsx'
import { StandingLabel } from './standing-label.tsx'

export function StoryView({ story }: { readonly story: readonly Chapter[] }) {
  return (
    <ol class="story stack">
      {story.map((chapter, at) => (
        <li key={at} class="note stack">
          <ChapterView chapter={chapter} />
        </li>
      ))}
    </ol>
  )
}

function ChapterView({ chapter }: { readonly chapter: Chapter }) {
  const { facts } = text.value
  const { shown, options, standings, oath } = chapter
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
      <ul class="story-options stack stack-s">
        {options.map((option) => (
          <li key={option.id}>
            <OptionLine option={option} />
            {standings?.[option.id] && <StandingLabel standing={standings[option.id] ?? 'silent'} />}
          </li>
        ))}
      </ul>
      {shown.second ? (
        <ShiftView options={options} shown={shown} />
      ) : (
        shown.first && <SpreadTable options={options} spread={shown.first} brief />
      )}
      {chapter.choices.length > 0 && <ChoicesList choices={chapter.choices} />}
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

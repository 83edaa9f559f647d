/** The session's account on screen: per card what was shown, what teams chose and what the code says. No names, no votes. */
import type { Chapter, PublicView } from '../../shared/view.ts'
import { ChoicesList } from '../parts/choices-list.tsx'
import { ShiftView } from '../parts/shift-view.tsx'
import { OptionLine, SpreadTable } from '../parts/spread-table.tsx'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'

export function ReportView({ view }: { readonly view: PublicView }) {
  const words = text.value.console.panel
  return (
    <section class="console-panel">
      <h2>{words.report}</h2>
      <p class="soft">{view.about.rehearsal ? words.rehearsalReport : words.reportAbout}</p>
      {view.story.length === 0 && <p>{words.noChapters}</p>}
      {view.story.map((chapter, at) => (
        <ChapterView key={`${at} ${chapter.title}`} chapter={chapter} about={view.about} />
      ))}
    </section>
  )
}

function ChapterView({ chapter, about }: { readonly chapter: Chapter; readonly about: PublicView['about'] }) {
  const words = text.value.console.panel
  const lens = about.codes.find(({ code }) => code === about.lens)
  return (
    <article class="note stack">
      <h3 lang="nl">{chapter.title}</h3>
      {chapter.skipped && <p>{words.skipped}</p>}
      <Shown chapter={chapter} />
      {about.teamCount > 0 && chapter.choices.length > 0 && (
        <>
          <h4>{words.choices}</h4>
          <ChoicesList choices={chapter.choices} />
        </>
      )}
      {chapter.standings && lens && (
        <>
          <h4>{words.standings(lens.organisation)}</h4>
          <Standings chapter={chapter} />
        </>
      )}
    </article>
  )
}

function Shown({ chapter }: { readonly chapter: Chapter }) {
  const { options, shown, skipped } = chapter
  if (shown.second) return <ShiftView options={options} shown={shown} />
  if (shown.first) return <SpreadTable options={options} spread={shown.first} />
  return skipped ? null : <p>{text.value.console.panel.notShown}</p>
}

function Standings({ chapter }: { readonly chapter: Chapter }) {
  return (
    <ul class="console-standings">
      {chapter.options.map((option) => {
        const standing = chapter.standings?.[option.id]
        return (
          <li key={option.id}>
            <OptionLine option={option} />
            {standing && <StandingLabel standing={standing} />}
          </li>
        )
      })}
    </ul>
  )
}

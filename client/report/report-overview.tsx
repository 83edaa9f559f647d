/** The session in short: a line per card, and what stood out. */
import type { PublishedReport, PublishedRound, PublishedSpread } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'

export function ReportOverview({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const { and } = text.value.words
  const { rounds, dividedMost, movedMost } = report
  const isTwice = rounds.some(({ second }) => second !== null)
  return (
    <section class="stack stack-s">
      <h2>{words.overview}</h2>
      {dividedMost.length > 0 && <p>{words.dividedMost(and(dividedMost))}</p>}
      {movedMost.length > 0 && <p>{words.movedMost(and(movedMost))}</p>}
      {dividedMost.length + movedMost.length === 0 && <p>{words.nothingToCompare}</p>}
      <table class="table report-table report-overview">
        <caption class="visually-hidden">{words.overviewCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.card}</th>
            <th scope="col">{isTwice ? words.first : words.only}</th>
            {isTwice && <th scope="col">{words.second}</th>}
            {isTwice && <th scope="col">{words.shift}</th>}
            <th scope="col">{words.minutes}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <Line key={`${round.card} ${round.twist}`} round={round} isTwice={isTwice} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ round, isTwice }: { readonly round: PublishedRound; readonly isTwice: boolean }) {
  const words = text.value.report
  const { title, twist, skipped, first, second, shift, minutes } = round
  return (
    <tr>
      <th scope="row" lang="nl">
        {twist ? words.twist(title) : title}
      </th>
      <td data-head={isTwice ? words.first : words.only}>{skipped ? words.skippedShort : shortOf(first)}</td>
      {isTwice && <td data-head={words.second}>{shortOf(second)}</td>}
      {isTwice && <td data-head={words.shift}>{shift ? words.shiftsShort[shift] : words.nothing}</td>}
      <td data-head={words.minutes} class="number">
        {minutes ?? words.nothing}
      </td>
    </tr>
  )
}

/** A spread in a few words. */
function shortOf(spread: PublishedSpread | null): string {
  const words = text.value.report
  if (!spread) return words.nothing
  switch (spread.kind) {
    case 'shares':
    case 'word':
      return text.value.words.spreads[spread.word]
    case 'nearlyAll':
      return words.nearlyAllShort(text.value.words.slot(spread.option))
    case 'words':
      return words.wordsShort
    case 'tooFew':
      return words.tooFewShort
  }
}

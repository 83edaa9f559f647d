/** What a session was: when, for what, with how many, and how long it took. */
import type { PublishedReport } from '../../shared/published-schema.ts'
import { text } from '../text/text.ts'
import { type Fact, FactsList } from './facts-list.tsx'

export function ReportAbout({ report }: { readonly report: PublishedReport }) {
  const words = text.value.report
  const { formats, date } = text.value.words
  const timed = report.rounds.flatMap(({ minutes }) => minutes ?? [])
  const minutes = timed.reduce((sum, one) => sum + one, 0)
  const cards = report.rounds.filter(({ twist }) => !twist).length
  const facts: Fact[] = [
    [words.date, date(report.date)],
    [words.programme, words.programmes[report.programme]],
    [words.format, formats[report.format]],
    [words.participants, words.about10(report.participants)],
    [words.seats, words.about10(report.seats)],
    ...(report.present === null ? [] : [[words.present, words.presentAbout(report.present)] as const]),
    [words.time, words.timeUsed(timed.length > 0 ? minutes : null, cards)],
    [words.minimum, words.minimumOf(report.minimumGroup)],
    [words.deck, words.version(report.deck.title, report.deck.version)],
  ]
  return (
    <section class="stack stack-s">
      <h2>{words.about}</h2>
      <FactsList facts={facts} />
    </section>
  )
}

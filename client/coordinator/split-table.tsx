/** Participations and sessions per month or programme, this year beside the year before, with a bar for the participations of this year. */
import { Bar } from '../parts/bar.tsx'
import { text } from '../text/text.ts'

interface Played {
  readonly sessions: number
  readonly participants: number
}
export interface SplitRow {
  readonly name: string
  readonly now: Played
  readonly before: Played
}

interface Props {
  readonly year: number
  /** What it is split by. */
  readonly by: string
  readonly rows: readonly SplitRow[]
}

export function SplitTable({ year, by, rows }: Props) {
  const words = text.value.year
  const most = Math.max(1, ...rows.flatMap(({ now, before }) => [now.participants, before.participants]))
  const groups = [words.participants, words.sessions]
  const heads = groups.flatMap((group) => [`${group} ${year}`, `${group} ${year - 1}`])
  return (
    <table class="table year-split">
      <caption class="visually-hidden">{words.splitCaption(by)}</caption>
      <colgroup span={2} />
      <colgroup span={2} />
      <colgroup span={2} />
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {by}
          </th>
          <td class="year-bar" rowSpan={2} />
          {groups.map((group) => (
            <th key={group} scope="colgroup" colSpan={2} class="number">
              {group}
            </th>
          ))}
        </tr>
        <tr>
          {heads.map((head, at) => (
            <th key={head} scope="col" class="number">
              {at % 2 === 0 ? year : year - 1}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, now, before }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td class="year-bar">
              <Bar part={now.participants / most} />
            </td>
            {[now.participants, before.participants, now.sessions, before.sessions].map((count, at) => (
              <td key={heads[at]} class="number" data-head={heads[at]}>
                {words.number(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

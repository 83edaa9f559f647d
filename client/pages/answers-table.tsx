/** Questions with their answers, or people with what they see: a table that becomes a list on a narrow screen. */

interface AnswersTableProps {
  readonly title: string
  readonly heads: readonly string[]
  /** As many cells as there are heads; the first names the row. */
  readonly rows: readonly (readonly string[])[]
}

export function AnswersTable({ title, heads, rows }: AnswersTableProps) {
  return (
    <section class="stack stack-s">
      <h2>{title}</h2>
      <table class="table page-answers">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]} data-head={cells.length > 1 ? `${heads[at + 1]}: ` : ''}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

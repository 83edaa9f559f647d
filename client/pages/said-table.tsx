/** A table of names, as the program has them, and what each means. */

import { Fragment } from 'preact'

/** A name, and its sentence. */
export type Said = readonly [name: string, sentence: string]

interface SaidTableProps {
  readonly caption: string
  readonly heads: Said
  readonly rows: readonly Said[]
}

export function SaidTable({ caption, heads, rows }: SaidTableProps) {
  return (
    <table class="table page-table">
      <caption>{caption}</caption>
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
        {rows.map(([name, sentence]) => (
          <tr key={name}>
            <th scope="row">
              <code>{breakable(name)}</code>
            </th>
            <td>{sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** May go on a new line where its words meet: join_code, seatTaken. */
const breakable = (name: string) =>
  name.split(/(?<=_)|(?=[A-Z])/).map((word, at) => (
    <Fragment key={word}>
      {at > 0 && <wbr />}
      {word}
    </Fragment>
  ))

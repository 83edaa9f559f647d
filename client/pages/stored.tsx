/** "Wat wordt bewaard": every table and column of the database with its sentence, and what is kept elsewhere (P6). */
import { type StoredTable, storedColumns } from '../../shared/stored-columns.ts'
import { stored } from '../text/nl/stored.ts'
import { learn, text } from '../text/text.ts'
import { Chapter, PlainPage, startPage } from './plain-page.tsx'
import { type Said, SaidTable } from './said-table.tsx'

const tables = Object.keys(storedColumns) as StoredTable[]

function StoredPage() {
  const words = text.value.stored
  return (
    <PlainPage {...words}>
      <Overview />
      {words.elsewhere.map((chapter) => (
        <Chapter key={chapter.title} {...chapter} />
      ))}
      {tables.map((table) => (
        <Table key={table} table={table} />
      ))}
      <Inside />
      <nav class="stack stack-s" aria-label={words.more}>
        <h2>{words.more}</h2>
        <p class="row">
          <a class="page-link" href="/privacy.html">
            {words.toPrivacy}
          </a>
          <a class="page-link" href="/voor-or-en-fg.html">
            {words.toCouncil}
          </a>
        </p>
      </nav>
    </PlainPage>
  )
}

/** Every table in one line: what it is, and how long it stays. */
function Overview() {
  const words = text.value.stored
  return (
    <section class="stack stack-s">
      <h2>{words.overview}</h2>
      <table class="table page-table">
        <caption class="visually-hidden">{words.overviewCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.holds}</th>
            <th scope="col">{words.long}</th>
          </tr>
        </thead>
        <tbody>
          {tables.map((table) => (
            <tr key={table}>
              <th scope="row">
                <a class="page-link" href={`#${table}`}>
                  {words.tables[table].title}
                </a>
              </th>
              <td>{words.tables[table].long}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Table({ table }: { readonly table: StoredTable }) {
  const words = text.value.stored
  const { title, columns, ...said } = words.tables[table]
  const named: Readonly<Record<string, string>> = columns
  return (
    <section class="stack stack-s" id={table} data-table={table}>
      <h2>{title}</h2>
      <p class="soft">
        {words.table}: <code>{table}</code>
      </p>
      <dl class="page-facts">
        {(['what', 'why', 'long', 'who'] as const).map((name) => (
          <div key={name}>
            <dt>{words[name]}</dt>
            <dd>{said[name]}</dd>
          </div>
        ))}
      </dl>
      <SaidTable
        caption={words.columnsOf(title)}
        heads={[words.column, words.meaning]}
        rows={storedColumns[table].map((column): Said => [column, named[column] ?? ''])}
      />
    </section>
  )
}

/** What stands inside the columns that hold many things. */
function Inside() {
  const words = text.value.stored
  return (
    <section class="stack">
      <h2>{words.inside}</h2>
      <p>{words.insideAbout}</p>
      {(['journal', 'report', 'round', 'settings'] as const).map((name) => (
        <SaidTable
          key={name}
          caption={words[name]}
          heads={[words.part, words.meaning]}
          rows={Object.entries(words.parts[name])}
        />
      ))}
    </section>
  )
}

learn({ stored })
startPage(StoredPage)

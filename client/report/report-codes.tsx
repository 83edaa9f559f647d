/** What the codes say of each option: the lens in full, the others in one table, and how the votes fell over what they say. */
import type { PublishedReference, PublishedRound } from '../../shared/published-schema.ts'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'
import { Option } from './report-spreads.tsx'

export function ReportCodes({ round, lens }: { readonly round: PublishedRound; readonly lens: string }) {
  const words = text.value.report
  const main = round.references.find(({ code }) => code === lens)
  const others = round.references.filter(({ code }) => code !== lens)
  return (
    <section class="stack">
      <h3>{words.codes}</h3>
      {main && <Lens round={round} reference={main} />}
      {others.length > 0 && <Others round={round} references={others} />}
      <SharesPerStanding round={round} />
    </section>
  )
}

const optionIn = ({ options }: PublishedRound, letter: string) => options.find(({ id }) => id === letter)

interface LensProps {
  readonly round: PublishedRound
  readonly reference: PublishedReference
}

function Lens({ round, reference }: LensProps) {
  const words = text.value.report
  const year = reference.year ?? words.undated(text.value.words.date(reference.read))
  return (
    <table class="table report-table report-lens">
      <caption>
        {words.lensCaption(reference.organisation)} ({year}){reference.warn && `. ${words.warn}`}
      </caption>
      <tbody>
        {reference.standings.map(({ option, standing, shade, reason, rules }) => {
          const face = optionIn(round, option)
          return (
            <tr key={option}>
              <th scope="row">{face && <Option face={face} />}</th>
              <td class="stack stack-s">
                <StandingLabel standing={standing} {...(shade && { shade })} />
                <p lang="nl">{reason}</p>
                {rules.length > 0 && <p class="soft">{words.where(text.value.words.and([...new Set(rules)]))}</p>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

interface OthersProps {
  readonly round: PublishedRound
  readonly references: readonly PublishedReference[]
}

function Others({ round, references }: OthersProps) {
  const words = text.value.report
  const letters = references[0]?.standings.map(({ option }) => option) ?? []
  return (
    <table class="table report-table report-others">
      <caption>{words.codesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          {letters.map((letter) => (
            <th key={letter} scope="col">
              {text.value.words.option(letter)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {references.map(({ code, organisation, standings }) => (
          <tr key={code}>
            <th scope="row" lang="nl">
              {organisation}
            </th>
            {letters.map((letter) => {
              const found = standings.find(({ option }) => option === letter)
              return (
                <td key={letter}>
                  <span class="visually-hidden" lang="nl">
                    {optionIn(round, letter)?.text}{' '}
                  </span>
                  {found && <StandingLabel standing={found.standing} {...(found.shade && { shade: found.shade })} />}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function SharesPerStanding({ round: { references, second } }: { readonly round: PublishedRound }) {
  const words = text.value.report
  const { percent, standings } = text.value.words
  const rows = references.flatMap(({ code, organisation, shares }) =>
    shares.map((of) => ({ code, organisation, ...of })),
  )
  const said = (share: number | null): string => (share === null ? words.keptBack : percent(share / 100))
  if (rows.length === 0) return null
  return (
    <table class="table report-table">
      <caption>{words.sharesCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.code}</th>
          <th scope="col">{words.standing}</th>
          <th scope="col">{second ? words.first : words.only}</th>
          {second && <th scope="col">{words.second}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code + row.standing}>
            <th scope="row" lang="nl">
              {row.organisation}
            </th>
            <td>{standings[row.standing]}</td>
            <td class={row.first === null ? 'soft' : ''}>{said(row.first)}</td>
            {second && <td class={row.second === null ? 'soft' : ''}>{said(row.second)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the codes say of each option: the lens in full, the others in one table. */
import type { PublishedReference, PublishedRound } from '../../shared/published-schema.ts'
import { placed } from '../parts/places.ts'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'
import { Option } from './report-spreads.tsx'
import { StandingShares } from './standing-shares.tsx'

export function ReportCodes({ round, lens }: { readonly round: PublishedRound; readonly lens: string }) {
  const words = text.value.report
  const main = round.references.find(({ code }) => code === lens)
  const others = round.references.filter(({ code }) => code !== lens)
  return (
    <section class="stack">
      <h3>{words.codes}</h3>
      {main && <Lens round={round} reference={main} />}
      {others.length > 0 && <Others round={round} references={others} />}
      <StandingShares round={round} />
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
      <thead>
        <tr>
          <th scope="col">{words.option}</th>
          <th scope="col">{words.standing}</th>
        </tr>
      </thead>
      <tbody>
        {reference.standings.map(({ option, standing, shade, reason, rules }) => {
          const face = optionIn(round, option)
          return (
            <tr key={option}>
              <th scope="row">{face && <Option face={face} />}</th>
              <td class="stack stack-s">
                <StandingLabel standing={standing} {...(shade && { shade })} />
                <p lang="nl">{reason}</p>
                {rules.length > 0 && <Rules rules={rules} />}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The rules that say so, each by its title and where it stands. */
function Rules({ rules }: Pick<PublishedReference['standings'][number], 'rules'>) {
  return (
    <p class="soft">
      {text.value.report.where}{' '}
      <span lang="nl">
        {[...new Set(rules.map(({ title, where }) => placed({ title, locator: where })))].join('; ')}
      </span>
    </p>
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
                  {found && (
                    <StandingLabel standing={found.standing} {...(found.shade && { shade: found.shade })} brief />
                  )}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

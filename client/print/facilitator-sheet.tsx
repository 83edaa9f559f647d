/** Everything that a facilitator needs about one card, on paper: the words of the console. */
import type { PlayedCard, PlayedReference, PlayedVerdict } from '../../shared/citation.ts'
import { CodeLabel } from '../parts/code-label.tsx'
import { OptionLine } from '../parts/spread-table.tsx'
import { StandingLabel } from '../parts/standing-label.tsx'
import { language, text } from '../text/text.ts'
import type { Printed } from './printed.ts'

export function FacilitatorSheet({ card, printed }: { readonly card: PlayedCard; readonly printed: Printed }) {
  const words = text.value.print
  const { deck, isDraft } = printed
  const why = deck.order.find(({ id }) => id === card.id)?.why
  return (
    <article class="print-notes" lang="nl">
      <header>
        <p class="soft" lang={language.value}>
          <span lang="nl">{deck.title}</span>, {words.cardOf(deck.cards.indexOf(card) + 1, deck.cards.length)},{' '}
          {words.minutes(card.minutes)}
          {isDraft && `, ${words.draft}`}
        </p>
        <h2>{card.title}</h2>
        {why && <p>{why}</p>}
      </header>
      <Situation card={card} />
      <Part title={words.options}>
        {card.options.map((option) => (
          <div key={option.id} class="print-keep">
            <OptionLine option={option} />
            <p>
              <strong lang={language.value}>{words.for}:</strong> {option.for}
            </p>
            <p>
              <strong lang={language.value}>{words.against}:</strong> {option.against}
            </p>
          </div>
        ))}
      </Part>
      <Lists card={card} />
      {card.references.map((reference) => (
        <Reference key={reference.code} reference={reference} card={card} />
      ))}
    </article>
  )
}

const Situation = ({ card }: { readonly card: PlayedCard }) => (
  <div class="print-situation">
    <p>
      <strong>{card.role}</strong>
    </p>
    <p>{card.situation}</p>
    <p>
      <strong>{card.question}</strong>
    </p>
  </div>
)

function Part({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <section class="print-part">
      <h3 lang={language.value}>{title}</h3>
      {children}
    </section>
  )
}

function Lists({ card }: { readonly card: PlayedCard }) {
  const words = text.value.print
  return (
    <>
      <Part title={words.notes}>
        <p>{card.notes}</p>
      </Part>
      <Part title={words.prompts}>
        <Items items={card.prompts} />
      </Part>
      <Part title={words.twist}>
        <p>
          <strong>{card.twist.text}</strong> {card.twist.why}
        </p>
      </Part>
      <div class="print-columns">
        <Part title={words.values}>
          <Items items={card.values} />
        </Part>
        <Part title={words.stakeholders}>
          <Items items={card.stakeholders} />
        </Part>
      </div>
      {card.oath && (
        <Part title={words.oath}>
          <p>
            <strong>{card.oath.coreValue}.</strong> {card.oath.promise}
          </p>
        </Part>
      )}
    </>
  )
}

const Items = ({ items }: { readonly items: readonly string[] }) => (
  <ul>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)

function Reference({ reference, card }: { readonly reference: PlayedReference; readonly card: PlayedCard }) {
  const facts = text.value.facts.reference
  const { organisation, title, version, warn, verdicts, leavesOpen, talkTo } = reference
  const [first, ...others] = card.options.flatMap(({ id }) => {
    const verdict = verdicts[id]
    return verdict ? [<Verdict key={id} letter={id} verdict={verdict} />] : []
  })
  return (
    <section class="print-part print-reference">
      <div class="print-begin">
        <CodeLabel organisation={organisation} title={title} year={version.year} read={version.read} warn={warn} />
        {first}
      </div>
      {others}
      <p>
        <strong lang={language.value}>{facts.leavesOpen}:</strong> {leavesOpen}
      </p>
      <p>
        <strong lang={language.value}>{facts.talkTo}:</strong> {talkTo}
      </p>
    </section>
  )
}

const Verdict = ({ letter, verdict }: { readonly letter: string; readonly verdict: PlayedVerdict }) => (
  <div class="print-keep print-verdict">
    <p>
      <strong>{letter}</strong> <StandingLabel standing={verdict.standing} shade={verdict.shade} />
    </p>
    <div>
      <p>{verdict.reason}</p>
      {verdict.searched && verdict.standing === 'silent' && (
        <p class="soft">
          <span lang={language.value}>{text.value.facts.reference.silentSearched('')}</span>
          {verdict.searched}
        </p>
      )}
      {verdict.citations.length > 0 && (
        <ul class="print-rules">
          {verdict.citations.map(({ id, title, locator }) => (
            <li key={id}>
              {title} <span class="soft">({locator})</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  </div>
)

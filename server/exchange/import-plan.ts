/** How the deck in a file stands to what is here already, and what is written when it is taken. */
import { isDeepStrictEqual } from 'node:util'
import type { Draft, DraftText } from '../../shared/authoring-wire.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import type { DraftDeck } from '../../shared/draft-deck.ts'
import type { Planned, Standing } from '../../shared/exchange/exchange-wire.ts'
import type { WholeDraft } from '../../shared/exchange/whole-draft.ts'
import type { Batch } from '../draft-batch.ts'

/** What is here, by id. */
export interface Here {
  readonly drafts: readonly Draft[]
  readonly shippedDecks: ReadonlyMap<string, DraftDeck>
  readonly shippedCards: ReadonlyMap<string, DraftCard>
}

/** The deck and the cards of a file, each with its standing. */
export function planOf({ deck, cards }: WholeDraft, here: Here): { deck: Planned; cards: Planned[] } {
  const planned = (kind: 'card' | 'deck', body: DraftCard | DraftDeck): Planned => {
    const own = here.drafts.find((draft) => draft.kind === kind && draft.id === body.id)
    const shipped = kind === 'card' ? here.shippedCards.get(body.id) : here.shippedDecks.get(body.id)
    return { id: body.id, title: body.title, state: stateOf(body, own?.body, shipped), revision: own?.revision ?? null }
  }
  return { deck: planned('deck', deck), cards: cards.map((card) => planned('card', card)) }
}

function stateOf(body: object, own: object | undefined, shipped: object | undefined): Standing {
  if (own) return isDeepStrictEqual(own, body) ? 'same' : 'changed'
  if (!shipped) return 'new'
  return isDeepStrictEqual(shipped, body) ? 'same' : 'shippedChanged'
}

/** What to write, and under which name the deck then is. Null: somebody changed a draft since the author looked. */
export function batchOf(
  whole: WholeDraft,
  here: Here,
  mode: 'copy' | 'replace',
  seen: Readonly<Record<string, number>>,
): { batch: Batch; deck: string } | null {
  const plan = planOf(whole, here)
  const mayReplace = ({ state }: Planned) => mode === 'replace' && state === 'changed'
  const replaced = [
    ...plan.cards.filter(mayReplace).map((one) => ({ ...one, name: `card ${one.id}` })),
    ...(mayReplace(plan.deck) ? [{ ...plan.deck, name: `deck ${plan.deck.id}` }] : []),
  ]
  if (replaced.some(({ name, revision }) => seen[name] !== revision)) return null
  const names = namesFor(plan.cards, mayReplace, new Set([...here.shippedCards.keys(), ...idsOf(here, 'card')]))
  const cards = whole.cards.flatMap((card, at) => {
    const planned = plan.cards[at]
    if (!planned || planned.state === 'same') return []
    return [write({ kind: 'card', body: { ...card, id: names.get(card.id) ?? card.id } }, planned, mayReplace(planned))]
  })
  const order = whole.deck.cards.map(({ id, why }) => ({ id: names.get(id) ?? id, why }))
  const body: DraftDeck = { ...whole.deck, cards: order }
  if (mayReplace(plan.deck)) return { batch: [...cards, write({ kind: 'deck', body }, plan.deck, true)], deck: body.id }
  if (mode === 'replace' && plan.deck.state === 'same' && plan.deck.revision !== null)
    return { batch: cards, deck: body.id }
  const taken = new Set([...here.shippedDecks.keys(), ...idsOf(here, 'deck')])
  const id = freeName(body.id, taken)
  return { batch: [...cards, write({ kind: 'deck', body: { ...body, id } }, plan.deck, false)], deck: id }
}

const write = (text: DraftText, { revision }: Planned, replaces: boolean): Batch[number] => ({
  text,
  revision: replaces ? revision : null,
})

const idsOf = ({ drafts }: Here, kind: 'card' | 'deck'): string[] =>
  drafts.filter((draft) => draft.kind === kind).map(({ id }) => id)

/** New names for cards that would stand in the way of others: a card that is here in other words, and is not replaced. */
function namesFor(
  cards: readonly Planned[],
  mayReplace: (one: Planned) => boolean,
  here: ReadonlySet<string>,
): Map<string, string> {
  const taken = new Set([...here, ...cards.map(({ id }) => id)])
  const names = new Map<string, string>()
  for (const one of cards) {
    if (one.state === 'new' || one.state === 'same' || mayReplace(one)) continue
    const name = freeName(one.id, taken)
    taken.add(name)
    names.set(one.id, name)
  }
  return names
}

/** The name itself, or with a number behind it. */
function freeName(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id
  const short = id.slice(0, 74)
  for (let number = 2; ; number++) if (!taken.has(`${short}-${number}`)) return `${short}-${number}`
}

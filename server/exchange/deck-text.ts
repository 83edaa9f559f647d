/** A deck as one YAML file, and back. */
import { z } from 'zod'
import type { DraftCard } from '../../shared/draft-card.ts'
import { lettersOf } from '../../shared/draft-forms.ts'
import { type Known, unknownsIn } from '../../shared/exchange/known.ts'
import { problem } from '../../shared/exchange/problem.ts'
import { type DeckOutcome, wholeDeckOf } from '../../shared/exchange/whole-deck.ts'
import type { WholeDraft } from '../../shared/exchange/whole-draft.ts'
import { readYaml, yamlOf } from './yaml.ts'

/** What a file says that it is, and in which version of its shape. */
const mark = 'deck 1'
const marked = z.looseObject({ dilemmaspel: z.unknown().optional() })

const comment = `Een kaartenset van Dilemmaspel: de set, en daarna elke kaart helemaal.
Je kunt dit bestand met elke teksteditor wijzigen en weer inlezen in de werkplaats.`

/** The file. What is empty or not chosen yet is left out. */
export const deckYaml = ({ deck, cards }: WholeDraft): string =>
  yamlOf({ dilemmaspel: mark, deck: filled(deck), cards: cards.map(cardIn) }, comment)

function cardIn({ options, references, ...card }: DraftCard): unknown {
  const { title, id, topics, contrasts, role, situation, question, ordered, ...rest } = card
  const letters = lettersOf(options.length)
  return filled({
    ...{ id, title, topics, contrasts, role, situation, question, ordered },
    options: options.map((one, at) => filled({ id: letters[at], ...one })),
    ...rest,
    twist: filled(card.twist),
    oath: card.oath && filled(card.oath),
    references: references.map(({ code, version, options: judged, ...texts }) =>
      filled({
        ...{ code, version },
        options: Object.fromEntries(letters.map((letter) => [letter, filled(judged[letter] ?? {})])),
        ...texts,
      }),
    ),
  })
}

/** Without the fields that hold nothing. */
const filled = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== '' && held !== null && !isEmptyList(held)))
const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Reads the file; problems name lines. */
export function deckOfYaml(text: string, known: Known): DeckOutcome {
  const read = readYaml(text)
  if ('problems' in read) return read
  const { value, placeOf } = read
  const found = marked.safeParse(value)
  if (!found.success) return { problems: [problem('otherFile')] }
  const { dilemmaspel = mark, ...rest } = found.data
  if (dilemmaspel !== mark)
    return { problems: [problem('otherVersion', placeOf(['dilemmaspel']), [String(dilemmaspel)])] }
  if (!('deck' in rest) && !('cards' in rest)) return { problems: [problem('otherFile')] }
  const outcome = wholeDeckOf(rest, placeOf)
  if ('problems' in outcome) return outcome
  return { value: outcome.value, warnings: unknownsIn(outcome.value, known, placeOf) }
}

/** A deck as one YAML file, and back. */
import { z } from 'zod'
import { type Known, unknownsIn } from '../../shared/exchange/known.ts'
import { type Outcome, problem } from '../../shared/exchange/problem.ts'
import { type WholeDeck, wholeDeckOf } from '../../shared/exchange/whole-deck.ts'
import { readYaml, yamlOf } from './yaml.ts'

/** What a file says that it is, and in which version of its shape. */
const mark = 'deck 1'
const marked = z.looseObject({ dilemmaspel: z.unknown().optional() })

const comment = `Een kaartenset van Dilemmaspel: de set, en daarna elke kaart helemaal.
Je kunt dit bestand met elke teksteditor wijzigen en weer inlezen in de werkplaats.`

/** The file. Lists that are empty are left out. */
export const deckYaml = ({ deck, cards }: WholeDeck): string =>
  yamlOf(
    { dilemmaspel: mark, deck, cards: cards.map(({ contrasts, ...card }) => spare({ ...card, contrasts })) },
    comment,
  )

const spare = <Value extends { readonly contrasts: readonly string[] }>({ contrasts, ...rest }: Value) =>
  contrasts.length > 0 ? { ...rest, contrasts } : rest

/** Reads the file; problems name lines. */
export function deckOfYaml(text: string, known: Known): Outcome<WholeDeck> {
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

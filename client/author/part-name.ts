/** What a part of a draft is called: for comparisons, clashes, and the list of what is left to do. */
import type { DraftCard } from '../../shared/draft-card.ts'
import { everyOption } from '../../shared/draft-differences.ts'
import { lettersOf } from '../../shared/draft-forms.ts'
import { text } from '../text/text.ts'
import { type FieldName, nameOfField } from './card-fields.ts'
import { within } from './naming.ts'
import type { Workshop } from './workshop.ts'

/** The name of a part as `draft-units.ts` cuts them: verdicts by their code. */
export function partName(path: string, workshop: Workshop): string {
  const { parts, fields } = text.value.author
  const [, code, rest = ''] = /^references\.([^.]+)\.?(.*)$/.exec(path) ?? []
  if (code) return referencePartName(workshop.against.value.codes.get(code)?.organisation ?? code, rest)
  const [, card] = /^cards\.([^.]+)\.why$/.exec(path) ?? []
  if (card) return parts.why(workshop.everyCard.value.get(card)?.title || card)
  if (path === everyOption) return parts.everyOption
  if (path === 'options') return parts.options
  if (path === 'cards') return parts.cards
  if (path === 'about' || path === 'programme' || path === 'format') return parts[path]
  const [, at] = /^options\.(\d+)\./.exec(path) ?? []
  const name = nameOfField(path)
  const label = name ? fields[name].label : path
  return at === undefined ? label : parts.option(lettersOf(6)[Number(at)] ?? '', label)
}

/** `rest`: the path below the code. */
function referencePartName(organisation: string, rest: string): string {
  const { parts, fields } = text.value.author
  const [, letter, name] = /^options\.([A-F])\.?(\w*)$/.exec(rest) ?? []
  const label = labelOf(name ?? rest)
  if (letter) return parts.verdict(organisation, letter, label)
  return within(organisation, rest === '' ? parts.whole : label)

  function labelOf(one: string): string {
    if (one === 'standing' || one === 'shade' || one === '') return parts.standing
    if (one === 'citations' || one === 'version') return parts[one]
    return one in fields ? fields[one as FieldName].label : one
  }
}

/** The name of the field that a finding is about: verdicts by the place of their code on the card. */
export function findingPlace(field: string, card: DraftCard, workshop: Workshop): string {
  const named = field.replace(/^references\.(\d+)/, (_, at) => `references.${card.references[Number(at)]?.code ?? at}`)
  if (field === 'references') return text.value.author.card.parts.references
  if (field === 'options') return text.value.author.card.parts.options
  return partName(named, workshop)
}

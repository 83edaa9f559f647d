/** The texts of a card, each with its path and who reads it. */
import type { Card, Reference } from './deck.ts'

/** Participants read a card's face, and the references once they are shown; the rest is for the facilitator. */
export type Reader = 'participant' | 'comparing' | 'facilitator'

export interface CardText {
  readonly field: string
  readonly text: string
  readonly reader: Reader
}

/** Every running text of a card, in the order in which the file has them. */
export function textsOf(card: Card): CardText[] {
  const participant = reading('participant')
  const facilitator = reading('facilitator')
  return [
    ...(['title', 'role', 'situation', 'question'] as const).map((field) => participant(field, card[field])),
    ...card.options.flatMap((option, at) => [
      participant(`options.${at}.text`, option.text),
      facilitator(`options.${at}.for`, option.for),
      facilitator(`options.${at}.against`, option.against),
    ]),
    participant('twist.text', card.twist.text),
    facilitator('twist.why', card.twist.why),
    facilitator('notes', card.notes),
    ...card.prompts.map((text, at) => facilitator(`prompts.${at}`, text)),
    ...(card.oath ? [participant('oath.promise', card.oath.promise)] : []),
    ...card.references.flatMap(referenceTexts),
  ]
}

const reading =
  (reader: Reader) =>
  (field: string, text: string): CardText => ({ field, text, reader })

function referenceTexts(reference: Reference, at: number): CardText[] {
  const comparing = reading('comparing')
  const verdicts = Object.entries(reference.options).flatMap(([id, verdict]) => [
    comparing(`references.${at}.options.${id}.reason`, verdict.reason),
    ...(verdict.searched ? [comparing(`references.${at}.options.${id}.searched`, verdict.searched)] : []),
  ])
  return [
    ...verdicts,
    comparing(`references.${at}.leavesOpen`, reference.leavesOpen),
    comparing(`references.${at}.talkTo`, reference.talkTo),
  ]
}

/** The card alone on the table: dealt, turned, read. */

import type { Layout } from '../layout.ts'
import { layers, type Rect, within } from '../thing.ts'
import { tableWords } from '../words.ts'
import { footParts, type Moment, slip, titleCard } from './stage.ts'

export const reading: Moment = {
  lay: ({ view, layout }) => {
    const { card } = view
    if (!card) return []
    const lines = layout.role === 'screen' ? [card.role, card.situation, card.question] : [card.role]
    const room = wholeOf(layout)
    const aspect = layout.role === 'screen' ? Math.min(1.7, Math.max(1.3, room.width / room.height)) : 1.45
    const thing = titleCard(view, { kind: 'card', title: card.title, lines }, within(room, aspect), layout)
    return [{ ...thing, layer: layers.card }]
  },
}

/** The card again, and under it the question whether this is a dilemma at all. */
export const clarify: Moment = {
  lay: ({ view, layout }) => {
    const { card } = view
    if (!card) return []
    const { content, foot, gap } = layout
    const above = { ...content, height: foot.y - content.y - gap }
    const lines = layout.role === 'screen' ? [card.role, card.situation, card.question] : [card.question]
    const look = { kind: 'card', title: card.title, lines } as const
    const { paper } = footParts(layout, tableWords().dilemma)
    const middle = { ...paper, x: foot.x + (foot.width - paper.width) / 2 }
    return [titleCard(view, look, within(above, 2.1), layout), slip('clarify', tableWords().dilemma, middle, 500)]
  },
}

/** The table between the edges, the foot included. */
const wholeOf = ({ content, gap, small }: Layout): Rect => ({
  ...content,
  y: content.y + (small ? 0 : gap),
  height: content.height - (small ? 0 : 2 * gap),
})

/** After the reference: the card again, with its question. */
export const action: Moment = {
  lay: ({ view, layout }) => {
    const { card } = view
    if (!card) return []
    const look = { kind: 'card', title: card.title, lines: [card.question] } as const
    return [titleCard(view, look, within(wholeOf(layout), 1.7), layout)]
  },
}

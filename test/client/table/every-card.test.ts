/** Every shipped card in every moment and at every size: each text is on the table whole, or not at all. */
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { pictureOf } from '../../../client/table/picture.ts'
import type { Picture, Role } from '../../../client/table/thing.ts'
import { readContent } from '../../../server/content.ts'
import type { PlayedCard } from '../../../shared/citation.ts'
import { optionIds } from '../../../shared/option.ts'
import { phases } from '../../../shared/phase.ts'
import type { PublicView } from '../../../shared/view.ts'
import { placeFaults } from './places.ts'
import { textsOn, wordFaults } from './recorded.ts'
import { aCardView, counted } from './views.ts'

const content = readContent(resolve(import.meta.dirname, '../../../content'))
const cards = [...content.cards.values()]

/** The table's part of each window: a phone's, a tablet's and a laptop's beside the page; the big screen alone and beside the facts. */
const places: readonly { role: Role; width: number; height: number }[] = [
  { role: 'participant', width: 360, height: 244 },
  { role: 'participant', width: 768, height: 461 },
  { role: 'participant', width: 736, height: 740 },
  { role: 'participant', width: 1376, height: 1020 },
  { role: 'screen', width: 980, height: 800 },
  { role: 'screen', width: 1515, height: 1080 },
  { role: 'screen', width: 1920, height: 1080 },
]
/** Where the facts of the reference stand beside it: on a beamer, and on a laptop. */
const besides = [
  { role: 'screen', width: 772, height: 1080 },
  { role: 'screen', width: 490, height: 800 },
] as const

const choices = [1, 2, 3, 4].map((team) => ({
  team,
  option: optionIds[team % 3] ?? 'A',
  reason: 'Eerst praten',
  minority: team === 2 ? ['Wij twijfelen'] : [],
}))

/** The card in every moment with something to show in each, and its twist. */
function momentsOf(card: PlayedCard): PublicView[] {
  const counts = card.options.map((_, at) => [5, 18, 3, 12, 1, 2][at] ?? 0)
  const shown = {
    first: counted(counts),
    second: counted(counts.toReversed()),
    shift: { kind: 'words', word: 'some', leftOut: 0, slots: [], matrix: null, pairs: 38 },
  } as const
  const posted = card.options.flatMap(({ id, for: pro, against }) => [
    { id: `${id}1`, option: id, text: pro, support: 1 },
    { id: `${id}2`, option: id, text: against, support: 0 },
  ])
  const changed = { shown, choices, arguments: posted, references: card.references, shownCode: 'utrecht' }
  const played = phases.filter((phase) => phase !== 'lobby' && phase !== 'closing')
  const twisted = aCardView(card, 'voting', {})
  return [
    ...played.map((phase) => aCardView(card, phase, changed)),
    aCardView(card, 'spread', {}),
    aCardView(card, 'revote', { counter: { id: 'a', option: 'A', text: card.options[0]?.for ?? '', support: 0 } }),
    { ...twisted, card: twisted.card && { ...twisted.card, twist: card.twist.text } },
  ]
}

const where = (picture: Picture, role: Role): string => `${picture.phase} ${picture.width}x${picture.height} ${role}: `

function faultsOf(card: PlayedCard): string[] {
  return momentsOf(card).flatMap((view) =>
    [...places, ...(view.progress.phase === 'reference' ? besides : [])].flatMap(({ role, ...size }) => {
      const picture = pictureOf(view, role, size)
      const faults = [...placeFaults(picture), ...wordFaults(picture)]
      return faults.map((fault) => where(picture, role) + fault)
    }),
  )
}

describe('on the table of every card', () => {
  test.each(cards.map((card) => ({ id: card.id, card })))(
    '$id: nothing is cut, overlaps or gets too small',
    ({ card }) => {
      expect(faultsOf(card)).toEqual([])
    },
  )

  test('the big screen has every option whole, and the question', () => {
    const shown = cards.flatMap((card) =>
      momentsOf(card)
        .filter(({ progress }) => !['reading', 'clarify', 'action'].includes(progress.phase))
        .flatMap((view) => {
          const atReference = view.progress.phase === 'reference'
          // At the reference the question stands beside the table.
          const wanted = [...card.options.map(({ text }) => text), ...(atReference ? [] : [card.question])]
          // On a laptop a card of long options has its letters there, and its words beside it as well.
          return (atReference ? besides.slice(0, 1) : [{ width: 1515, height: 1080 }]).flatMap((size) => {
            const picture = pictureOf(view, 'screen', size)
            const found = new Set(textsOn(picture))
            return wanted
              .filter((text) => !found.has(text))
              .map((text) => `${card.id} ${where(picture, 'screen')}${text}`)
          })
        }),
    )
    expect(shown).toEqual([])
  })

  test('the big screen has the whole situation while it is read', () => {
    for (const card of cards) {
      const picture = pictureOf(aCardView(card, 'reading', {}), 'screen', { width: 1515, height: 1080 })
      expect(textsOn(picture)).toEqual(expect.arrayContaining([card.title, card.role, card.situation, card.question]))
    }
  })
})

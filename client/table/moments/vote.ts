/** A secret vote: the options to choose from, and face-down pawns that arrive as ballots do. */

import { widthOf } from '../font-widths.ts'
import { cellAt, cellShare, gridFor, nudged } from '../packing.ts'
import { groupFor, groupsOf } from '../pawns.ts'
import { arriving, layers, placed, type Rect, type Thing } from '../thing.ts'
import { tableWords } from '../words.ts'
import { header, type Moment, nearEdge, optionCards, type Stage, unbroken } from './stage.ts'

export const vote: Moment = {
  lay: (stage) => [
    ...header(stage),
    ...optionCards(stage, {
      mark: (option) => (option === stage.selected ? 'chosen' : 'none'),
      tap: true,
    }),
    ...pile(stage),
  ],
}

/** One pawn per ballot, in the order of arrival only: whose it is or where it goes nobody can see. */
function pile({ view, layout }: Stage): Thing[] {
  const { ballots, voters } = view.counters
  const { foot, gap, smallest } = layout
  const text = unbroken(tableWords().ballots(ballots, voters))
  // One line, and as long for the last ballot as for the first.
  const longest = widthOf(tableWords().ballots(voters, voters), 650) * smallest
  const height = Math.min(foot.height * 0.8, smallest * 4.4)
  const width = Math.max(foot.width * 0.28, longest * 1.1 + height * 0.2)
  const paper = { x: foot.x, y: foot.y + (foot.height - height) / 2, width, height }
  const heap: Rect = { ...foot, x: foot.x + width + gap, width: foot.width - width - gap }
  const told: Thing = { key: 'count', look: { kind: 'slip', text }, ...placed(paper), layer: layers.over }
  const room = Math.max(ballots, voters)
  const group = groupFor([room], heap, smallest)
  const pawns = groupsOf(ballots, group)
  const grid = gridFor(heap, Math.ceil(room / group), foot.height * 0.6)
  const size = grid.cell * cellShare
  const things = pawns.map((count, at): Thing => {
    const place = nudged(cellAt(grid, at, Math.ceil(room / group)), grid.cell, at)
    return {
      key: `pile-${group}-${at}`,
      look: { kind: 'pawn', down: true, count },
      ...place,
      width: size,
      height: size,
      layer: layers.pawn,
      enter: arriving(place, nearEdge(layout), (at % 12) * 40, 400),
      exit: { x: foot.x + foot.width / 2, y: foot.y + foot.height / 2 },
    }
  })
  return [told, ...things]
}

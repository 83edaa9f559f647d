/** From what the room sees to what lies on the table: the same view gives the same picture on every device. */
import type { OptionId } from '../../shared/option.ts'
import type { Phase } from '../../shared/phase.ts'
import { phaseRules } from '../../shared/phase.ts'
import type { PublicView } from '../../shared/view.ts'
import { type Column, columnsOf } from './columns.ts'
import { type Layout, layoutOf, noNeeds, type Summary } from './layout.ts'
import { closing, edge } from './moments/closing.ts'
import { counter } from './moments/counter.ts'
import { decision } from './moments/decision.ts'
import { discussion } from './moments/discussion.ts'
import { lobby, lobbyTable } from './moments/lobby.ts'
import { action, clarify, reading } from './moments/reading.ts'
import { reference } from './moments/reference.ts'
import { shift } from './moments/shift.ts'
import { spread } from './moments/spread.ts'
import { asideOf, type Moment } from './moments/stage.ts'
import { vote } from './moments/vote.ts'
import { layers, type Picture, type Point, placed, type Role, type Size, type Thing } from './thing.ts'

const moments: Readonly<Record<Phase, Moment>> = {
  lobby,
  reading,
  clarify,
  voting: vote,
  spread,
  discussion,
  counter,
  revote: vote,
  shift,
  decision,
  reference,
  action,
  closing,
}

/**
 * What lies on the table, back to front. `selected`: the option chosen on this device, marked while a vote is open.
 * Nothing but the arguments goes in: no clock, no chance, no earlier picture.
 */
export function pictureOf(view: PublicView | null, role: Role, size: Size, selected: OptionId | null = null): Picture {
  const phase = view?.progress.phase ?? 'lobby'
  const columns = view ? columnsOf(view) : []
  const layout = layoutOf(summaryOf(view, columns, role), size, role)
  const ground = tableThing(phase, layout)
  const stage = view && { view, columns, layout, selected }
  const things = stage ? [ground, ...edge(stage.view, layout), ...moments[phase].lay(stage)] : [ground]
  return { ...size, phase, smallest: layout.smallest, things: things.toSorted((a, b) => a.layer - b.layer) }
}

function summaryOf(view: PublicView | null, columns: readonly Column[], role: Role): Summary {
  if (!view) return { ...noNeeds, texts: [], aside: false, story: 0 }
  const { phase } = view.progress
  const atEnd = phase === 'closing' || phase === 'lobby'
  return {
    ...noNeeds,
    ...moments[phase].needs?.(view, columns, role),
    texts: columns.map(({ text }) => text),
    aside: asideOf(view) !== null,
    story: atEnd ? 0 : view.story.length,
  }
}

/** The whole table in the lobby; nearer by, with its edge in the corners, during play. */
function tableThing(phase: Phase, layout: Layout): Thing {
  const { width, height } = layout.size
  const near = { x: -width * 0.08, y: -height * 0.13, width: width * 1.16, height: height * 1.26 }
  return {
    key: 'table',
    look: { kind: 'table' },
    ...placed(phase === 'lobby' ? lobbyTable(layout) : near),
    layer: layers.table,
  }
}

/** The option whose card lies under a point, while a vote is open. */
export function optionAt(view: PublicView | null, picture: Picture, point: Point): OptionId | null {
  if (!view || view.progress.closed || phaseRules[view.progress.phase].vote === null) return null
  const under = picture.things.find(
    (thing) =>
      thing.option !== undefined &&
      Math.abs(point.x - thing.x) <= thing.width / 2 &&
      Math.abs(point.y - thing.y) <= thing.height / 2,
  )
  return under?.option ?? null
}

/** Paints any look. A new look without a painter does not compile. */
import type { Look } from '../thing.ts'
import { bag } from './bag.ts'
import { dial, needle, stamp } from './brass.ts'
import type { Brush, Painter } from './brush.ts'
import { chapter } from './chapter.ts'
import { flag } from './flag.ts'
import { option } from './option.ts'
import { back, card, label, note, slip, verso } from './paper.ts'
import { pawn, seat, teamTable } from './pawn.ts'
import { aside, move } from './slips.ts'
import { tabletop, tray } from './tabletop.ts'

type Painters = { readonly [Kind in Look['kind']]: Painter<Extract<Look, { kind: Kind }>> }

const painters: Painters = {
  table: tabletop,
  card,
  verso,
  back,
  tray,
  option,
  pawn,
  seat,
  team: teamTable,
  flag,
  stamp,
  label,
  slip,
  aside,
  move,
  note,
  bag,
  dial,
  needle,
  chapter,
}

export function paint<Kind extends Look['kind']>(brush: Brush, look: Extract<Look, { kind: Kind }>): void {
  const painter: Painter<typeof look> = painters[look.kind as Kind]
  painter(brush, look)
}

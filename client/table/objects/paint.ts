/** Paints any look. A new look without a painter does not compile. */
import type { Look } from '../thing.ts'
import { bag, dial, needle, stamp } from './brass.ts'
import type { Brush, Painter } from './brush.ts'
import { chapter } from './chapter.ts'
import { option } from './option.ts'
import { back, card, label, note, slip } from './paper.ts'
import { flag, pawn, seat, teamSign } from './pawn.ts'
import { aside, move } from './slips.ts'
import { tabletop } from './tabletop.ts'

type Painters = { readonly [Kind in Look['kind']]: Painter<Extract<Look, { kind: Kind }>> }

const painters: Painters = {
  table: tabletop,
  card,
  back,
  option,
  pawn,
  seat,
  team: teamSign,
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

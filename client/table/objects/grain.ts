/** A small square of specks for felt and paper, made once. */
import { chance } from '../packing.ts'
import { faded, type Palette } from '../palette.ts'

const side = 96
const specks = 1500

export function grainOf({ light, dark }: Palette): HTMLCanvasElement {
  const tile = document.createElement('canvas')
  tile.width = side
  tile.height = side
  const on = tile.getContext('2d')
  for (let at = 0; on && at < specks; at++) {
    on.fillStyle = faded(at % 2 ? light : dark, chance(at))
    on.fillRect(chance(at + 5000) * side, chance(at + 9000) * side, 1 + chance(at + 70) * 1.4, 1)
  }
  return tile
}

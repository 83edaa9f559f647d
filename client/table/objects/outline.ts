/** The outline of a team's shape round a middle. */
import type { Shape } from '../../../shared/team.ts'
import type { Brush } from './brush.ts'

export function outline({ on }: Brush, shape: Shape, x: number, y: number, radius: number): void {
  on.beginPath()
  if (shape === 'circle') on.arc(x, y, radius * 0.94, 0, Math.PI * 2)
  else {
    const corners = { square: 4, triangle: 3, diamond: 4, hexagon: 6, star: 10 }[shape]
    const turn = shape === 'square' ? Math.PI / 4 : 0
    const lower = shape === 'triangle' ? radius * 0.14 : 0
    for (let at = 0; at < corners; at++) {
      const angle = (at / corners) * Math.PI * 2 - Math.PI / 2 + turn
      const reach = radius * (shape === 'star' && at % 2 ? 0.58 : shape === 'square' ? 1.1 : 1)
      on.lineTo(x + Math.cos(angle) * reach, y + lower + Math.sin(angle) * reach)
    }
    on.closePath()
  }
}

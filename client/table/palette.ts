/** The table's colours: read from the theme's tokens, with fallbacks, so that the table follows light and dark. */

export interface Palette {
  readonly floor: string
  readonly table: string
  readonly tableDeep: string
  readonly onTable: string
  readonly paper: string
  readonly paperEdge: string
  readonly ink: string
  readonly inkSoft: string
  readonly accent: string
  readonly font: string
  /** Per team colour (0-5): fill and what stands on it. */
  readonly teams: readonly { readonly fill: string; readonly on: string }[]
  readonly standings: Readonly<
    Record<'inLine' | 'grey' | 'contrary' | 'silent', { readonly ink: string; readonly tint: string }>
  >
}

/** Materials that stay what they are in light and dark. */
export const materials = {
  wood: ['#e3c08d', '#c4935a', '#8a5a2c'],
  rim: ['#7a4e2a', '#5a361c', '#3d2412'],
  brass: ['#f4dd9a', '#c79a3e', '#7b5a1c'],
  linen: ['#d8c7a3', '#b39b6d', '#7d6840'],
  shadow: 'rgba(4, 14, 18, 0.38)',
} as const

const teamColours = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#0072b2', '#d55e00']
const teamInk = ['#1c2b30', '#1c2b30', '#10201f', '#1c2b30', '#fffdf8', '#10201f']

/** Reads the tokens where `element` stands. Paper stays paper in the dark: it lies under a lamp, a little dimmer. */
export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element)
  const token = (name: string, fallback: string): string => style.getPropertyValue(name).trim() || fallback
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const standing = (name: string, ink: string, tint: string) => ({
    ink: token(`--${name}`, ink),
    tint: token(`--${name}-tint`, tint),
  })
  return {
    floor: token('--table-edge', '#0f2c33'),
    table: token('--table', '#1f4f57'),
    tableDeep: token('--table-deep', '#143a42'),
    onTable: token('--on-table', '#f7f1e4'),
    paper: dark ? '#eadfc8' : '#faf4e6',
    paperEdge: dark ? '#cdbf9f' : '#dccfb2',
    ink: '#1c2b30',
    inkSoft: '#4a5a5e',
    accent: dark ? '#b4530d' : token('--accent', '#a84b0c'),
    font: token('--font', style.fontFamily || 'sans-serif'),
    teams: teamColours.map((fill, at) => ({
      fill: token(`--team-${at + 1}`, fill),
      on: token(`--on-team-${at + 1}`, teamInk[at] ?? '#1c2b30'),
    })),
    standings: {
      inLine: standing('in-line', '#1d5f52', '#dcece4'),
      grey: standing('grey', '#6b5312', '#f3e8c9'),
      contrary: standing('contrary', '#84352b', '#f5e0d8'),
      silent: standing('silent', '#4d5560', '#e6e7e8'),
    },
  }
}

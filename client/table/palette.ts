/**
 * The table's colours, and the only place that has any: read from the theme's tokens, so that the table follows light, dark and an
 * organisation's own theme. Every colour is '#rrggbb'.
 */

/** A material in light, as it is, and in shade. */
export type Tones = readonly [string, string, string]

export interface Palette {
  readonly floor: string
  readonly felt: string
  readonly feltDeep: string
  readonly onTable: string
  readonly paper: string
  readonly paperEdge: string
  readonly ink: string
  readonly inkSoft: string
  /** Bars on paper. */
  readonly bar: string
  readonly accent: string
  readonly onAccent: string
  readonly lamp: string
  readonly light: string
  readonly dark: string
  readonly rim: Tones
  readonly pawn: Tones
  readonly brass: Tones
  readonly linen: Tones
  readonly font: string
  /** Per team colour (0-5): fill and what stands on it. */
  readonly teams: readonly { readonly fill: string; readonly on: string }[]
  readonly standings: Readonly<
    Record<'inLine' | 'grey' | 'contrary' | 'silent', { readonly ink: string; readonly tint: string }>
  >
}

/** The value of a token as '#rrggbb', or the fallback where the theme has none. */
export type Token = (name: string, fallback: string) => string

const teamColours = ['#e69f00', '#56b4e9', '#009e73', '#cc79a7', '#0072b2', '#d55e00']
const teamInk = ['#1c2b30', '#1c2b30', '#10201f', '#1c2b30', '#fffdf8', '#10201f']
const light = '#ffffff'
const dark = '#06100f'

/** The palette that the tokens give. */
export function paletteFrom(token: Token, font: string): Palette {
  const paper = token('--paper', '#faf4e6')
  const ink = token('--ink', '#1c2b30')
  const wood = token('--table-wood', '#6b4325')
  const brass = token('--table-brass', '#c79a3e')
  return {
    floor: token('--table-edge', '#0f2c33'),
    felt: token('--table-felt', token('--table', '#1f4f57')),
    feltDeep: token('--table-felt-deep', token('--table-deep', '#143a42')),
    onTable: token('--on-table', '#f7f1e4'),
    paper,
    paperEdge: mixed(paper, ink, 0.16),
    ink,
    inkSoft: token('--ink-soft', mixed(ink, paper, 0.22)),
    bar: token('--bar', '#2f6f78'),
    accent: token('--accent', '#a84b0c'),
    onAccent: token('--on-accent', '#fffdf8'),
    lamp: '#ffdca6',
    light,
    dark,
    rim: [mixed(wood, '#e8b987', 0.32), wood, mixed(wood, dark, 0.45)],
    pawn: ['#f3d9ac', '#c8975c', '#83532a'],
    brass: [mixed(brass, light, 0.55), brass, mixed(brass, dark, 0.45)],
    linen: ['#dccba8', '#b39b6d', '#75603a'],
    font,
    teams: teamColours.map((fill, at) => ({
      fill: token(`--team-${at + 1}`, fill),
      on: token(`--on-team-${at + 1}`, teamInk[at] ?? '#1c2b30'),
    })),
    standings: standingsFrom(token),
  }
}

function standingsFrom(token: Token): Palette['standings'] {
  const standing = (name: string, ink: string, tint: string) => ({
    ink: token(`--${name}`, ink),
    tint: token(`--${name}-tint`, tint),
  })
  return {
    inLine: standing('in-line', '#1d5f52', '#dcece4'),
    grey: standing('grey', '#6b5312', '#f3e8c9'),
    contrary: standing('contrary', '#84352b', '#f5e0d8'),
    silent: standing('silent', '#4d5560', '#e6e7e8'),
  }
}

/** Reads the tokens where `element` stands. */
export function paletteOf(element: HTMLElement): Palette {
  const style = getComputedStyle(element)
  const token: Token = (name, fallback) => {
    const value = style.getPropertyValue(name).trim()
    return value === '' ? fallback : (hexOf(value) ?? fallback)
  }
  const font = style.getPropertyValue('--font').trim() || style.fontFamily || 'sans-serif'
  return paletteFrom(token, font)
}

/** Any colour that CSS knows as '#rrggbb'; null where it is none. */
function hexOf(colour: string): string | null {
  if (/^#[0-9a-f]{6}$/i.test(colour)) return colour
  const canvas = document.createElement('canvas')
  canvas.width = 1
  canvas.height = 1
  const on = canvas.getContext('2d')
  if (!on || !CSS.supports('color', colour)) return null
  on.fillStyle = colour
  on.fillRect(0, 0, 1, 1)
  return hex([...on.getImageData(0, 0, 1, 1).data].slice(0, 3))
}

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const partsOf = (colour: string): number[] => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

/** One colour with `share` (0-1) of another in it. */
export function mixed(colour: string, other: string, share: number): string {
  const others = partsOf(other)
  return hex(partsOf(colour).map((part, at) => part * (1 - share) + (others[at] ?? part) * share))
}

/** The colour, see-through: `alpha` 0-1. */
export const faded = (colour: string, alpha: number): string => `rgba(${partsOf(colour).join(', ')}, ${alpha})`

/** How light a colour is, 0-1. */
export const lightness = (colour: string): number => partsOf(colour).reduce((sum, part) => sum + part, 0) / 765

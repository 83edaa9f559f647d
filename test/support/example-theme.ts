/** The looks of an invented organisation: violet where ours are green-blue, square where ours are round. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const exampleColours = {
  table: '#3f2d5c',
  accent: '#7a1f5c',
  darkTable: '#241a36',
  darkAccent: '#f0a8d8',
} as const

const css = `:root {
  --dilemmaspel-color-table-bg-default: ${exampleColours.table};
  --dilemmaspel-color-table-bg-subtle: #2c1f42;
  --dilemmaspel-color-table-bg-document: #1d142c;
  --dilemmaspel-color-action-bg-default: ${exampleColours.accent};
  --dilemmaspel-color-action-bg-hover: #5c1645;
  --dilemmaspel-color-action-bg-subtle: #f9e3f1;
  --dilemmaspel-border-radius-md: 2px;
  --dilemmaspel-border-radius-lg: 3px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --dilemmaspel-color-table-bg-default: ${exampleColours.darkTable};
    --dilemmaspel-color-action-bg-default: ${exampleColours.darkAccent};
    --dilemmaspel-color-action-bg-hover: #ffc9ea;
    --dilemmaspel-color-action-bg-subtle: #4d2140;
  }
}
`

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 48">
  <rect width="48" height="48" fill="#3f2d5c"/>
  <path d="M12 36L24 10l12 26z" fill="#f0a8d8"/>
  <text x="58" y="32" font-family="sans-serif" font-size="22" font-weight="700" fill="#3f2d5c">Voorbeeld</text>
</svg>
`

/** Puts theme.css and logo.svg into `folder`. */
export function writeExampleTheme(folder: string): void {
  writeFileSync(join(folder, 'theme.css'), css)
  writeFileSync(join(folder, 'logo.svg'), logo)
}

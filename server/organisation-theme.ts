/** What an organisation puts in the place of our looks: theme.css and a logo in a folder of its own, read once at the start. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import express, { type Request, type Response, type Router } from 'express'
import { type Faint, faintIn, pairs, type Scheme, type Tokens, tokensIn } from '../shared/theme.ts'
import type { LogoStore } from './logo-store.ts'

export interface OrganisationTheme {
  readonly css: string
  readonly logo: Logo | null
  /** Sentences about colours that stand too close to be read by everybody. */
  readonly warnings: readonly string[]
}
interface Logo {
  readonly type: 'image/svg+xml' | 'image/png'
  readonly body: Buffer
}

/** What is wrong with a theme: a sentence per mistake. */
export class ThemeError extends Error {
  constructor(folder: string, problems: readonly string[]) {
    super(`Dilemmaspel cannot use the theme in ${folder}:\n${problems.map((problem) => `- ${problem}`).join('\n')}`)
    this.name = 'ThemeError'
  }
}

/** Where the page finds both. */
export const themePaths = { css: '/theme/organisation.css', logo: '/theme/logo' } as const

const teams = 6
const largest = { css: 100_000, logo: 500_000 }

/** Reads the theme in `folder`; `own`: our tokens as CSS, `topics`: ids. Without files it is empty. Throws a ThemeError. */
export function readTheme(folder: string, own: string, topics: readonly string[]): OrganisationTheme {
  const css = existsSync(join(folder, 'theme.css')) ? readFileSync(join(folder, 'theme.css'), 'utf8') : ''
  const logo = readLogo(folder)
  const problems = [...problemsIn(css, tokensIn(own).light), ...(logo ? problemsOf(logo) : [])]
  if (problems.length > 0) throw new ThemeError(folder, problems)
  return { css, logo, warnings: css === '' ? [] : warningsFor(tokensIn(own), tokensIn(css), topics) }
}

/** The theme of `named`, the folder that THEME says; without it that of the data folder. */
export function readThemeFrom(named: string | null, dataFolder: string, own: string, topics: readonly string[]) {
  if (named !== null && !(existsSync(named) && statSync(named).isDirectory()))
    throw new ThemeError(named, ['THEME must be a folder with a theme.css, a logo.svg or both. It is not there.'])
  const theme = readTheme(named ?? dataFolder, own, topics)
  if (named !== null && theme.css === '' && !theme.logo)
    throw new ThemeError(named, ['THEME must be a folder with a theme.css, a logo.svg or both. It holds neither.'])
  return theme
}

function readLogo(folder: string): Logo | null {
  const files = { 'logo.svg': 'image/svg+xml', 'logo.png': 'image/png' } as const
  for (const [file, type] of Object.entries(files) as [keyof typeof files, Logo['type']][])
    if (existsSync(join(folder, file))) return { type, body: readFileSync(join(folder, file)) }
  return null
}

function problemsIn(css: string, known: Tokens): string[] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const unknown = [...plain.matchAll(/--dilemmaspel-([\w-]+)\s*:/g)].filter(([, name = '']) => !known.has(name))
  const count = (sign: string): number => plain.split(sign).length
  return [
    ...(css.length > largest.css ? ['theme.css is larger than 100 KB.'] : []),
    ...(count('{') === count('}')
      ? []
      : ['theme.css opens more blocks with { than it closes with }, or the other way.']),
    ...(/@import/i.test(plain)
      ? ['theme.css has an @import. Put everything in the one file: pages load nothing else.']
      : []),
    ...(/url\(\s*['"]?\s*(https?:)?\/\//i.test(plain)
      ? ['theme.css has a url() on another server. Pages load nothing from elsewhere: leave it out.']
      : []),
    ...unknown.map(
      ([, name]) =>
        `theme.css sets --dilemmaspel-${name}, a token that does not exist. client/theme-tokens.css holds them all.`,
    ),
  ]
}

function problemsOf({ type, body }: Logo): string[] {
  if (body.length > largest.logo) return ['The logo is larger than 500 KB.']
  if (type === 'image/png') return body.subarray(1, 4).toString() === 'PNG' ? [] : ['logo.png is not a PNG.']
  const text = body.toString('utf8')
  if (!/<svg[\s>]/.test(text)) return ['logo.svg is not an SVG.']
  return /<script/i.test(text) ? ['logo.svg holds a script. Save it without.'] : []
}

type Schemes = Readonly<Record<Scheme, Tokens>>

/** What a page would show: in the dark, our dark tokens come before what the organisation says for always. */
function warningsFor(own: Schemes, theirs: Schemes, topics: readonly string[]): string[] {
  const light = new Map([...own.light, ...theirs.light])
  const dark = new Map([...own.light, ...own.dark, ...theirs.light, ...theirs.dark])
  const wanted = pairs(topics, teams)
  return [
    ...faintIn(light, wanted).map((faint) => sentenceOf(faint, 'light')),
    ...faintIn(dark, wanted).map((faint) => sentenceOf(faint, 'dark')),
  ]
}

const sentenceOf = ({ front, behind, ratio, needed }: Faint, scheme: Scheme): string =>
  `theme.css, ${scheme}: ${front} on ${behind} has a contrast of ${ratio.toFixed(1)} to 1; people need ${needed} to 1.`

/** Serves the style sheet, also when it is empty, and the logo where there is one: the one that a coordinator brought goes first. */
export function themeRoutes({ css, logo: beside }: OrganisationTheme, logos: LogoStore): Router {
  const routes = express.Router()
  routes.get(themePaths.css, (request, response) =>
    send(request, response, 'text/css; charset=utf-8', Buffer.from(css)),
  )
  routes.get(`${themePaths.logo}{/:mark}`, async (request, response, next) => {
    const logo = (await logos.read()) ?? beside
    if (logo) send(request, response, logo.type, logo.body)
    else next()
  })
  return routes
}

function send(request: Request, response: Response, type: string, body: Buffer): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`
  response.set({ 'Content-Type': type, 'Cache-Control': 'no-cache', ETag: tag })
  if (request.headers['if-none-match'] === tag) return void response.status(304).end()
  response.end(body)
}

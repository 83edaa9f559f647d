/** The built pages from `dist/`, held in memory with what the build compressed of them. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}
const compressible = /^(text|application)\/|svg/

/** One file, as it goes over the line. `packed` holds what was compressed before. */
interface Page {
  readonly body: Buffer
  readonly type: string
  readonly tag: string
  readonly cache: string
  readonly packed: Partial<Record<Packing, Promise<Buffer>>>
}

/** For a file that the build left as it is. */
const packings = {
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
}
type Packing = keyof typeof packings

/** What a file is called that the build compressed: as the file itself, and this after it. */
const suffixes: Readonly<Record<Packing, string>> = { br: '.br', gzip: '.gz' }

/** Serves every file of `folder` under its own path, and a page also without `.html`. */
export function pageRoutes(folder: string): Router {
  const pages = readPages(folder)
  const routes = express.Router()
  routes.get('/{*path}', (request, response, next) => {
    const page = pages.get(request.path) ?? pages.get(`${request.path}.html`)
    if (!page) return next()
    return send(page, request, response)
  })
  routes.get('/favicon.ico', (_, response) => void response.status(204).end())
  routes.use((_, response) => void response.status(404).type('text/plain').send('Deze pagina bestaat niet.'))
  routes.use(onError)
  return routes
}

/** A path that cannot be decoded; express would answer with a stack. */
const onError = (_: unknown, __: Request, response: Response, ___: NextFunction): void =>
  void response.status(400).type('text/plain').send('Dit adres klopt niet.')

function readPages(folder: string): Map<string, Page> {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const paths = new Set(found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name)))
  const pages = new Map<string, Page>()
  for (const path of paths) {
    if (isPacked(path, paths)) continue
    const url = `/${relative(folder, path).split(sep).join('/')}`
    pages.set(url, pageOf(url, readFileSync(path), packedBefore(path, paths)))
  }
  const start = pages.get('/index.html')
  if (start) pages.set('/', start)
  return pages
}

const isPacked = (path: string, paths: ReadonlySet<string>): boolean =>
  Object.values(suffixes).some((suffix) => path.endsWith(suffix) && paths.has(path.slice(0, -suffix.length)))

/** What the build compressed of a file. */
function packedBefore(path: string, paths: ReadonlySet<string>): Page['packed'] {
  const known = Object.entries(suffixes).filter(([, suffix]) => paths.has(path + suffix))
  return Object.fromEntries(known.map(([packing, suffix]) => [packing, Promise.resolve(readFileSync(path + suffix))]))
}

/** Files under `assets/` carry a hash of their content in their name: they never change. All others are asked for again each time. */
const pageOf = (url: string, body: Buffer, packed: Page['packed']): Page => ({
  body,
  type: types[extname(url)] ?? 'application/octet-stream',
  tag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`,
  cache: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  packed,
})

/** Whether the browser has this very file. A proxy that compresses makes a tag weak, or names several. */
const isKnown = ({ tag }: Page, request: Request): boolean =>
  (request.headers['if-none-match'] ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag)

async function send(page: Page, request: Request, response: Response): Promise<void> {
  response.set({ 'Content-Type': page.type, 'Cache-Control': page.cache, ETag: page.tag, Vary: 'Accept-Encoding' })
  if (isKnown(page, request)) return void response.status(304).end()
  const packing = packingFor(page, request)
  if (packing) response.set('Content-Encoding', packing)
  response.end(packing ? await packed(page, packing) : page.body)
}

function packingFor(page: Page, request: Request): Packing | null {
  if (page.body.length < 1024 || !compressible.test(page.type)) return null
  if (request.acceptsEncodings('br')) return 'br'
  return request.acceptsEncodings('gzip') ? 'gzip' : null
}

function packed(page: Page, packing: Packing): Promise<Buffer> {
  page.packed[packing] ??= packings[packing](page.body)
  return page.packed[packing]
}

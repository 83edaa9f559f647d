/// <reference types="vitest/config" />
/** How the pages in `client/` become the files in `dist/`, and how the tests run. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

const client = resolve(import.meta.dirname, 'client')
const pages = [
  ...['index.html', 'screen.html', 'facilitator.html', 'author.html', 'review.html', 'report.html', 'print.html'],
  ...['coordinator.html', 'login.html', 'account.html', 'people.html', 'settings.html'],
  ...['preview-participant.html', 'preview-screen.html', 'preview-facilitator.html'],
  ...['privacy.html', 'wat-wordt-bewaard.html', 'voor-or-en-fg.html', 'toegankelijkheid.html'],
]

const oxc = { jsx: { runtime: 'automatic' as const, importSource: 'preact' } }
const root = import.meta.dirname

/** After our own style sheets, so that an organisation has the last word on its colours. The server answers it, also when it is empty. */
const organisationTheme = {
  name: 'organisation-theme',
  transformIndexHtml: {
    order: 'post' as const,
    handler: () => [
      { tag: 'link', attrs: { rel: 'stylesheet', href: '/theme/organisation.css' }, injectTo: 'head' as const },
    ],
  },
}

/** The theme before what each page adds to it: a build that splits style sheets may link them the other way round. */
const themeFirst: Plugin = {
  name: 'theme-first',
  transformIndexHtml: {
    order: 'post',
    handler: (html) => {
      const [theme = ''] = /[ \t]*<link rel="stylesheet"[^>]*\/theme-[^>]*>\n/.exec(html) ?? []
      return html.replace(theme, '').replace(/[ \t]*<link rel="stylesheet"/, (first) => theme + first)
    },
  },
}

/** The SDK and what only it needs: fetched beside the page, not before it. */
const lineGroup = { name: 'sdk', test: /client[\\/]sdk\.ts$|node_modules[\\/](@colyseus|msgpackr)[\\/]/, priority: 1 }

/** All that a participant's page shares with others in one file: on a phone every file more is a wait more. */
const sharedGroup = {
  debugName: 'shared',
  name: (id: string, graph: Graph) => (isInFirstScript(id, graph) ? 'shared' : null),
  minShareCount: 2,
}

type Graph = { getModuleInfo(id: string): { readonly importers: readonly string[] } | null }

/** Whether the participant's page imports a module before it can be drawn. */
function isInFirstScript(id: string, graph: Graph, seen = new Set<string>()): boolean {
  if (id === resolve(client, 'play/main.tsx')) return true
  if (seen.has(id)) return false
  seen.add(id)
  return (graph.getModuleInfo(id)?.importers ?? []).some((importer) => isInFirstScript(importer, graph, seen))
}

/** Pages that open a line to a session, by the name of their first script. */
const livePages: ReadonlySet<string> = new Set(['index', 'screen', 'facilitator'])

/** Those ask for the SDK at once, not when their script has come and been read. */
const sdkHint: Plugin = {
  name: 'sdk-hint',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle, chunk }) => {
      const sdk = Object.values(bundle ?? {}).find((file) => file.type === 'chunk' && file.name === 'sdk')
      if (!sdk || !livePages.has(chunk?.name ?? '')) return []
      return [
        { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${sdk.fileName}` }, injectTo: 'head' },
      ]
    },
  },
}

/** Gives the service worker a name for this build: another file anywhere makes another worker. */
const buildName: Plugin = {
  name: 'build-name',
  generateBundle(_, bundle) {
    const worker = bundle['service-worker.js']
    if (worker?.type !== 'chunk') return
    const files = Object.values(bundle).map((file) => (isPage(file) ? file.source : file.fileName))
    const name = createHash('sha256').update(files.join()).digest('hex').slice(0, 12)
    worker.code = worker.code.replace('__BUILD__', name)
  },
}
const isPage = (file: Output): file is OutputAsset => file.type === 'asset' && file.fileName.endsWith('.html')
type OutputAsset = Extract<Output, { type: 'asset' }>
type Output = Rolldown.OutputBundle[string]

/** Compresses what is worth it once, here, as well as it can be: the server only hands it out. */
const packedFiles: Plugin = {
  name: 'packed-files',
  apply: 'build',
  writeBundle: async ({ dir = '' }, bundle) => {
    const files = Object.keys(bundle).filter((name) => /\.(html|js|css|svg)$/.test(name))
    await Promise.all(files.map((name) => pack(resolve(dir, name))))
  },
}

async function pack(file: string): Promise<void> {
  const body = await readFile(file)
  if (body.length < 1024) return
  // The best takes many seconds on Phaser, for a tenth less.
  const quality = body.length < 300_000 ? constants.BROTLI_MAX_QUALITY : 9
  await writeFile(
    `${file}.br`,
    await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  )
  await writeFile(`${file}.gz`, await promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }))
}

export default defineConfig({
  root: client,
  cacheDir: resolve(root, 'node_modules/.vite'),
  oxc,
  plugins: [themeFirst, organisationTheme, sdkHint, buildName, packedFiles],
  resolve: {
    // The usual build of msgpackr compiles readers with `new Function`, which our Content-Security-Policy forbids.
    alias: { msgpackr: 'msgpackr/index-no-eval' },
  },
  build: {
    outDir: resolve(import.meta.dirname, 'dist'),
    emptyOutDir: true,
    // Inlined files would be data: addresses, and those stay out of scripts, styles and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    rolldownOptions: {
      input: [...pages, 'service-worker.ts'].map((entry) => resolve(client, entry)),
      output: {
        // A service worker is found by its name, and asked for again at every visit.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        codeSplitting: { groups: [lineGroup, sharedGroup] },
      },
    },
  },
  test: {
    projects: [
      {
        root,
        oxc,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          setupFiles: 'test/support/dutch.ts',
          // Many of these wait for a server: on two cores, two of them fit beside each other.
          maxWorkers: 2,
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          // After the unit tests, not beside them: browsers need the processor for themselves.
          sequence: { groupOrder: 1 },
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/support/chromium.ts',
          fileParallelism: false,
          testTimeout: 300_000,
          // A page has as long to come round as Playwright gives it elsewhere, not vitest's one second.
          expect: { poll: { timeout: 20_000 } },
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

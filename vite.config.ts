/// <reference types="vitest/config" />
/** How the pages in `client/` become the files in `dist/`, and how the tests run. */
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const client = resolve(import.meta.dirname, 'client')
const pages = ['index.html', 'screen.html', 'facilitator.html', 'privacy.html', 'toegankelijkheid.html']

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

export default defineConfig({
  root: client,
  cacheDir: resolve(root, 'node_modules/.vite'),
  oxc,
  plugins: [organisationTheme],
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
    rolldownOptions: { input: pages.map((page) => resolve(client, page)) },
  },
  test: {
    projects: [
      {
        root,
        oxc,
        test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'], testTimeout: 60_000 },
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
          hookTimeout: 120_000,
        },
      },
    ],
  },
})

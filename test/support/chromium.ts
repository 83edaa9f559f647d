/** Chromium for the browser tests: found, or installed from Debian's packages where that is possible. Builds the pages too. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const root = resolve(import.meta.dirname, '../..')

/** The browser's binary: CHROMIUM_PATH, or the first that is installed. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM_PATH ?? '', ...candidates].find((path) => path !== '' && existsSync(path))

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

/** Starts a headless browser that draws without a graphics card; `more`: flags of its own. */
export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = chromiumPath()
  if (!executablePath) throw new Error('There is no Chromium. Install it, or set CHROMIUM_PATH to its binary.')
  return chromium.launch({ executablePath, args: [...flags, ...more] })
}

function installChromium(): void {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0)
    throw new Error(
      'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.',
    )
  console.log('Installing Chromium with apt-get ...')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed: install Chromium by hand, or set CHROMIUM_PATH.`)
  }
}

/** Before the browser tests: a browser, and pages to serve. */
export function setup(): void {
  if (!chromiumPath()) installChromium()
  execFileSync(process.execPath, [resolve(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
    // The very files that people get: vitest's own NODE_ENV would leave more in them.
    env: { ...process.env, NODE_ENV: 'production' },
  })
}

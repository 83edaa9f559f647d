/**
 * `npm run bench:client`: the pages in Chromium on slow 4G and a slow processor, with the real server and 40 simulated people.
 * `--times 3` runs, of which the medians count; `--json` prints JSON. Who comes in late takes part from the next card's first vote:
 * so a phone opens the link in the lobby, taps at once, and opens the same link again, with an empty cache, while the vote is open.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from '../support/chromium.ts'
import { machine } from './bench-report.ts'
import { goalsOf, mediansOf, textOf } from './client-bench-report.ts'
import { type Run, runOnce } from './client-bench-run.ts'
import { RealServer } from './servers.ts'

const { values } = parseArgs({
  options: { times: { type: 'string', default: '3' }, json: { type: 'boolean', default: false } },
})
if (!existsSync(resolve(import.meta.dirname, '../../dist/index.html'))) throw new Error('first run `npm run build`')

const server = await RealServer.make()
const browser = await launchChromium()
try {
  await server.start()
  const runs: Run[] = []
  for (let run = 0; run < Number(values.times); run++) runs.push(await runOnce(browser, server))
  const figures = mediansOf(runs, `${machine()}, Chromium ${browser.version()}`)
  console.log(values.json ? JSON.stringify({ ...figures, goals: goalsOf(figures) }, null, 2) : textOf(figures))
} finally {
  await browser.close()
  await server.end()
}

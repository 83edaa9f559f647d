/** axe-core on a page of the browser tests, with the rules of WCAG 2.2 level AA (A2). */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Frame, Page } from 'playwright-core'
import { settled } from './settled.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const everyRule: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
}
const contrastOnly: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast'] },
  resultTypes: ['violations'],
}

/** One line per element that breaks a rule. `options` are those of axe. */
async function violationsOn(page: Page | Frame, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const { violations } = await page.evaluate(
    (wanted) => (window as unknown as { axe: { run(o: unknown): Promise<AxeResults> } }).axe.run(wanted),
    options as never,
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.split('\n').at(1)?.trim()}`,
    ),
  )
}

/** What breaks a rule in the page of a frame, in the colours of now; sizes of targets apart, for its foot covers some of them. */
export const axeProblemsIn = (frame: Frame): Promise<string[]> =>
  settled(() => violationsOn(frame, { ...everyRule, rules: {} }))

/** What breaks a rule in light colours, and which words are hard to read in dark ones. The page is left in light colours. */
export async function axeProblems(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  // On a phone what stays at the foot of the window covers what one has not scrolled to: that is no fault.
  if (size && size.width < 400) await page.setViewportSize({ ...size, height: 4000 })
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await settled(() => violationsOn(page, everyRule))
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await settled(() => violationsOn(page, contrastOnly))
  await page.emulateMedia({ colorScheme: 'light' })
  if (size) await page.setViewportSize(size)
  return [...light, ...dark.map((problem) => `in dark colours: ${problem}`)]
}

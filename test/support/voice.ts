/** What a page says to screen readers: every change of a live region, in order (A5). */
import type { Page } from 'playwright-core'

type Listening = Window & { heard?: string[] }

/** Starts listening, or forgets what was heard before. */
export const listen = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const here = window as Listening
    if (here.heard) return void here.heard.splice(0)
    const heard: string[] = []
    here.heard = heard
    const regions = '[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]'
    new MutationObserver((changes) => {
      const changed = new Set<Element>()
      for (const { target, addedNodes } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(regions)
        if (region) changed.add(region)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue
          if (node.matches(regions)) changed.add(node)
          for (const inner of node.querySelectorAll(regions)) changed.add(inner)
        }
      }
      for (const region of changed) if (region.textContent?.trim()) heard.push(region.textContent.trim())
    }).observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  })

/** Everything that was said since `listen`. */
export const heardOn = (page: Page): Promise<string[]> => page.evaluate(() => [...((window as Listening).heard ?? [])])

/** Waits until something was said, and returns all of it. */
export async function nextHeard(page: Page): Promise<string[]> {
  await page.waitForFunction(() => ((window as Listening).heard?.length ?? 0) > 0)
  return heardOn(page)
}

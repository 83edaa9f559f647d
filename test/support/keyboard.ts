/** Somebody who uses the keyboard alone: nothing is clicked, and focus must never be lost. */
import type { Page } from 'playwright-core'

/** The words on what has the focus: its label, its text, or null when nothing but the page has it. */
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const found = document.activeElement
    if (!found || found === document.body) return null
    const labelled =
      found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement || found instanceof HTMLSelectElement
        ? found.labels?.[0]
        : null
    const words = (labelled ?? found).cloneNode(true) as Element
    for (const hidden of words.querySelectorAll('[aria-hidden=true]')) hidden.remove()
    return (found.getAttribute('aria-label') || words.textContent || found.tagName).trim()
  })

/** Moves with Tab to what says `words`. Throws with the path when it cannot be reached. */
export const tabTo = (page: Page, words: string): Promise<void> => goTo(page, words, 'Tab')

/** The same, backwards. */
export const tabBackTo = (page: Page, words: string): Promise<void> => goTo(page, words, 'Shift+Tab')

async function goTo(page: Page, words: string, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  const path: string[] = []
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press(key)
    const now = await focused(page)
    if (now?.startsWith(words)) return
    path.push((now ?? '(page)').slice(0, 40))
  }
  throw new Error(`${key} never came to "${words}": ${path.join(' | ')}`)
}

/** Goes to a button, link or checkbox and presses it. */
export async function press(page: Page, words: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, words)
  await page.keyboard.press(key)
}

/** Goes to a group of radio buttons by its first one, and down to the one with this number from 0. */
export async function pick(page: Page, first: string, number: number): Promise<void> {
  await tabTo(page, first)
  await page.keyboard.press('Space')
  for (let step = 0; step < number; step++) await page.keyboard.press('ArrowDown')
}

/** Whether the focus is on the page as a whole, where a keyboard user is lost. */
export const isLost = async (page: Page): Promise<boolean> => (await focused(page)) === null

/** Waits until the next step can be taken: two taps within 600 ms count as one. */
export const rested = (page: Page): Promise<void> => page.locator('.console-big[data-resting=false]').waitFor()

/** Waits until something has the focus: it may be away for as long as a page is redrawn. */
export const hasFocus = (page: Page): Promise<void> =>
  page.waitForFunction(() => document.activeElement !== null && document.activeElement !== document.body).then()

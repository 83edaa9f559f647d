/** Whether a page keeps everything in sight when it is small, enlarged, or has its text spaced out (A3). */
import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

/** WCAG 1.4.12: line height, space after paragraphs, between letters and between words. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`

/** Sizes in CSS px; zoom is that of a window of 1280 by 1024. `letters`: the size that the browser is set to. */
const squeezes = {
  'a small phone': { size: { width: 320, height: 568 }, css: '', letters: 16 },
  'a tablet': { size: { width: 768, height: 1024 }, css: '', letters: 16 },
  'zoom of 200 %': { size: { width: 640, height: 512 }, css: '', letters: 16 },
  'zoom of 400 %': { size: { width: 320, height: 256 }, css: '', letters: 16 },
  'spaced text': { size: { width: 360, height: 740 }, css: spacing, letters: 16 },
  'text of 200 %': { size: { width: 360, height: 740 }, css: '', letters: 32 },
} as const

/** What scrolls sideways, is cut off, too small to tap, or out of sight when it has the focus, in any squeeze. */
export async function fitProblems(page: Page): Promise<string[]> {
  const before = page.viewportSize()
  const browser = await page.context().newCDPSession(page)
  const found: string[] = []
  for (const [name, { size, css, letters }] of Object.entries(squeezes)) {
    await page.setViewportSize(size)
    await dress(page, css)
    await browser.send('Page.setFontSizes', { fontSizes: { standard: letters } })
    found.push(...(await settled(() => misfitsOn(page))).map((problem) => `${name}: ${problem}`))
  }
  await dress(page, '')
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 16 } })
  await browser.detach()
  if (before) await page.setViewportSize(before)
  return found
}

/** A style element would meet the Content-Security-Policy; a constructed sheet does not. */
const dress = (page: Page, css: string): Promise<void> =>
  page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(wanted)
    document.adoptedStyleSheets = [sheet]
  }, css)

async function misfitsOn(page: Page): Promise<string[]> {
  return [
    ...(await cutOff(page)),
    ...(await spilled(page)),
    ...(await smallTargets(page)),
    ...(await hiddenTargets(page)),
  ]
}

/** What sticks out of the page, scrolls sideways, or hides a part of what is in it. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const tooWide = document.documentElement.scrollWidth > window.innerWidth + 1 ? ['the page scrolls sideways'] : []
    const sticksOut = (element: Element | null) => {
      const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {}
      return right > window.innerWidth + 1 || left < -1
    }
    const found = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (!(element instanceof HTMLElement) || element.closest('[aria-hidden=true]')) return false
      const box = element.getBoundingClientRect()
      // What is kept for screen readers only lies in a box of one pixel.
      if (box.width <= 2 || box.height <= 2 || element.closest('.visually-hidden, .skip-link')) return false
      // What the big screen shows on a next sheet is not cut off.
      if (element.closest('.fit[data-paged="true"]')) return false
      const { overflowX, overflowY } = getComputedStyle(element)
      const wide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const high = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1
      return wide || high || (sticksOut(element) && !sticksOut(element.parentElement))
    })
    const named = found.map(
      (element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`,
    )
    return [...tooWide, ...named.map((name) => `cut off: ${name}`)]
  })

/** Words that stick out of the button, label, cell or sheet that they stand on. */
const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null && (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement))
    const grounds = 'button, .button, label, summary, header, .note, .paper, .banner, td, th'
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      const ground = parent?.closest<HTMLElement>(grounds)
      if (!ground || !node.nodeValue?.trim() || parent?.closest('.visually-hidden, .skip-link, [aria-hidden=true]'))
        continue
      if (!parent?.checkVisibility() || getComputedStyle(ground).overflowY !== 'visible') continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const [text, box] = [range.getBoundingClientRect(), ground.getBoundingClientRect()]
      if (isClipped(ground)) continue
      // Letters may rise above a line that is as high as they are.
      const rise = 2 + Number.parseFloat(getComputedStyle(parent).fontSize) / 4
      const tall = text.bottom > box.bottom + rise || text.top < box.top - rise
      if (tall || text.right > box.right + 2 || text.left < box.left - 2)
        found.push(`sticks out of ${ground.tagName} ${ground.className}: ${node.nodeValue.slice(0, 40)}`)
    }
    return found
  })

/** Controls under 44 px. A link in a sentence may be as small as the sentence. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const controls = 'button, a[href], input, select, textarea, summary, [role=tab]'
    const found = [...document.querySelectorAll<HTMLElement>(controls)].filter((control) => {
      if (!control.checkVisibility() || control.closest('.skip-link')) return false
      const inSentence = [...(control.parentElement?.childNodes ?? [])].some(
        (node) => node !== control && node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      )
      if (control.matches('a:not(.button)') && inSentence) return false
      const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
      return Math.min(width, height) < 43.5
    })
    return found.map(
      (control) => `under 44 px: ${control.tagName} ${control.className}: ${control.textContent?.slice(0, 40)}`,
    )
  })

/** Controls that lie wholly behind something else, or outside the window, once they have the focus (WCAG 2.4.11). */
const hiddenTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const focused = document.activeElement
    const controls = 'button:not(:disabled), a[href], input:not(:disabled), select, textarea, summary, [tabindex="0"]'
    const found = [...document.querySelectorAll<HTMLElement>(controls)].filter((control) => {
      if (!control.checkVisibility() || control.closest('[inert]')) return false
      control.focus()
      if (document.activeElement !== control) return false
      const box = control.getBoundingClientRect()
      const [left, right] = [Math.max(0, box.left), Math.min(window.innerWidth, box.right)]
      const [top, bottom] = [Math.max(0, box.top), Math.min(window.innerHeight, box.bottom)]
      const within = (from: number, to: number) => [0.1, 0.5, 0.9].map((part) => from + part * (to - from))
      const spots = within(left, right).flatMap((x) => within(top, bottom).map((y) => [x, y]))
      return !spots.some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y)
        return hit && (hit.contains(control) || control.contains(hit) || hit.closest('label')?.contains(control))
      })
    })
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
    window.scrollTo({ top: 0, behavior: 'instant' })
    return found.map(
      (control) => `out of sight: ${control.tagName} ${control.className}: ${control.textContent?.slice(0, 40)}`,
    )
  })

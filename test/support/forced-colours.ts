/** Forced colours, as people set them who see little (A7). */
import type { Page } from 'playwright-core'

/** Controls that neither a border nor an underline nor a box of the browser's own sets apart. */
export const faint = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = [
      ...document.querySelectorAll<HTMLElement>('button, .button, .radio-card, .tab, input:not([type=radio])'),
    ]
    return found
      .filter((control) => {
        const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(control)
        const bordered = Number.parseFloat(borderTopWidth) >= 1 && borderTopStyle !== 'none'
        return (
          control.checkVisibility() &&
          !control.matches('[type=checkbox], [type=range]') &&
          !(bordered && borderTopColor !== backgroundColor)
        )
      })
      .map((control) => `${control.tagName} ${control.className}: ${control.textContent?.slice(0, 40)}`)
  })

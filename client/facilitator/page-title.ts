/** The title of the page, so that every phase has its own (A8). */
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'

export function usePageTitle(where: string): void {
  useTitle(text.value.console.pageTitle(where))
}

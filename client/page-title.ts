/** The title of the page, in the language of the page. */
import { useEffect } from 'preact/hooks'

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title
  }, [title])
}

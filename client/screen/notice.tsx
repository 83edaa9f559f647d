/** One message in the middle of the screen. */
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'

export function Notice({ title, about }: { readonly title: string; readonly about: string }) {
  useTitle(text.value.screen.pageTitle(title))
  return (
    <main class="screen-notice" aria-live="polite">
      <div class="paper stack">
        <h1>{title}</h1>
        {about && <p>{about}</p>}
      </div>
    </main>
  )
}

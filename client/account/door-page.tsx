/** The frame of the page where nobody is signed in yet. */
import type { ComponentChildren } from 'preact'
import { Announcer } from '../announcer.tsx'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { DoorHead } from './staff-head.tsx'
import { StoredNote } from './stored-note.tsx'

interface Props {
  readonly title: string
  readonly children: ComponentChildren
}

export function DoorPage({ title, children }: Props) {
  useTitle(`${title} | ${text.value.words.product}`)
  return (
    <>
      <div class="staff-page account-door">
        <header class="staff-head">
          <DoorHead />
        </header>
        <main class="staff-main" id="main" tabIndex={-1} data-focus-home>
          <section class="paper stack">
            <h1>{title}</h1>
            {children}
          </section>
          <StoredNote />
          <footer class="row on-table">
            <a class="account-link" href="/">
              {text.value.account.toPlay}
            </a>
            <a class="account-link" href="/privacy.html">
              {text.value.account.privacy}
            </a>
            <a class="account-link" href="/toegankelijkheid.html">
              {text.value.words.accessibility}
            </a>
          </footer>
        </main>
      </div>
      <Announcer />
    </>
  )
}

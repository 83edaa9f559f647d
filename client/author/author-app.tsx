/** The workshop: the list of decks and cards, or one of them to write. */
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { StaffPage } from '../account/staff-page.tsx'
import { focusHome } from '../focus.ts'
import { text } from '../text/text.ts'
import { CodePage } from './codes/code-page.tsx'
import { DraftPage } from './draft-page.tsx'
import { ListPage } from './list-page.tsx'
import { fragmentOf, type Place, place } from './place.ts'
import { Workshop } from './workshop.ts'

/** Who may write. */
const role = 'author' as const

export function AuthorApp() {
  const workshop = useMemo(() => new Workshop(), [])
  usePlaceChange()
  return (
    <StaffPage place="decks" role={role} title={titleOf(place.value, workshop)} wide>
      <Loaded workshop={workshop} />
    </StaffPage>
  )
}

function titleOf(now: Place, workshop: Workshop): string {
  const { list } = text.value.author
  if (now.page === 'list') return list.title
  if (now.page === 'code') {
    const name = workshop.against.value.codes.get(now.id)?.organisation ?? ''
    return text.value.codeForm.titles[now.task](name)
  }
  const draft = workshop.drafts.value?.find(({ kind, id }) => kind === now.page && id === now.id)
  return draft?.body.title || list.noTitle
}

/** Fetches when somebody who may is there; shows what is asked for once it has arrived. */
function Loaded({ workshop }: { readonly workshop: Workshop }) {
  const { list } = text.value.author
  const now = place.value
  useEffect(() => void workshop.load(), [workshop])
  if (!workshop.drafts.value || !workshop.library.value)
    return (
      <section class="paper stack" aria-live="polite">
        <p>{workshop.refusal.value ? text.value.refusals[workshop.refusal.value] : list.loading}</p>
        {workshop.refusal.value && (
          <button type="button" class="button" onClick={() => void workshop.load()}>
            {list.again}
          </button>
        )}
      </section>
    )
  if (now.page === 'list') return <ListPage workshop={workshop} />
  if (now.page === 'code') return <CodePage key={fragmentOf(now)} workshop={workshop} of={now} />
  return <DraftPage key={fragmentOf(now)} workshop={workshop} kind={now.page} id={now.id} />
}

/** Another page of the workshop begins at its top, with the focus on it. */
function usePlaceChange(): void {
  const now = place.value
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
    focusHome()
  }, [now])
}

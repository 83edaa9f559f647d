/** The workshop: the list of decks and cards, or one of them to write. */
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import { StaffPage } from '../account/staff-page.tsx'
import { focusHome } from '../focus.ts'
import { text } from '../text/text.ts'
import { DraftPage } from './draft-page.tsx'
import { ListPage } from './list-page.tsx'
import { place } from './place.ts'
import { Workshop } from './workshop.ts'

/** Who may write. */
const role = 'author' as const

export function AuthorApp() {
  const workshop = useMemo(() => new Workshop(), [])
  const now = place.value
  const { list } = text.value.author
  const draft =
    now.page === 'list' ? null : workshop.drafts.value?.find(({ kind, id }) => kind === now.page && id === now.id)
  const title = now.page === 'list' ? list.title : draft?.body.title || list.noTitle
  usePlaceChange()
  return (
    <StaffPage place="decks" role={role} title={title} wide>
      <Loaded workshop={workshop} />
    </StaffPage>
  )
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
  return now.page === 'list' ? (
    <ListPage workshop={workshop} />
  ) : (
    <DraftPage key={`${now.page} ${now.id}`} workshop={workshop} kind={now.page} id={now.id} />
  )
}

/** Another page of the workshop begins at its top, with the focus on it. */
function usePlaceChange(): void {
  const now = place.value
  useLayoutEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' })
    focusHome()
  }, [now])
}

/** A draft that is open: its manuscript, what stands above every form, and the form of a card or a deck. */
import { useEffect, useMemo } from 'preact/hooks'
import type { Draft, DraftKind } from '../../shared/authoring-wire.ts'
import { text } from '../text/text.ts'
import { postSave } from './author-api.ts'
import { CardForm } from './card-form.tsx'
import { ClashPanel } from './clash-panel.tsx'
import { DeckForm } from './deck-form.tsx'
import { Manuscript } from './manuscript.ts'
import { fragmentOf } from './place.ts'
import { SaveBar } from './save-bar.tsx'
import { TakenNote } from './taken-note.tsx'
import { unsavedHere } from './unsaved.ts'
import type { Workshop } from './workshop.ts'

interface Props {
  readonly workshop: Workshop
  readonly kind: DraftKind
  readonly id: string
}

export function DraftPage({ workshop, kind, id }: Props) {
  const { saving } = text.value.author
  const draft = workshop.find(kind, id)
  if (!draft)
    return (
      <section class="paper stack">
        <p>{saving.notThere}</p>
        <p>
          <a class="help-link" href={fragmentOf({ page: 'list' })}>
            {saving.toList}
          </a>
        </p>
      </section>
    )
  return <OpenDraft workshop={workshop} draft={draft} />
}

/** What every form gets. */
export interface FormProps {
  readonly workshop: Workshop
  readonly script: Manuscript
}

function OpenDraft({ workshop, draft }: { readonly workshop: Workshop; readonly draft: Draft }) {
  const script = useMemo(() => openManuscript(draft), [])
  useFollowing(workshop, script)
  const { merged } = script
  return (
    <>
      <SaveBar script={script} />
      <TakenNote workshop={workshop} script={script} />
      {merged.value ? (
        <ClashPanel workshop={workshop} script={script} merged={merged.value} />
      ) : script.text.value.kind === 'card' ? (
        <CardForm workshop={workshop} script={script} />
      ) : (
        <DeckForm workshop={workshop} script={script} />
      )}
    </>
  )
}

const openManuscript = (draft: Draft): Manuscript =>
  new Manuscript(draft, {
    save: postSave,
    unsaved: unsavedHere,
    now: () => Date.now(),
    after: (ms, then) => {
      const timer = setTimeout(then, ms)
      return () => clearTimeout(timer)
    },
  })

/** Reads what others changed when one comes back to the page, tells the workshop what was saved, and warns on leaving too early. */
function useFollowing(workshop: Workshop, script: Manuscript): void {
  useEffect(() => script.draft.subscribe((draft) => workshop.put(draft)), [script])
  useEffect(() => {
    const look = async () => {
      const { kind, id } = script.draft.peek()
      const now = document.visibilityState === 'visible' ? await workshop.fetch(kind, id) : null
      if (now) script.refresh(now)
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (script.state.peek() !== 'saved') event.preventDefault()
    }
    void look()
    document.addEventListener('visibilitychange', look)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('beforeunload', warn)
      void script.saveNow()
    }
  }, [script])
}

/** What stands above every form: back to the list, whether everything is saved, and the steps back and forward. */
import { useEffect } from 'preact/hooks'
import { announce } from '../announcer.tsx'
import { text } from '../text/text.ts'
import type { Manuscript, SaveState } from './manuscript.ts'
import { fragmentOf, type Place } from './place.ts'

export function SaveBar({ script }: { readonly script: Manuscript }) {
  const words = text.value.author.saving
  const state = script.state.value
  useTroubleVoice(state)
  return <StateBar script={script} state={state} said={words[state]} />
}

interface BarProps {
  readonly script: Pick<Manuscript, 'refusal' | 'undo' | 'redo' | 'canUndo' | 'canRedo'>
  readonly state: string
  /** Whether everything is saved, in words. */
  readonly said: string
  readonly back?: Place
}

/** The same above anything that is written. */
export function StateBar({ script, state, said, back = { page: 'list' } }: BarProps) {
  const words = text.value.author.saving
  const undo = () => {
    script.undo()
    announce(words.undone)
  }
  const redo = () => {
    script.redo()
    announce(words.redone)
  }
  return (
    <div class="author-bar paper row spread-out">
      <a class="button" href={fragmentOf(back)}>
        ← {words.toList}
      </a>
      <p class="author-state" data-state={state}>
        {said} {script.refusal.value && script.refusal.value !== 'noLine' && text.value.refusals[script.refusal.value]}
      </p>
      <div class="row">
        <button type="button" class="button" aria-disabled={!script.canUndo.value} onClick={undo}>
          {words.undo}
        </button>
        <button type="button" class="button" aria-disabled={!script.canRedo.value} onClick={redo}>
          {words.redo}
        </button>
      </div>
    </div>
  )
}

/** That a text is saved goes without saying; that it is not is said once. */
function useTroubleVoice(state: SaveState): void {
  const words = text.value.author.saving
  const isTrouble = state === 'away' || state === 'clash' || state === 'gone'
  useEffect(() => {
    if (isTrouble) announce(words[state])
  }, [state])
}

/** Asks once before something that cannot be undone. Escape and "not yet" leave everything as it is. */
import { useEffect, useRef } from 'preact/hooks'
import type { Question } from './next-step.ts'

interface Props {
  readonly question: Question
  readonly onYes: () => void
  readonly onNo: () => void
}

export function QuestionDialog({ question, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  // Closing gives the focus back to where it was, and tells `onNo`; taking the dialog away would not.
  const close = () => dialog.current?.close()
  return (
    <dialog ref={dialog} class="paper console-question" aria-labelledby="question-title" onClose={onNo}>
      <div class="stack">
        <h2 id="question-title">{question.title}</h2>
        {question.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <div class="console-answers">
          <button type="button" class="button" onClick={close}>
            {question.no}
          </button>
          <button
            type="button"
            class="button"
            data-kind="main"
            onClick={() => {
              close()
              onYes()
            }}
          >
            {question.yes}
          </button>
        </div>
      </div>
    </dialog>
  )
}

/** Action: the three questions, and with whom one can talk. */
import { language, text } from '../../text/text.ts'
import type { SceneProps } from '../scene.ts'

export function ActionScene({ view }: SceneProps) {
  const words = text.value.screen
  const lens = view.references?.find(({ code }) => code === view.about.lens)
  return (
    <article class="paper screen-card screen-action">
      <h2>{words.questionsTitle}</h2>
      <ol>
        {words.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      {lens && (
        <p lang="nl">
          <strong lang={language.value}>{words.talkTo}:</strong> {lens.talkTo}
        </p>
      )}
    </article>
  )
}

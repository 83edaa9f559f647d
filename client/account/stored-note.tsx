/** What is kept of somebody with an account, said on every page where it matters. */
import { text } from '../text/text.ts'

export function StoredNote() {
  const words = text.value.account.stored
  return (
    <aside class="note stack stack-s" aria-label={words.title}>
      <p>
        <strong>{words.title}</strong>
      </p>
      <ul>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a class="account-link" href="/wat-wordt-bewaard.html">
          {words.more}
        </a>
      </p>
    </aside>
  )
}

/** The four lines about what is and is not kept (P5). */
import { text } from '../text/text.ts'

export function FourLines() {
  const words = text.value.play.join
  return (
    <ul class="four-lines stack stack-s">
      {words.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
      <li>
        {words.lastLine}
        <a href="/privacy.html" target="_blank" rel="noopener">
          {words.lastLink}
        </a>
      </li>
    </ul>
  )
}

/** What the other codes on the card say of the same option: to weigh beside one's own verdict. */
import type { Code } from '../../shared/code.ts'
import type { DraftCard } from '../../shared/draft-card.ts'
import type { OptionId } from '../../shared/option.ts'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'

interface Props {
  readonly card: DraftCard
  readonly codes: ReadonlyMap<string, Code>
  readonly code: string
  readonly letter: OptionId
}

export function OtherVerdicts({ card, codes, code, letter }: Props) {
  const words = text.value.author.references
  const others = card.references.flatMap((reference) => {
    const verdict = reference.options[letter]
    return reference.code !== code && verdict?.standing
      ? [{ code: reference.code, standing: verdict.standing, shade: verdict.shade, reason: verdict.reason }]
      : []
  })
  return (
    <details class="details">
      <summary>{words.others(letter)}</summary>
      {others.length === 0 && <p class="soft">{words.othersNone}</p>}
      <ul class="stack stack-s author-others">
        {others.map((other) => (
          <li key={other.code}>
            <p class="row">
              <strong>{codes.get(other.code)?.organisation ?? other.code}</strong>
              <StandingLabel standing={other.standing} shade={other.shade ?? undefined} />
            </p>
            <p class="soft" lang="nl">
              {other.reason}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Which version of which code: "versie 2020" unless its title says so, or "zonder datum, gelezen op ...", with a warning when it may no longer hold. */
import type { CodeLabel as Label } from '../../shared/view.ts'
import { language, text } from '../text/text.ts'
import { Compass } from './compass.tsx'

/** Organisation, title and version of a code of conduct. */
export function CodeLabel(label: Omit<Label, 'code'>) {
  const facts = text.value.facts.reference
  const named = label.year !== null && label.title.includes(String(label.year))
  const version = label.year === null ? facts.undated(text.value.words.date(label.read)) : facts.year(label.year)
  return (
    <div class="code-label stack stack-s">
      <h2 class="small-head code-head" lang="nl">
        <Compass size={32} />
        {label.organisation}
      </h2>
      <p lang="nl">
        {label.title}{' '}
        {!named && (
          <span class="soft" lang={language.value}>
            ({version})
          </span>
        )}
      </p>
      {label.warn && <p class="banner">{facts.warn}</p>}
    </div>
  )
}

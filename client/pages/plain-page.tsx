/** A page to read: the frame that such pages share, and how one starts. */
import { type ComponentChildren, type ComponentType, h, render } from 'preact'
import { Announcer } from '../announcer.tsx'
import { followSkipLink, guardFocus } from '../focus.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { useTitle } from '../page-title.ts'
import { Brand } from '../parts/brand.tsx'
import { startLanguage } from '../text/language.ts'
import { text } from '../text/text.ts'

interface PlainPageProps {
  /** May hold soft hyphens. */
  readonly title: string
  readonly intro: readonly string[]
  readonly children: ComponentChildren
}

export function PlainPage({ title, intro, children }: PlainPageProps) {
  useTitle(`${title.replaceAll('\u00ad', '')} · ${text.value.words.product}`)
  return (
    <>
      <main id="main" class="page paper stack" tabIndex={-1}>
        <div class="row spread-out">
          <Brand size={44} />
          <LanguageSwitch suggest />
        </div>
        <h1 tabIndex={-1} data-focus-home>
          {title}
        </h1>
        {intro.map((line) => (
          <p key={line} class="lead">
            {line}
          </p>
        ))}
        {children}
      </main>
      <Announcer />
    </>
  )
}

interface ChapterProps {
  readonly title: string
  readonly intro?: string
  readonly points: readonly string[]
  readonly children?: ComponentChildren
}

/** A heading with points below it. */
export function Chapter({ title, intro, points, children }: ChapterProps) {
  return (
    <section class="stack stack-s">
      <h2>{title}</h2>
      {intro && <p>{intro}</p>}
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

/** Draws the page once its language is known. */
export function startPage(Page: ComponentType): void {
  const root = document.getElementById('app')
  if (!root) return
  guardFocus(root)
  followSkipLink()
  void startLanguage().then(() => render(h(Page, null), root))
}

/** The value of a part of a draft, to read: in a comparison, or beside another author's. */
import type { ComponentChildren } from 'preact'
import type { DraftVerdict } from '../../shared/draft-card.ts'
import { StandingLabel } from '../parts/standing-label.tsx'
import { text } from '../text/text.ts'
import type { Workshop } from './workshop.ts'

interface Props {
  readonly path: string
  readonly value: unknown
  readonly workshop: Workshop
}

export function UnitValue({ path, value, workshop }: Props) {
  const words = text.value.author
  if (isStanding(value)) {
    const { standing, shade } = value
    return standing ? <StandingLabel standing={standing} shade={shade ?? undefined} /> : <Nothing />
  }
  if (typeof value === 'boolean') return <>{value ? words.parts.yes : words.parts.no}</>
  if (Array.isArray(value)) return <List items={value.map((item) => nameIn(path, String(item), workshop))} />
  if (typeof value === 'object' && value !== null) return <List items={textsIn(value)} />
  const said = value === null || value === undefined ? '' : choiceName(path, String(value))
  return said === '' ? <Nothing /> : <span class="author-text">{said}</span>
}

const Nothing = () => <span class="soft">{text.value.author.clash.nothing}</span>

function List({ items }: { readonly items: readonly ComponentChildren[] }) {
  if (items.length === 0) return <Nothing />
  return (
    <ul>
      {items.map((item) => (
        <li key={String(item)}>{item}</li>
      ))}
    </ul>
  )
}

const isStanding = (value: unknown): value is Pick<DraftVerdict, 'standing' | 'shade'> =>
  typeof value === 'object' && value !== null && 'standing' in value && 'shade' in value && !('reason' in value)

/** What is listed by id shows under its name. */
function nameIn(path: string, id: string, workshop: Workshop): string {
  const { topics, codes } = workshop.against.peek()
  if (path === 'topics') return topics.find((topic) => topic.id === id)?.label ?? id
  if (path === 'cards') return workshop.everyCard.peek().get(id)?.title || id
  const [, code = ''] = /^references\.([^.]+)\..*citations$/.exec(path) ?? []
  return codes.get(code)?.rules.find((rule) => rule.id === id)?.title ?? id
}

function choiceName(path: string, value: string): string {
  const { programmes, formats } = text.value.words
  if (path === 'programme') return programmes[value as keyof typeof programmes] ?? value
  if (path === 'format') return formats[value as keyof typeof formats] ?? value
  return value
}

/** Every text in something larger, such as all options. */
const textsIn = (value: object): string[] =>
  Object.values(value).flatMap((inner) =>
    typeof inner === 'string'
      ? inner === ''
        ? []
        : [inner]
      : typeof inner === 'object' && inner
        ? textsIn(inner)
        : [],
  )

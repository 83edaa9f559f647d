/** A code of conduct as its schema wants it, or everything that is wrong with it. */
import { z } from 'zod'
import { type Code, code } from '../code.ts'
import type { Known } from './known.ts'
import { type Outcome, type Place, problem } from './problem.ts'
import { problemsOf } from './schema-problems.ts'

type PlaceOf = (path: readonly PropertyKey[]) => Place

const named = z.object({ rules: z.array(z.object({ id: z.unknown() })) })

/** Every rule has a name of its own. A topic that is not here is only told. */
export function codeOf(loose: unknown, placeOf: PlaceOf, known: Known): Outcome<Code> {
  const result = code.safeParse(loose, { reportInput: true })
  const twice = twiceIn(loose, placeOf)
  if (!result.success) return { problems: [...problemsOf(result.error, loose, placeOf), ...twice] }
  if (twice.length > 0) return { problems: twice }
  return { value: result.data, warnings: strangeTopics(result.data, placeOf, known) }
}

function twiceIn(loose: unknown, placeOf: PlaceOf) {
  const ids = named.safeParse(loose).data?.rules.map(({ id }) => id) ?? []
  return ids.flatMap((id, at) =>
    typeof id === 'string' && ids.indexOf(id) < at ? [problem('idTwice', placeOf(['rules', at, 'id']), [id])] : [],
  )
}

const strangeTopics = ({ rules }: Code, placeOf: PlaceOf, { topics }: Known) =>
  rules.flatMap(({ topic, alsoTopics }, at) =>
    [topic, ...alsoTopics]
      .filter((name) => !topics.some(({ id }) => id === name))
      .map((name) => problem('topicUnknown', placeOf(['rules', at, 'topic']), [name])),
  )

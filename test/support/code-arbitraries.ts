/** Any valid code of conduct, with the texts that files trip over. */
import fc from 'fast-check'
import { type Code, code, norms, type Rule } from '../../shared/code.ts'
import { anyText, dotted, name } from './deck-arbitraries.ts'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const rule = (id: string): fc.Arbitrary<Rule> =>
  fc.record({
    id: fc.constant(id),
    locator: anyText,
    title: anyText,
    topic: name,
    alsoTopics: fc.array(name, { maxLength: 2 }),
    statement: anyText,
    norm: fc.constantFrom(...norms),
    conditions: fc.array(anyText, { maxLength: 5 }),
    note: optional(anyText),
  }) as fc.Arbitrary<Rule>

export const anyCode: fc.Arbitrary<Code> = fc
  .uniqueArray(dotted, { minLength: 1, maxLength: 6 })
  .chain((ids) =>
    fc.record({
      id: name,
      organisation: anyText,
      title: anyText,
      titleNote: optional(anyText),
      kind: fc.constant('gedragscode' as const),
      link: optional(fc.webUrl({ validSchemes: ['https'] }).filter((url) => code.shape.link.safeParse(url).success)),
      version: fc.record({
        id: dotted,
        year: fc.option(fc.integer({ min: 1990, max: 2100 })),
        read: day,
        checked: optional(day),
        lapsed: fc.boolean(),
        inForce: optional(day),
      }),
      rules: fc.tuple(...ids.map(rule)),
    }),
  )
  .map((made) => code.parse(JSON.parse(JSON.stringify(made))))

/** What the form says of a code of conduct is what the import of a file says: neither lets through what the other refuses. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCode, nextVersionOf, ruleNames, sentCode, textOfCode } from '../../client/author/codes/code-text.ts'
import { readCodeFile } from '../../server/exchange/code-file.ts'
import type { Topic } from '../../shared/code.ts'
import { lintCode } from '../../shared/code-lint.ts'
import { nothingKnown } from '../../shared/exchange/known.ts'
import { isError } from '../../shared/finding.ts'
import { anyCode } from '../support/code-arbitraries.ts'
import { villageCode } from '../support/own-code.ts'

const topics: Topic[] = [{ id: 'geschenken', label: 'Geschenken', description: 'Cadeaus.' }]
const free = { topics, codeNames: new Set<string>(), versionNames: new Set<string>() }
const keysOf = (code: Parameters<typeof lintCode>[0], against = free): string[] =>
  lintCode(code, against).map(({ key, field }) => `${key} ${field}`)
const asFile = (code: object) => readCodeFile(Buffer.from(JSON.stringify(code)), { ...nothingKnown, topics })

describe('a code in the form', () => {
  test('that is whole has nothing against it', () => {
    expect(keysOf(sentCode(textOfCode(villageCode), new Set()))).toEqual([])
  })

  test('that is empty says of every field that it is empty, and that nobody checked it', () => {
    expect(keysOf(sentCode(emptyCode, new Set()))).toEqual([
      ...['organisation', 'title', 'version.id', 'version.read'].map((field) => `fieldEmpty ${field}`),
      ...['locator', 'title', 'topic', 'statement', 'norm'].map((field) => `fieldEmpty rules.0.${field}`),
      'neverChecked version.checked',
    ])
  })

  test('tells every kind of mistake at its field', () => {
    const [rule] = villageCode.rules
    if (!rule) throw new Error('there is no rule')
    const wrong = {
      ...villageCode,
      link: 'javascript:alert(1)',
      version: { ...villageCode.version, id: 'Versie 1', year: 1890, read: 'gisteren', lapsed: true },
      rules: [rule, rule, { ...rule, id: 'Mijn regel', topic: 'onbekend', title: 'x'.repeat(5001) }],
    }
    expect(keysOf(wrong)).toEqual([
      'linkUnfit link',
      'nameUnfit version.id',
      'yearOutside version.year',
      'dayUnfit version.read',
      'nameUnfit rules.2.id',
      'textTooLong rules.2.title',
      'ruleTwice rules.1.id',
      'markedLapsed version.lapsed',
    ])
    expect(keysOf({ ...villageCode, ...{ rules: [] } })).toEqual(['rulesMissing rules'])
  })

  test('cannot take the name of another code, nor a new version that of the one that holds', () => {
    const against = { topics, codeNames: new Set(['gemeente-dorp']), versionNames: new Set(['2026']) }
    expect(keysOf(villageCode, against)).toEqual(['codeNameTaken id', 'versionTaken version.id'])
    expect(sentCode({ ...textOfCode(villageCode), id: '' }, against.codeNames).id).toBe('gemeente-dorp-2')
  })

  test('comes through the door of the files as it was, whatever is written in it', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const outcome = asFile(sentCode(textOfCode(code), new Set()))
        expect('value' in outcome && outcome.value).toEqual(code)
      }),
      { numRuns: 100 },
    )
  })

  test('has an error exactly when the file is refused, whichever field was emptied or spoilt', () => {
    const paths = ['id', 'organisation', 'title', 'link', 'titleNote'] as const
    fc.assert(
      fc.property(
        anyCode,
        fc.constantFrom(...paths),
        fc.constantFrom('', ' ', 'Ja Nee', '\u0001', 'http://a.nl'),
        (code, path, value) => {
          const sent = sentCode({ ...textOfCode(code), [path]: value }, new Set())
          expect(lintCode(sent, free).some(isError)).toBe(!('value' in asFile(sent)))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('names that are left open', () => {
  test('are the name of the code and the place of the rule, each once', () => {
    const places = ['Artikel 5.4, lid 2', 'Art. 5.4 lid 2', '§ 3', '', 'Hoofdstuk 1 > Één', '5..4.-']
    expect(
      ruleNames(
        places.map((locator) => ({ id: '', locator })),
        'dorp',
      ),
    ).toEqual([...['dorp-5.4-lid-2', 'dorp-5.4-lid-2-2', 'dorp-3', 'dorp-regel', 'dorp-hoofdstuk-1-een', 'dorp-5.4']])
  })

  test('a new version begins with the rules and their names, and says nothing of its own dates', () => {
    const { version, rules } = nextVersionOf(villageCode)
    expect(version).toEqual(emptyCode.version)
    expect(rules.map(({ id }) => id)).toEqual(villageCode.rules.map(({ id }) => id))
  })
})

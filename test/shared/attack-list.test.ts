/** The privacy page says what can be worked out all the same: a sentence for everything that the attack lists by name. */
import { describe, expect, test } from 'vitest'
import { privacy as english } from '../../client/text/en/privacy.ts'
import { privacy as dutch } from '../../client/text/nl/privacy.ts'
import { type Allowed, allowedAcross, allowedKnowledge, allowedSums } from '../support/attack-list.ts'

const list: Allowed[] = [allowedSums, allowedKnowledge, allowedAcross].flatMap((names) => Object.values(names))

/** What the page says that it cannot promise: the second section. */
const pages = { nl: dutch.sections[1], en: english.sections[1] }

describe.each(list)('$name', ({ page }) => {
  test.each(['nl', 'en'] as const)('stands on the privacy page (%s)', (language) => {
    expect(pages[language]?.points.join(' ')).toContain(page[language])
  })
})

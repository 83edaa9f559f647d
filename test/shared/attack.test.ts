/**
 * What somebody can work out from everything that is published about a card: both votes, the shift, the twist, before and
 * after people go out. No published thing, and no difference of two, is the tally of a group that may not be shown; what the
 * rules allow all the same is listed by name in `attack-list.ts`, and stands on the privacy page.
 */
import { describe, expect, test } from 'vitest'
import { type DisclosureRules, disclosureRules } from '../../shared/disclosure.ts'
import { allowedSums } from '../support/attack-list.ts'
import { published, somePlays } from '../support/attack-people.ts'
import { breaches, findings } from '../support/attack-sums.ts'

const plays = somePlays(3000)

/** Everything that is found over all these groups. */
function foundUnder(rules: DisclosureRules): Set<string> {
  const found = new Set<string>()
  for (const play of plays)
    for (const name of findings(published(play.people, play.setting, rules), play)) found.add(name)
  return found
}

describe('every pair of things published about a card', () => {
  test('tells what is allowed by name, each of it, and nothing else', () => {
    expect([...foundUnder(disclosureRules)].sort()).toEqual(
      Object.values(allowedSums)
        .map(({ name }) => name)
        .sort(),
    )
  })

  const needed = {
    minimum: breaches.tooSmall,
    nearlyAll: breaches.nearlyAll,
    closeSecond: breaches.oneMove,
    closeToSentence: breaches.besideSentence,
    smallDifference: breaches.smallGroup,
    madeOption: breaches.madeGroup,
    twist: breaches.twistGroup,
    matrix: breaches.matrix,
    leftOut: breaches.alone,
    shiftOfSpreads: breaches.shift,
  } satisfies Record<Exclude<keyof DisclosureRules, 'missing'>, string>

  test.each(Object.entries(needed))('without the rule %s there is %s', (rule, breach) => {
    expect([...foundUnder({ ...disclosureRules, [rule]: false })]).toContain(breach)
  })
})

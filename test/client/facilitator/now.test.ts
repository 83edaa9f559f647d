import { expect, test } from 'vitest'
import { doNow, say, theySee } from '../../../client/facilitator/now.ts'
import { headingOf, doNow as roomNow } from '../../../client/screen/now.ts'
import { nl } from '../../../client/text/nl/index.ts'
import { phases } from '../../../shared/phase.ts'
import { publicView } from '../../../shared/public-view.ts'
import { aSession, facilitator, Play } from '../../support/builders.ts'

const now = ({ session }: Play) => doNow(publicView(session))

test('every phase says what to do, to the facilitator and to the room', () => {
  const view = publicView(aSession())
  for (const phase of phases) {
    const moment = { ...view, progress: { ...view.progress, phase } }
    expect(doNow(moment), phase).not.toBe('')
    expect(say(moment), phase).toMatch(/^[A-Z].*[.?]$/)
    expect(theySee(moment), phase).not.toBe('')
    expect(roomNow(moment), phase).not.toBe('')
  }
})

test('a session that waits for its day says so', () => {
  const ahead = new Play(aSession({ open: false }))
  expect(now(ahead)).toContain('staat klaar')
  expect(now(ahead)).not.toBe(now(new Play(aSession())))
})

test('what is said aloud follows what may be shown, and nothing else', () => {
  const after = (votes: string) => {
    const play = new Play(aSession({ teamCount: 0 })).seat(8).advanceTo('voting').vote(votes).advanceTo('spread')
    return say(publicView(play.session))
  }
  expect(after('AAABBBCC')).toContain('Wat valt je op')
  expect(after('AAAAAAAB')).toBe(after('AAAAAAAA'))
  expect(after('AAAAAAAB')).toContain('bijna iedereen')
  expect(after('AB')).toBe(after('CC'))
  expect(after('AB')).toContain('te weinig stemmen')
})

test('without teams nobody is told to talk in a team', () => {
  const talking = (teamCount: number) =>
    publicView(new Play(aSession({ teamCount })).seat(8).advanceTo('discussion').session)
  expect(say(talking(2))).toContain('team')
  expect(say(talking(0))).not.toContain('team')
})

test('before the lobby is open there is nobody to say anything to', () => {
  expect(say(publicView(aSession({ open: false })))).toBeNull()
})

test('while the spread waits, nobody is told that it is there', () => {
  const play = new Play(aSession({ spreadAt: 'atShift' })).seat(8).advanceTo('discussion')
  expect(now(play)).toContain('nog verborgen')
  expect(roomNow(publicView(play.session))).toContain('komt later')
})

test('a twist has its own words', () => {
  const play = new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('shift')
  play.ask(facilitator, { type: 'startTwist', round: 1, phase: 'shift' })
  expect(now(play)).toContain('veranderd')
  expect(roomNow(publicView(play.session))).toContain('veranderd')
})

test('when all have voted, and in a break, the facilitator is told what to do then', () => {
  const play = new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBC')
  expect(now(play)).toContain('Wacht')
  play.vote('AAABBBCC')
  expect(now(play)).toContain('Sluit de stemming')
  play.ask(facilitator, { type: 'setPaused', paused: true })
  expect(now(play)).toContain('pauze')
})

test('the facilitator is not told that both spreads are shown where one is not', () => {
  const shown = (votes: string) => {
    const play = new Play(aSession()).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('revote').vote(votes)
    return publicView(play.advanceTo('shift').session)
  }
  const apart = shown('AAABCCCC')
  const close = shown('AAABBBCC')
  expect([apart.shown.second?.kind, close.shown.second?.kind].includes('counts')).toBe(true)
  for (const view of [apart, close])
    expect(theySee(view).includes('beide verdelingen')).toBe(view.shown.second?.kind === 'counts')
  expect(theySee({ ...apart, shown: { ...apart.shown, second: { kind: 'words' } } })).not.toContain('beide verdelingen')
})

test('the big screen heads a twist and a break with their own words', () => {
  const view = publicView(aSession())
  const at = (progress: Partial<typeof view.progress>) =>
    headingOf({ ...view, progress: { ...view.progress, ...progress } })
  expect(at({ phase: 'voting', twist: true })).toBe('Wat als …? Stem opnieuw')
  expect(at({ phase: 'voting', twist: true, paused: true })).toBe('Pauze')
  expect(at({ phase: 'voting' })).not.toBe(at({ phase: 'voting', twist: true }))
})

test('where too few people voted, nobody is asked what they see', () => {
  const [kept, told] = [{ kind: 'tooFew' }, { kind: 'words' }] as const
  const at = (phase: 'spread' | 'shift', first: typeof kept, second: typeof kept | typeof told | null) => {
    const view = publicView(aSession())
    return { ...view, progress: { ...view.progress, phase }, shown: { first, second, shift: null } }
  }
  expect(roomNow(at('spread', kept, null))).toBe(nl.screen.tooFewNow.spread)
  expect(roomNow(at('shift', kept, kept))).toBe(nl.screen.tooFewNow.shift)
  expect(doNow(at('shift', kept, kept))).toBe(nl.console.special.doNow.tooFew.shift)
  expect(theySee(at('spread', kept, null))).toBe(nl.console.special.theySee.tooFew)
  expect(roomNow(at('shift', kept, told))).toBe(nl.screen.doNow.shift)
})

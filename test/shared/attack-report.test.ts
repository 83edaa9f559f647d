/** Room, story and report of a real session: what is published afterwards is what the room was shown, and no more. */
import { describe, expect, test } from 'vitest'
import { publicView } from '../../shared/public-view.ts'
import { reportOf } from '../../shared/report.ts'
import { allowedSums } from '../support/attack-list.ts'
import { type Published, published, somePlays, votes } from '../support/attack-people.ts'
import { type Played, playedToReport } from '../support/attack-session.ts'
import { findings } from '../support/attack-sums.ts'
import { aSession, facilitator, Play } from '../support/builders.ts'

const sessions = somePlays(60).map((play) => playedToReport(play))

/** What the report publishes of the card and its twist; voters as the room saw them. */
function toldIn({ report, room }: Played): Published {
  const [card, twist] = [false, true].map((is) => report.rounds.find((round) => round.twist === is))
  if (!card || !twist) throw new Error('the report misses a round')
  const { first, second } = card.counted
  return {
    voters: room[0]?.counters.voters ?? 0,
    ballots: { first, ...(second !== undefined && { second }), twist: twist.counted.first },
    card: card.shown,
    twist: twist.shown,
  }
}

describe('the report of a session that was played to its end', () => {
  test('holds of every vote what the attack is tried on', () => {
    for (const played of sessions) expect(toldIn(played)).toEqual(published(played.group.people, played.group.setting))
  })

  test('beside what the room saw, tells nothing but what is allowed by name', () => {
    const allowed = Object.values(allowedSums).map(({ name }): string => name)
    for (const played of sessions)
      expect(allowed).toEqual(expect.arrayContaining([...findings(toldIn(played), played.group)]))
  })

  test('gives each spread, sentence and shift as the room and the story had it', () => {
    for (const { room, report } of sessions)
      for (const twist of [false, true]) {
        const seen = room.filter(
          ({ progress }) => progress.round > 0 && progress.card === 0 && progress.twist === twist,
        )
        const last = seen.findLast(({ shown }) => shown.first !== null)
        const reported = report.rounds.find((round) => round.twist === twist)
        expect(reported?.shown).toEqual(last?.shown)
        expect(room.at(-1)?.story.find((chapter) => chapter.twist === twist)?.shown).toEqual(last?.shown)
      }
  })

  test('counts ballots as the room did when the vote was open: a late seat and a removed one change neither n nor m', () => {
    for (const { room, report, group } of sessions) {
      const open = room.filter(({ progress }) => progress.vote !== null)
      expect(open.map(({ counters }) => counters.voters)).toEqual(open.map(() => group.people.length))
      const held = votes.filter((vote) => vote !== 'second' || group.setting.second)
      const cast = held.map((vote) => group.people.filter((person) => person[vote] !== null).length)
      expect(open.map(({ counters }) => counters.ballots)).toEqual(cast)
      expect(report.rounds.flatMap(({ counted }) => Object.values(counted)).sort()).toEqual([...cast].sort())
    }
  })

  test('is the same whoever cast which votes', () => {
    for (const { report, group } of sessions.slice(0, 20))
      expect(playedToReport({ ...group, people: group.people.toReversed() }).report).toEqual(report)
  })
})

describe('a card that is skipped', () => {
  test('leaves no spread that still waited for the shift, in story and report alike', () => {
    const play = new Play(aSession({ spreadAt: 'atShift', teamCount: 0 })).seat(8)
    play.advanceTo('voting').vote('AAABBBCC').advanceTo('revote').vote('AABBBCCC')
    play.ask(facilitator, { type: 'skipCard', round: 1, phase: 'revote' })
    const nothing = { first: null, second: null, shift: null }
    expect(publicView(play.session).story[0]?.shown).toEqual(nothing)
    play.ask(facilitator, { type: 'closeSession' })
    expect(reportOf(play.session)?.rounds[0]?.shown).toEqual(nothing)
  })

  test('keeps the first spread that the room did see, and nothing of the second vote', () => {
    const play = new Play(aSession({ teamCount: 0 })).seat(8).advanceTo('voting').vote('AAABBBCC').advanceTo('revote')
    const { first } = publicView(play.session).shown
    play.vote('AABBBCCC').ask(facilitator, { type: 'closeSession' })
    expect(reportOf(play.session)?.rounds[0]).toMatchObject({
      skipped: true,
      shown: { first, second: null, shift: null },
      counted: { first: 8 },
    })
    expect(reportOf(play.session)?.rounds[0]?.counted.second).toBeUndefined()
  })
})

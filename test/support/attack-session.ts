/** The attack's groups in a real session: every command through `transition`, to the report of the closed session. */
import { publicView } from '../../shared/public-view.ts'
import { type Report, reportOf } from '../../shared/report.ts'
import type { PublicView } from '../../shared/view.ts'
import type { Play as Group, Person, VoteName } from './attack-people.ts'
import { aCard, aSession, facilitator, Play, participant } from './builders.ts'

export interface Played {
  /** What the room had on its screens, after every step. */
  readonly room: readonly PublicView[]
  readonly report: Report
  /** The group as it really played: without an option to make, "anders" stays what it was. */
  readonly group: Group
}

/** Plays one card and its twist; somebody comes late, and a seat is taken away meanwhile. */
export function playedToReport({ people, setting }: Group): Played {
  const play = new Play(
    aSession({
      format: setting.second ? 'workshop' : 'quick',
      teamCount: 0,
      minimumGroup: setting.minimum,
      cards: [aCard('kaart', setting.options.length), aCard('volgende', 2)],
    }),
  )
  const room: PublicView[] = []
  const look = (): number => room.push(publicView(play.session))
  const hold = (vote: VoteName, group: readonly Person[]): void => {
    play.vote(group.map((person) => person[vote] ?? ' ').join(''))
    look()
    play.advance()
    look()
  }
  play.seat(people.length).advanceTo('voting')
  comeLate(play)
  hold('first', people)
  const isMade = setting.made !== null && setting.second && makeOption(play)
  const group = {
    people: isMade ? people : people.map(withoutMade),
    setting: isMade ? setting : { ...setting, made: null },
  }
  play.ask(facilitator, { type: 'removeSeat', seat: 'seat-p1' })
  if (setting.second) {
    play.advanceTo('revote')
    hold('second', group.people)
  }
  startTwist(play)
  hold('twist', group.people)
  play.advance()
  look()
  play.ask(facilitator, { type: 'skipCard', round: 1, phase: play.session.phase })
  look()
  play.ask(facilitator, { type: 'closeSession' })
  look()
  return { room, report: reportOf(play.session) as Report, group }
}

function comeLate(play: Play): void {
  play.ask(facilitator, { type: 'setLock', locked: false })
  play.ask(participant('late'), { type: 'takeSeat' })
}

const makeOption = (play: Play): boolean =>
  play.ask(facilitator, { type: 'addOption', round: 1, text: 'Samen iets anders' }).accepted

const startTwist = (play: Play): void => {
  play.ask(facilitator, { type: 'startTwist', round: 1, phase: play.session.phase })
}

const withoutMade = (person: Person): Person => ({ ...person, second: person.second === 'D' ? '*' : person.second })

/** How each change alters a session. Knows no rules: what comes here has been decided, or was read from the journal. */

import { moveSeats, seating } from './apply-seating.ts'
import { noBallots } from './ballot.ts'
import type { Change } from './change.ts'
import { type Applier, type Draft, ownMap, ownSet, set, setRound } from './draft.ts'
import { phaseRules } from './phase.ts'
import { newRound, type Round } from './session.ts'
import { countTime, pauseTime } from './time-used.ts'

/** Generations of accepted ids that are kept: a phase each, about two cards. */
const keptGenerations = 24

const roundOf = (draft: Draft): Round => draft.session.round ?? newRound(0, 0)

type Pacing = 'roundStarted' | 'roundResumed' | 'phaseOpened' | 'voteClosed' | 'settled' | 'cardEnded' | 'sessionClosed'
const pacing: { [T in Pacing]: Applier<T> } = {
  roundStarted(draft, { number, card, twist }) {
    const { round, phase } = draft.session
    const parked = twist && round ? { round, phase } : null
    set(draft, { round: newRound(number, card, twist, draft.session.spreadAt), parked })
    if (!twist) moveSeats(draft)
  },
  roundResumed: (draft) => set(draft, { round: draft.session.parked?.round ?? null, parked: null }),
  phaseOpened(draft, { phase, at, timer, turns }) {
    const { session } = draft
    const { vote } = phaseRules[phase]
    const accepted = [new Set<string>(), ...session.accepted.slice(0, keptGenerations - 1)]
    const startedAt = session.startedAt ?? (session.phase === 'lobby' ? at : null)
    const timeUsed = countTime(session.timeUsed, at, session.round?.number ?? null)
    const fresh = { timer, timeUsed, paused: false, ready: new Set<string>(), moreTime: 0, accepted }
    set(draft, { phase, phaseOpenedAt: at, startedAt, ...fresh })
    if (vote && !roundOf(draft).opened.includes(vote)) setRound(draft, { opened: [...roundOf(draft).opened, vote] })
    if (turns) setRound(draft, { turns })
    if (phase === 'reading' || phase === 'closing') set(draft, { shownCode: session.settings.lens })
  },
  voteClosed(draft, { vote, shown, counted }) {
    const round = roundOf(draft)
    setRound(draft, { shown, closed: [...round.closed, vote], counted: { ...round.counted, [vote]: counted } })
  },
  settled(draft, { participants }) {
    setRound(draft, { settled: true, ballots: noBallots })
    set(draft, { participants })
  },
  cardEnded(draft, { skipped, referenceShown, decisions, arguments: kept }) {
    const { number, card, twist, spreadAt, shown, counted, extra } = roundOf(draft)
    // A first spread that waits for the shift was never on screen when its card is skipped, so it does not stay.
    const unseen = skipped && spreadAt === 'atShift'
    const seen = unseen ? newRound(number, card).shown : shown
    const rest = { counted, extra, decisions, arguments: kept }
    const past = { number, card, twist, skipped, referenceShown, shown: seen, ...rest }
    set(draft, { past: [...draft.session.past, past], round: null })
  },
  sessionClosed: (draft, { at }) => {
    const timeUsed = countTime(draft.session.timeUsed, at, null)
    set(draft, { closedAt: at, timeUsed, timer: null, paused: false })
  },
}

type Talk =
  | 'turnPassed'
  | 'penTaken'
  | 'penPutDown'
  | 'argumentAdded'
  | 'argumentHidden'
  | 'argumentReleased'
  | 'counterPicked'
  | 'optionWritten'
  | 'supportSet'
  | 'minorityOffered'
const talk: { [T in Talk]: Applier<T> } = {
  turnPassed: (draft, { team, seat }) => setRound(draft, { turns: { ...roundOf(draft).turns, [team]: seat } }),
  penTaken: (draft, { team, seat, at }) =>
    setRound(draft, { pens: { ...roundOf(draft).pens, [team]: { seat, heardAt: at } } }),
  penPutDown(draft, { team, option, reason }) {
    const { [team]: _, ...pens } = roundOf(draft).pens
    setRound(draft, { pens, choices: { ...roundOf(draft).choices, [team]: { team, option, reason } } })
  },
  argumentAdded(draft, { id, key, team, option, text }) {
    const all = ownMap(draft, roundOf(draft).arguments)
    setRound(draft, {
      arguments: all.set(id, { id, key, team, option, text, hidden: false, released: false, supporters: new Set() }),
    })
  },
  argumentHidden(draft, { id, hidden }) {
    const all = ownMap(draft, roundOf(draft).arguments)
    const argument = all.get(id)
    if (argument) setRound(draft, { arguments: all.set(id, { ...argument, hidden }) })
  },
  argumentReleased(draft, { id, released }) {
    const all = ownMap(draft, roundOf(draft).arguments)
    const argument = all.get(id)
    if (argument) setRound(draft, { arguments: all.set(id, { ...argument, released }) })
  },
  counterPicked(draft, { key, argument }) {
    setRound(draft, { picks: ownMap(draft, roundOf(draft).picks).set(key, argument) })
  },
  optionWritten(draft, { id, key, vote, text }) {
    const all = ownMap(draft, roundOf(draft).written)
    for (const [old, written] of all) if (written.key === key && written.vote === vote) all.delete(old)
    if (text !== null) all.set(id, { id, key, vote, text })
    setRound(draft, { written: all })
  },
  supportSet(draft, { id, key, support }) {
    const all = ownMap(draft, roundOf(draft).arguments)
    const argument = all.get(id)
    if (!argument) return
    const supporters = ownSet(draft, argument.supporters)
    if (support) supporters.add(key)
    else supporters.delete(key)
    setRound(draft, { arguments: all.set(id, { ...argument, supporters }) })
  },
  minorityOffered(draft, { id, key, team, text }) {
    setRound(draft, { minority: ownMap(draft, roundOf(draft).minority).set(id, { id, key, team, text }) })
  },
}

const appliers: { [T in Change['type']]: Applier<T> } = {
  ...seating,
  ...pacing,
  ...talk,
  ballotCast(draft, { vote, voterKey, choice }) {
    const { ballots } = roundOf(draft)
    setRound(draft, { ballots: { ...ballots, [vote]: ownMap(draft, ballots[vote]).set(voterKey, choice) } })
  },
  readySaid: (draft, { seat }) => set(draft, { ready: ownSet(draft, draft.session.ready).add(seat) }),
  moreTimeAsked: (draft) => set(draft, { moreTime: draft.session.moreTime + 1 }),
  // Another clock is the answer to who asked for more time.
  timerSet: (draft, { timer }) => set(draft, { timer, moreTime: 0 }),
  endSet: (draft, { at }) => set(draft, { endsAt: at }),
  spreadMomentSet(draft, { spreadAt }) {
    set(draft, { spreadAt })
    if (draft.session.round?.opened.length === 0) setRound(draft, { spreadAt })
  },
  pausedSet: (draft, { at, paused, timer }) =>
    set(draft, { paused, timer, timeUsed: pauseTime(draft.session.timeUsed, at, paused) }),
  autoCloseSet: (draft, { autoClose }) => set(draft, { autoClose }),
  optionAdded: (draft, { option, text }) => setRound(draft, { extra: { id: option, text } }),
  codeShown: (draft, { code }) => set(draft, { shownCode: code }),
}

/** Applies one change to the draft. */
export function applyChange(draft: Draft, change: Change): void {
  const applier = appliers[change.type] as (draft: Draft, change: Change) => void
  applier(draft, change)
}

/** Remembers the id of an accepted command, so that its repetition is answered as before. */
export function rememberAccepted(draft: Draft, id: string): void {
  const [newest = new Set<string>(), ...older] = draft.session.accepted
  set(draft, { accepted: [ownSet(draft, newest).add(id), ...older] })
}

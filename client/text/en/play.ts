/** The participant's words. */
import { written } from '../../../shared/ballot.ts'
import { textLimits } from '../../../shared/wire-names.ts'
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

type Play = Texts['play']

const { counted, number } = countingIn('en-GB')

/** Per phase the heading and the one thing to do; together they are announced when it opens. */
const phases: Play['phases'] = {
  lobby: {
    title: 'Welcome to the table',
    now: 'There is nothing to do on your screen yet. The facilitator will begin in a moment.',
  },
  reading: {
    title: 'Read the card',
    now: 'Read it by yourself. Do not talk about it yet.',
  },
  clarify: {
    title: 'Is this a dilemma for you?',
    now: 'Think by yourself: what makes it one? Or why is it not?',
  },
  voting: {
    title: 'What do you do?',
    now: 'Choose what you would really do. Nobody sees what you choose.',
  },
  spread: {
    title: 'The spread of votes',
    now: 'Look together. There is no winner.',
  },
  discussion: {
    title: 'Talk about it',
    now: 'Talk with your team. Find the strongest argument for every option, also where you chose something else.',
  },
  counter: {
    title: 'The other side',
    now: 'Here are arguments for what you did not choose. Which one is the strongest for you?',
  },
  revote: {
    title: 'Vote again',
    now: 'Choose again. You may change your mind, and you may stay with your choice.',
  },
  shift: {
    title: 'What shifted?',
    now: 'Compare the two votes and talk about it. What made the difference?',
  },
  decision: {
    title: 'Your team’s choice',
    now: 'Choose together. One of you writes it down.',
  },
  reference: {
    title: 'What does the code say?',
    now: 'Read what the code of conduct says about your vote. Then read the rest.',
  },
  action: {
    title: 'What will you do tomorrow?',
    now: 'Suppose this happens to you tomorrow. Think, alone or with somebody else. What you type stays on this device.',
  },
  closing: {
    title: 'This is what you played',
    now: 'Look back. What do you take with you?',
  },
}

/** The heads of a twist: the same card with one thing changed. */
const twist: Play['twist'] = {
  title: 'What if …?',
  now: 'Choose what you would really do then. Nobody sees what you choose.',
  spread: { title: 'The new spread', now: 'Look together. What difference does that one change make?' },
}

/** What is asked where there is no spread to look at. */
const tooFew: Play['tooFew'] = {
  spread: 'There is no spread to see now. That keeps every vote secret.',
  shift: 'There are no numbers to compare. What did the talk do to you?',
}

/** What a phase asks of who joined too late for this card. */
const late: Play['late'] = {
  reading: 'Read along. For this card you only watch.',
  voting: 'There is nothing to choose for you now. Read what the others can choose.',
  argue: 'Listen along. For this card you write nothing down.',
}

/** What comes next, said one phase ahead. Short: it stands beside a count. */
const join: Play['join'] = {
  title: 'Join in',
  code: 'Join code',
  codeHint: 'Six letters and digits. Capitals do not matter.',
  codeWrong: 'A join code has six letters and digits.',
  withCode: (code) => `Session ${code}`,
  changeCode: 'Another code',
  otherCode: 'Type another code',
  lines: [
    'You vote without a name. Nobody in the room, not even the facilitator, sees what you chose.',
    'During a card, loose votes without a name are on the server, so that a failure wipes nothing. After that only numbers remain.',
    'Others read what you type, without your name. Please name nobody yourself either.',
  ],
  lastLine: 'The room hears what you say out loud. Whoever runs the server can technically do more than we can: ',
  lastLink: 'read here who that is.',
  nickname: 'Nickname (may stay empty)',
  nicknameHint: 'Better not choose a real name.',
  button: 'Join in',
  busy: 'Your seat is being made ready …',
  back: 'Back to your seat',
  backIn: (code) => `You already had a seat in session ${code}.`,
}

const vote: Play['vote'] = {
  legend: 'Your choice',
  button: (letter) => `Vote for ${letter}`,
  change: (letter) => `Change your vote to ${letter}`,
  stays: (letter) => `Your vote for ${letter} is on the table`,
  pick: 'Make a choice first',
  other: 'Something else, namely …',
  otherText: 'What would you do?',
  otherHint: 'Name nobody. The text stands apart from your vote, and can be read only when the vote has closed.',
  otherLimit: `At most ${written.characters} characters.`,
  changeText: 'Change your text',
  otherNeeds: 'First write what you would do',
  otherWrote: (said) => `You wrote: “${said}”`,
  ownShow: 'Show your own choice',
  abstain: 'I do not choose',
  abstainHint: 'Your vote then counts, without a choice.',
  sending: 'Your vote is on its way …',
  onTable: 'Your vote is on the table. You can still choose something else.',
  onTableFor: (letter) => `Only you see that you chose ${letter}.`,
  onTableAbstained: 'Only you see that you did not choose.',
  firstShow: 'Show your first choice',
  first: (letter) => `Your first choice was ${letter}.`,
  firstAbstained: 'You did not choose the first time.',
  firstUnknown: 'Your first choice is not on this device.',
  minimum: (minimum) =>
    `We show a spread only from ${number(minimum)} votes on. If everybody or nearly everybody votes the same, we show no numbers.`,
  closedByTimer: 'The vote closes by itself when time is up.',
}

const discussion: Play['discussion'] = {
  forOption: (letter) => `Arguments for ${letter}`,
  none: 'No argument yet.',
  add: 'Your argument',
  write: 'Add an argument',
  addFor: 'Which option does it belong to?',
  text: 'The argument, in one or two sentences',
  textHint: `At most ${textLimits.argument} characters. Others read it without your name. Please name nobody yourself either.`,
  button: (letter) => `Put it with ${letter}`,
  buttonPick: 'Put it down',
  added: 'Your argument is on the table.',
  yours: 'yours',
  support: 'Strong argument',
  supportedBy: (count) => (count === 0 ? '' : counted(count, 'finds this strong', 'find this strong')),
  screened:
    'Whoever talks with you sees your argument at once. The facilitator may read it first, before the room sees it.',
  kept: 'The facilitator keeps the arguments afterwards, without names.',
  notKept: 'Arguments are wiped when this card is done.',
  yourTurn: 'It is your turn to talk. The others listen.',
  turnOf: (name) => `It is ${name}’s turn.`,
  turnOfSomeone: 'It is the turn of somebody else in your team.',
  pass: 'Pass the turn on',
}

const clarify: Play['clarify'] = {
  think: 'Write nothing down. Soon you vote in secret, and then you talk together.',
  button: 'I have thought about it',
  done: 'Good. Wait a moment for the others.',
}

const counter: Play['counter'] = {
  list: 'Arguments from the other side',
  pick: 'This is the strongest for me',
  picked: 'Your pick',
  pickedNow: 'Your pick is on the table. You can still choose another argument.',
  none: 'Nobody wrote an argument from the other side. Think of one yourself: what would somebody say who chose differently?',
  own: (letter) => `Arguments for your own choice, ${letter}`,
  ownExplain: 'You do not pick from these now.',
  unknown: 'Your first choice is not on this device, or you did not choose. That is why all arguments are here.',
  secret: 'Nobody sees what you pick. We show only the argument that most people picked.',
}

const decision: Play['decision'] = {
  penFree: 'Nobody is writing yet. Take the pen when you have reached a choice.',
  take: 'Take the pen',
  takeAgain: 'Change the text',
  penTaken: 'Somebody in your team is writing now. Join the talk: what do you choose, and why?',
  settled: 'Your choice is there. You can still change it.',
  teamsOf: (done, teams) => `${number(done)} of ${counted(teams, 'team', 'teams')} done`,
  penSilent: 'Whoever had the pen is away for a moment. You can take it over.',
  penYours: 'You have the pen. Write down what you choose together.',
  option: 'We choose',
  why: 'Because …',
  whyHint: `At most ${textLimits.reason} characters, without names.`,
  putDown: 'Put the pen down and share it with your team',
  needs: 'Choose an option and write down why.',
  ours: (letter) => `We choose ${letter}.`,
  minority: 'Do you see it differently?',
  minorityLabel: 'Your sentence',
  minorityHint: `Write one sentence. It stands beside the team choice without your name, also in the report. At most ${textLimits.minority} characters.`,
  minorityButton: 'Put my sentence beside it',
  minorityAdded: 'Your sentence lies beside the team choice.',
  minorityOf: 'Who sees it differently:',
}

const action: Play['action'] = {
  say: 'What do you say, to whom, and when?',
  objection: 'Which objection do you expect, and what is your answer?',
  damage: 'What do you do to keep the damage small?',
  kept: 'Stays on this device',
}

const closing: Play['closing'] = {
  take: 'What do you take with you?',
  takeHint: 'For yourself. This stays on this device.',
  toTake: 'Write down what you take with you',
  ownTitle: 'Yours, only on this device',
  ownShow: 'Show what is yours',
  ownOnce: (choice) => `You chose ${choice}.`,
  ownTwice: (choice) => `You chose ${choice} both times.`,
  ownBoth: (first, second) => `You chose ${first} first, then ${second}.`,
  ownNothing: 'nothing',
  data: 'What happens to the data?',
  dataLines: [
    'Your votes are gone already. Only what the group was shown is kept: numbers, words and the choices of the teams.',
    'Your own choices and notes are only on this device.',
  ],
  dataLink: 'Read what exactly is kept',
  closedTitle: 'The session is over',
  closedNow: 'Thank you for being honest. You can close this page.',
  another: 'Join another session',
  stillHere: 'Your own choices and notes are still on this device.',
  stillHereLink: 'Look at them or wipe them.',
  unfinished: 'The connection with this session has ended. Ask the facilitator whether the game still goes on.',
}

const help: Play['help'] = {
  button: 'Help and contact',
  title: 'Would you like to talk to somebody?',
  lines: [
    'Does a card touch something that is really going on? Talk about it afterwards, not in the group.',
    'You can go to your manager, a confidential adviser or the integrity reporting office of your organisation.',
    'Would you like advice from outside? The Dutch Whistleblowers Authority (Huis voor Klokkenluiders) thinks along with you, free and in confidence.',
  ],
  talkTo: (organisation) => `According to the code of ${organisation}:`,
  privacy: 'What is kept?',
  moreTime: 'Ask for more time',
  moreTimeAsked: 'The facilitator sees that somebody wants more time, not who.',
}

const status: Play['status'] = {
  connecting: 'Connecting …',
  pageComing: 'This page is on its way …',
  pageFailing: 'This page is not coming in yet. Your seat and your vote are safe. We keep trying.',
  pageAgain: 'Load the page again',
  lost: 'The connection is gone. You need not do anything: we keep trying. Your seat stays yours. A vote that is on the table stays there.',
  replacedTitle: 'You are somewhere else',
  replaced: 'You opened this session on another screen.',
  here: 'Go on playing here',
  refusedTitle: 'That does not work now',
  again: 'Try again',
  paused: 'Break. The facilitator will go on in a moment.',
  afterPause: 'After the break you go on here.',
  rehearsal: 'Rehearsal: made-up participants join in. Nothing counts.',
  late: (card) => `You join in from card ${card}. For now, watch and listen along.`,
  lateEnd: 'The last card has already begun. Watch and listen along.',
  removedTitle: 'Your seat is gone',
  removed: 'The facilitator has removed this seat. Thank you for taking part.',
  removedNext: 'What you voted on still counts, without a name. Do you think this is not right? Ask the facilitator.',
  moving: (seats) => `From the next card on, ${counted(seats, 'seat changes', 'seats change')} team.`,
  leaving: (seats) => `From the next card on, ${counted(seats, 'seat goes', 'seats go')} away.`,
  youMove: (team) => `From the next card on you are in ${team}.`,
  youMoved: (team) => `The facilitator has moved you. You are in ${team} now.`,
  youLeave: 'The facilitator is removing your seat. At the next card you no longer take part.',
  joined: (seats) => counted(seats, 'takes part', 'take part'),
  lockedShort: 'door shut',
  locked: (seats) => `Nobody can join any more. ${seats}.`,
  unlocked: (seats) => `People can join again. Now: ${seats}.`,
}

/** A device that passes from hand to hand. */
const hands: Play['hands'] = {
  place: (place) => `Seat ${place}`,
  named: (place, nickname) => (nickname === '' ? `seat ${place}` : `seat ${place}, ${nickname}`),
  bar: 'Pass this device on',
  now: (who) => `Now: ${who}`,
  pass: (who) => `Pass on to: ${who}`,
  waits: 'Wait a moment: something is still on its way.',
  last: (who) => `Now: ${who}, the last one.`,
  allBeen: 'Everybody on this device has had a turn.',
  title: 'Pass the device on',
  lead: (who) => `Give it to ${who}. Is that you? Then tap the button.`,
  wiped: 'What somebody else did here can no longer be seen.',
  mine: (who) => `I am ${who}`,
  other: 'Is it somebody else’s turn?',
  goTo: (who) => `To ${who}`,
  passed: (who) => `The screen is empty. Give the device to ${who}.`,
  add: 'One more person on this device?',
  addExplain:
    'Does somebody have no phone of their own? Add a seat and pass this device from hand to hand. Everybody votes apart. The screen is empty in between.',
  addWarning: 'Whoever holds the device can also reach somebody else’s seat. Only do this if you trust each other.',
  addButton: (place) => `Add seat ${place}`,
  addLocked: 'The door is shut: nobody can come in now. Ask the facilitator to open it for a moment.',
  back: (who) => `Go to ${who}`,
}

const lookBack: Play['lookBack'] = {
  title: 'Look back',
  fetching: 'Fetching …',
  spreads: 'The spreads of this card',
  before: 'The card as it was first',
  references: 'What the code said',
  story: 'Played before',
}

export const play: Play = {
  titleFor: (phase, session) => `${phase} · ${session} · Dilemmaspel`,
  announce: (title, now) => `${title}${title.endsWith('?') ? '' : '.'} ${now}`,
  phases,
  twist,
  late,
  tooFew,
  clarify,
  counter,
  hands,
  lookBack,
  charactersLeft: (left) => `${counted(left, 'character', 'characters')} left`,
  join,
  lobby: {
    team: (name, others) =>
      others === 0
        ? `You are in ${name}. You are the first.`
        : `You are in ${name}, with ${counted(others, 'other person', 'others')}.`,
    noTeams: 'You play together with the whole group.',
    choose: 'Would you rather be in another team?',
    chooseTeam: (name, seats) => `Go to ${name} (${seats})`,
    yours: 'your team',
    kept: 'What is kept?',
    sit: 'Find your team and sit together.',
    members: 'Your team',
    you: 'you',
    nameless: (count) => (count === 1 ? 'somebody without a name' : `${number(count)} people without a name`),
    away: 'away for a moment',
  },
  reading: {
    button: 'I have read it',
    done: 'Good. Wait a moment for the others.',
  },
  vote,
  discussion,
  decision,
  action,
  closing,
  help,
  status,
}

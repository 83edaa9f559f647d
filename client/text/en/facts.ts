/** Sentences of the pieces that phone, console and big screen share: spread, shift, reference, timer. */
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted, number } = countingIn('en-GB')

const slotIn = (slot: string): string => (slot === '*' ? 'other' : slot)
const clock = (minutes: number, seconds: number): string => `${minutes}:${String(seconds).padStart(2, '0')}`

export const facts: Texts['facts'] = {
  spread: {
    caption: 'Spread of the votes',
    captionFirst: 'First vote',
    captionSecond: 'Second vote',
    captionBoth: 'Both votes side by side',
    words: (first, second) =>
      first === second ? `The picture, both times: ${first}.` : `The picture, first: ${first}. Then: ${second}.`,
    option: 'Option',
    votes: 'Votes',
    share: 'Share',
    nearlyAll: (slot) => `Everybody, or nearly everybody, chose ${slot === '*' ? 'something else' : slot}.`,
    other: 'Something else, namely …',
    notThen: 'not possible then',
    tooFew: 'Too few votes to show safely. Tell only what you want to share.',
    inWords: 'We show no numbers of this vote.',
    wordsOnly: 'So nobody can work out what one person chose.',
    word: (word) => `The picture: ${word}.`,
    own: 'your vote',
    none: 'There is no spread yet.',
  },
  shift: {
    title: 'What shifted?',
    hidden: 'How many people changed their choice is not shown here. That keeps every vote secret.',
    counted: (pairs, leftOut) =>
      pairs === null || leftOut === null
        ? 'Counted over those who voted twice.'
        : leftOut === 0
          ? `Counted over ${counted(pairs, 'person', 'people')} who voted twice.`
          : `Counted over ${counted(pairs, 'person', 'people')} who voted twice. ${counted(leftOut, 'vote does', 'votes do')} not count here.`,
    move: (count, from, to) =>
      `${count === 1 ? 'One person' : count <= 3 ? 'A few people' : `${number(count)} people`} went from ${slotIn(from)} to ${slotIn(to)}.`,
  },
  panel: {
    source: (source: string, organisation: string) => `From: ${source}, ${organisation}.`,
    coreValues: 'Core values:',
    parts: { definition: 'what the word means', route: 'where you can go', outcome: 'what came of it', fact: 'fact' },
  },
  reference: {
    tabs: 'Codes of conduct',
    overview: 'What this code says, per option',
    lens: 'the code of this session',
    silentSearched: (searched) => `We searched for: ${searched}`,
    conditions: 'Conditions',
    rules: 'Where does it say so?',
    leavesOpen: 'What the code leaves open',
    talkTo: 'Who can you talk to?',
    undated: (day) => `undated, read on ${day}`,
    year: (year) => `version ${year}`,
    warn: 'Please note: this may no longer be the newest version. Check the code itself to be sure.',
    explain: 'The code is a compass, not a verdict. Grey and silence are part of it.',
    yourTeam: 'choice of your team',
    chosenBy: 'Chosen by:',
    why: 'Why?',
  },
  choices: {
    title: 'What did each team choose?',
    chose: (letter) => `chose ${letter}`,
    minority: 'Who sees it differently:',
    none: 'No team has settled on a choice yet.',
  },
  story: {
    skipped: 'This card was skipped.',
    lens: 'Compare with the code of:',
    accordingTo: (organisation) => `According to ${organisation}:`,
    caption: 'For each option: the votes, and what the code says',
    first: 'First',
    second: 'Then',
    only: 'Votes',
    firstSaid: (said) => `First vote: ${said}`,
    secondSaid: (said) => `Second vote: ${said}`,
    twist: (title) => `What if …? With: ${title}`,
    coreValue: 'Core value',
    promise: 'What you promise with the oath or affirmation',
  },
  written: {
    first: 'Written as “something else”, first time',
    second: 'Written as “something else”, second time',
    explain: 'In random order, apart from the votes.',
  },
  counter: {
    title: 'The strongest argument from the other side',
    explain: (letter) => `Most people picked this argument. It speaks for ${letter}.`,
  },
  twist: {
    banner: 'One thing is different now.',
    explain: 'This spread belongs to the changed card.',
  },
  timer: {
    left: (minutes, seconds) => `${clock(minutes, seconds)} left`,
    stopped: (minutes, seconds) => `clock stopped at ${clock(minutes, seconds)}`,
    over: 'Time is up. Finish calmly.',
    minute: 'One more minute.',
    half: '30 seconds left.',
    label: 'Time',
  },
  card: {
    role: 'Your role',
    situation: 'What is going on?',
    values: 'What pulls both ways here?',
    again: 'Read the card once more',
  },
}

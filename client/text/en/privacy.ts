/** The privacy page. What is promised about a vote, and no more. */
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted } = countingIn('en-GB')

export const privacy: Texts['privacy'] = {
  title: 'What happens to your vote?',
  intro: [
    'Here you vote on hard situations. You will only do that honestly if you know what happens to your vote. So this page says what we promise, and also what we cannot promise.',
  ],
  back: 'Back to the game',
  toCouncil: 'For works council and data protection officer',
  toStored: 'All that the server keeps',
  sections: [
    {
      title: 'What we promise',
      points: [
        'Other participants, the facilitator, the integrity coordinator and the writer of the cards do not see what you chose. Nor when you voted, nor whether you have voted yet.',
        'The facilitator sees how many votes there are, and per team only when everybody has voted.',
        'Whoever steals the stored files or a backup finds no link between a vote and a seat, an order, a time or a person.',
        'You do not need an account. We do not ask for your name. You may use a nickname; it never stands beside a vote.',
        'Nobody gets points. We do not measure how fast you are.',
      ],
    },
    {
      title: 'What we cannot promise',
      points: [
        'Whoever runs the server, or can open the traffic on a managed device, can see votes go by. For that they must change the software or look into the memory. Reading back afterwards is not possible.',
        'Do you pass one device from hand to hand? Then the screen is empty in between, and everybody has a seat of their own. But whoever holds the device can also open the seat of somebody else. Only play like this with people you trust.',
        'The room hears what you say out loud. Sometimes a group can guess from that what you voted.',
        'If somebody comes in with made-up seats, a smallest group no longer helps. That is why you always see how many seats there are. Does that number differ from the number of people? Say so.',
        'Somebody who knows votes of others can do sums. You know your own vote already. If all the others together tell what they chose, only your vote is left. Sometimes that works even if we show only a sentence, or nothing.',
        'Somebody who knows every vote that was different knows what the rest chose. So if you are the only one who chose something else than nearly everybody, you know it of the rest.',
        'A spread that is shown can have small numbers in it, such as 1 or 2. If you lay two spreads side by side, you can also see that votes moved. From ten votes on that can be a single one. If 25 people or more voted twice, you sometimes also see from which option to which. You never see who.',
        'You can see how many people did not vote. Beside a spread that is shown you can work out how many made no choice. Sometimes we also say how many votes do not count for the shift. You never see who they are.',
        'For the year we add up votes of at least five sessions. Whoever was in one of those sessions can subtract it. Then at least four are left. Do all facilitators work with one shared link? Then the server does not know who led which session. Whoever led nearly all of them can then work out more.',
        'What has been wiped can leave traces on the disk of the server for a while, and in backups of that disk. No name, seat or time is tied to such traces.',
      ],
    },
    {
      title: 'How we protect a small group',
      points: [
        'We show a spread only from a smallest number of votes on. You see that number before the first vote.',
        'If everybody or nearly everybody chooses the same, we show only that sentence, without numbers.',
        'If only one vote changes in a small group, or only a few votes came or went, we show only a sentence for that spread, without numbers. The same holds when a card is played once more with one fact changed.',
        'If votes are missing, we say less about what shifted. Otherwise you could work out what somebody chose who went away.',
        'What somebody wrote instead of an option is shown only where numbers are shown too.',
        'There is never a spread per team.',
      ],
    },
    {
      title: 'What is on the server?',
      points: [
        'During a card: loose votes without name, seat or time. That way a failure wipes nothing. When the last vote of the card closes, they go. What the group was shown stays.',
        'Did you write something yourself instead of choosing an option? That text is apart from your vote, without a name. The group reads it only after the vote, and only if there are enough votes. It goes when the card is done.',
        'Arguments: without a name. They go when the card is done. If the facilitator wants to keep them, you are told so beforehand.',
        'The choice of each team, with the reason, and the sentences of whoever sees it differently. Without a name. Those stay in the report.',
        'A nickname is only in memory, as long as the session runs. The facilitator can blank it.',
        'After the session a report with numbers and words remains. There are no people in it.',
        'For the yearly report it stays how many sessions there were and how many people took part. Also votes of many sessions together. If a report goes, that does not change.',
      ],
    },
  ],
  rehearsal: 'In a rehearsal, made-up participants join in. It does not count anywhere.',
  who: {
    title: 'Who runs this server?',
    runBy: (name) => `The server is run by ${name}.`,
    organisation: (name) => `This installation belongs to ${name}.`,
    here: (host) => `You are playing on ${host}.`,
    plain:
      'This connection is not encrypted (http). Whoever watches the same network can read your traffic. Ask the facilitator for an address that starts with https.',
    secure: 'The connection is encrypted (https).',
    ask: 'Your organisation chooses who runs the server. Our advice: a party outside the organisation itself, and joining on your own phone. If there is no name here, ask the facilitator who it is.',
  },
  device: {
    title: 'What is on this device?',
    intro:
      'Your device keeps a secret key for your seat, your own choices and your own notes. With those you can come back after a failure. Nobody else gets them.',
    none: 'There is nothing of the game on this device now.',
    session: (code, votes, notes) =>
      `Session ${code}: ${counted(votes, 'vote of your own', 'votes of your own')}, ${counted(notes, 'note', 'notes')}.`,
    sharedSeat: (code, place) =>
      `Session ${code}, seat ${place}: more people play on this device. That is why their choices and notes are not shown here.`,
    round: (card, vote, choice) => `${card}, ${vote}: ${choice}`,
    first: 'first vote',
    second: 'second vote',
    abstained: 'no choice',
    forget: 'Wipe everything from this device',
    forgetWarning: 'After that you cannot go back to your seat, and your notes are gone.',
    sure: 'Yes, wipe everything',
    keep: 'No, keep it',
    forgotten: 'Everything has been wiped.',
    cookies:
      'Whoever plays along gets no cookie, and we do not track you. Only who leads a game and signs in for that gets one. Your device only remembers how you like to see the page: language, light or dark, calm or not.',
  },
}

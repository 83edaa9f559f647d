/** The page for the works council and the data protection officer, in English. */
import { countingIn } from '../counting.ts'
import type { Texts } from '../text.ts'

const { counted } = countingIn('en-GB')

export const council: Texts['council'] = {
  title: 'For works council and data protection officer',
  intro: [
    'This page is for the works council and the data protection officer. It says what Dilemmaspel does with data of colleagues, and what it cannot promise. It is no legal advice.',
  ],
  short: {
    title: 'In short',
    points: [
      'A group of colleagues talks about hard situations at work. Everybody votes in secret, before and after the talk. Then the group reads what its own code of conduct says.',
      'One takes part without an account and without a name. Nobody in the game can see what one person voted, when, or how fast.',
      'There are no points, no ranking and no judgement of a person. There is never a spread per team or per department.',
      'After a card the loose votes go. What stays is what the group itself was shown.',
      'Whoever runs the server can technically do more. Read about that further down. So choose together who that is.',
    ],
  },
  here: {
    title: 'This installation',
    organisation: (name) => `This installation belongs to ${name}.`,
    noOrganisation: 'Nobody has filled in yet which organisation this installation belongs to.',
    runBy: (name) => `The server is run by ${name}.`,
    noRunBy: 'Nobody has filled in yet who runs the server. Do ask.',
    retention: (months) =>
      `A report stays for ${counted(months, 'month', 'months')}. After that the server deletes it.`,
    minimum: (least) => `Counts are shown from ${counted(least, 'vote', 'votes')}.`,
    secure: 'The connection with this page is encrypted (https).',
    plain: 'The connection with this page is not encrypted (http). Use the game like this only to practise.',
  },
  sees: {
    title: 'Who sees what?',
    who: 'Who',
    does: 'Sees',
    not: 'Does not see',
    rows: [
      [
        'Participants',
        'The spread of the group, arguments without a name, and what every team chose.',
        'What somebody else voted, and whether somebody has voted yet.',
      ],
      [
        'Facilitator and co-facilitator',
        'The same. Also how many votes there are, the nicknames, and whether a whole team is done.',
        'The vote of one person, its time, or who has not voted yet.',
      ],
      ['Writer of cards', 'The cards, and what readers remark on them.', 'Votes, reports and participants.'],
      [
        'Coordinator',
        'Figures of a year: numbers of sessions and participations. Sums of votes only from 5 sessions and 50 votes.',
        'Votes of one person, one team or one department.',
      ],
      [
        'Whoever steals a copy of the database',
        'Reports with counts. Of a card that was still on the table: loose votes under a key.',
        'Whose a vote is. There is no seat, time or order beside it.',
      ],
      [
        'Whoever runs the server',
        'All that is on the server. With other software or by looking into the memory: also votes at that very moment.',
        'Votes afterwards. They are gone.',
      ],
    ],
  },
  council: {
    title: 'For the works council: is this a system to follow people?',
    intro: 'The works council has a say in rules about this: article 27, paragraph 1, of the Dutch Works Councils Act.',
    points: [
      'Letter l is about means that are meant, or fit, to follow conduct or performance. The game is not meant for that. Nor does it show anybody what one colleague votes, how fast, or how often.',
      'Whether it can be made fit for that depends on who runs the server. Whoever changes the software can watch. So we advise: ask the works council to consent, and lay down who runs it.',
      'Letter k is about rules for personal data of employees. There are such data: accounts of facilitators, texts that people type, and votes as long as a card is on the table.',
      'Lay down that nobody may ask for nicknames, screens or phones to find out votes. Lay down too that a report does not count in a talk about somebody’s work.',
      'Lay down whether taking part may be made compulsory. Whoever is there can always choose nothing in the game.',
    ],
  },
  dpia: {
    title: 'For the data protection officer: answers for a pre-DPIA',
    question: 'Question',
    answer: 'Answer',
    rows: [
      [
        'Purpose',
        'To learn about acting with integrity by talking about it together. And nameless figures for the yearly report. The purpose is not to judge people.',
      ],
      [
        'Legal basis',
        'Your organisation chooses it. Think of a task in the public interest, or a legitimate interest. Consent often fits work badly: can somebody freely say no?',
      ],
      [
        'Whose data?',
        'Of colleagues who take part. Of facilitators, authors and coordinators with an account. Of contacts that your organisation names, such as a confidential adviser.',
      ],
      [
        'Which data of participants?',
        'A seat with a random name. Votes under a key per round, until the card is done. Texts without a name. A nickname, only in memory and if you like.',
      ],
      [
        'Which data of account holders?',
        'Name, e-mail address or sign-in name, roles, and a print of the password. With cards it says who last changed them.',
      ],
      [
        'Are votes personal data?',
        'During a card, take it that they are. With the key on a phone, or with the memory of the server, a vote can be found with a seat. Afterwards no longer: then there are only counts.',
      ],
      [
        'Special categories?',
        'The game does not ask for them. Yet a card can be about politics, illness or religion, and people can type something about that. The screen asks to name nobody.',
      ],
      [
        'Who is the controller, who the processor?',
        'Your organisation is the controller. Is the server run by somebody else? Then they are the processor, and there must be an agreement.',
      ],
      [
        'Who gets the data?',
        'The game sends nothing to others. There are no trackers, no statistics of third parties, and no fonts or scripts from other sites.',
      ],
      ['Does anything leave the EU?', 'Not by the game. Your organisation chooses where the server is.'],
      [
        'How long?',
        'Votes: until the last vote on the card closes. Texts: until the card is done, or in the report. Reports: see above. Figures per year stay, with no people in them.',
      ],
      [
        'Does a computer decide about people?',
        'No. There is no profile, no marks for people and no artificial intelligence.',
      ],
      [
        'Is a full DPIA needed?',
        'Your organisation decides that, with the data protection officer. Note: it is about employees, and about opinions. That speaks for it.',
      ],
    ],
  },
  risks: {
    title: 'Risks, and what was done about them',
    risk: 'Risk',
    measure: 'What was done about it',
    left: 'What remains',
    rows: [
      [
        'Somebody works out a vote from the counts.',
        'No counts under the smallest group. When nearly all agree only a sentence. Differences between two spreads are looked at too. A test tries this with thousands of groups.',
        'Whoever knows the votes of others can calculate. The page about your vote says when.',
      ],
      [
        'Somebody steals the database, a copy or a log.',
        'A vote is under a key per round, without seat, time or order. After the round it is gone. Logs hold no vote, name or key.',
        'Traces on the disk, without a name, seat or time. Copies of a vote that was open.',
      ],
      [
        'Whoever runs the server watches.',
        'Nothing can be read back afterwards. We advise a server outside the own organisation, and one’s own phone.',
        'Watching at that very moment cannot be ruled out.',
      ],
      [
        'Made-up seats make a group larger than it is.',
        'Everybody sees how many seats there are. The facilitator counts the people. Then the door is locked.',
        'Who does not count, does not notice.',
      ],
      [
        'A text gives away who wrote it.',
        'No name, no time, random order. The facilitator can hide a text.',
        'A colleague may recognise how somebody writes.',
      ],
      [
        'In the room somebody says too much.',
        'The facilitator gets help to ask nobody for their vote.',
        'What is said out loud is not secret.',
      ],
    ],
  },
  promises: {
    title: 'What we do not promise',
    points: [
      'That nobody can watch who runs the server, or who can open encrypted traffic on a device of the employer.',
      'That a talk stays secret. You arrange that with each other.',
      'That a smallest group helps when somebody makes up many seats.',
      'That no trace at all stays on a disk or in a copy.',
    ],
  },
  advice: {
    title: 'What we advise',
    points: [
      'Let a party outside your own organisation run the server, with an agreement.',
      'Let people use their own phone, over https.',
      'Switch off the keeping of addresses and query strings on whatever stands before the server.',
      'Keep copies briefly. With PostgreSQL, never copy the keys of open rounds.',
      'Choose a smallest group that fits. Higher than 5 is safer.',
      'Agree on a term for reports, and on who may read them.',
      'Tell people beforehand. The four lines at the start are made for that.',
    ],
  },
  rights: {
    title: 'Rights of employees',
    points: [
      'Access to your own vote: we cannot give it. Nobody can find your vote. The law does not then ask to make you known after all: article 11 of the GDPR. Your choices do stand on your own device, and you can wipe them there.',
      'A text of yours in a report: ask the facilitator, who can delete the whole report.',
      'An account: you see your data, and the coordinator can change or remove them.',
      'Objection: you can always choose nothing, type nothing and have no nickname.',
      'Complaints: with the data protection officer of your organisation, and then with the Dutch Data Protection Authority.',
    ],
  },
  cookies: {
    title: 'Cookies',
    points: [
      'Whoever takes part gets no cookie. The device does keep the key of the seat, the own choices and how you like the page. That is needed to play.',
      'Whoever signs in with an account gets one cookie. It is needed to stay signed in, and follows nobody.',
    ],
  },
  together: {
    title: 'Questions to answer together',
    points: [
      'What is the purpose, and on which legal basis?',
      'Who runs the server, and is there an agreement?',
      'Is taking part free? What happens if somebody does not want to?',
      'Who reads the reports, and how long do they stay?',
      'Are arguments kept? The facilitator says so beforehand.',
      'Who can see copies and logs of the server?',
      'When do works council, officer and organisation look at this again?',
    ],
  },
  check: {
    title: 'See for yourself',
    points: [
      'The software is open: anybody may read it and have it examined (licence EUPL-1.2).',
      'A test searches all files and logs for marks. Is there a vote beside a seat? Then a version does not go through.',
      'Another test calculates as somebody who knows part of the votes, and looks whether more can be found than it says here.',
      'Every column of the database has an explanation. A test compares it with the real database.',
    ],
  },
  more: 'Read also',
  toPrivacy: 'What happens to your vote',
  toStored: 'All that the server keeps',
}

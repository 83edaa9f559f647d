/** The accessibility statement, in the order in which Dutch government writes one. */
import type { Texts } from '../text.ts'

export const accessibility: Texts['accessibility'] = {
  title: 'Accessibility statement',
  intro: [
    'Everybody must be able to join in this game. Also when you see little or nothing, use no mouse, find reading hard or tire quickly. Here you read how far we are.',
  ],
  back: 'Back to the game',
  status: {
    title: 'The status',
    points: [
      'We build Dilemmaspel to WCAG 2.2, levels A and AA, and the European standard EN 301 549.',
      'No independent party has examined this yet, and no examination is planned yet. In the classification of the Dutch government that is status D. So we do not say that the game meets every requirement.',
      'This statement is about all pages of the game: joining, playing, the facilitator, the big screen, and the pages to read.',
      'Does your organisation use this game? Then the national register may also hold a statement by your organisation itself.',
    ],
  },
  tested: {
    title: 'What was tested, and how',
    intro: 'These tests run by themselves at every change of the game. A change that fails a test does not go through.',
    points: [
      'A whole session on a phone, at the console of the facilitator and on the big screen. In every step axe-core looks for breaches of WCAG, in light and in dark colours. It may find none.',
      'With the keyboard alone: joining, voting, writing and reading, and leading a whole session. You never lose your place.',
      'A small screen 320 pixels wide, zoom of 200 and 400 per cent, letters of double size, and more space between letters and lines. Nothing falls away and you never scroll sideways.',
      'Buttons and boxes are at least 44 by 44 pixels.',
      'For screen readers: every step gives exactly one announcement. The clock speaks at 60, 30 and 0 seconds only.',
      'Without the drawn table. All that lies on it also stands on the page as text. A spread is a table.',
      'Calm display: nothing moves then. The game also follows the setting of your device for less motion.',
      'The colours that you set yourself in Windows (high contrast). Every button and every choice stays in sight.',
    ],
  },
  notTested: {
    title: 'What was not tested',
    points: [
      'Nobody with a disability has tested the game yet.',
      'Nobody who uses a screen reader every day has tested the game yet. We do check what the browser gives to a screen reader.',
      'The tests run in Chromium. Firefox, Safari and speech control were not tested apart.',
      'The talk in the room can be a barrier. Tell the facilitator beforehand what you need, such as an interpreter, more time or a quiet place.',
    ],
  },
  known: {
    title: 'What we know could be better',
    points: [
      'The texts on the cards are in Dutch only. In the English version too a screen reader reads them with a Dutch voice.',
      'The clock can close a vote when the facilitator switches that on. You can then ask for more time, without a name.',
      'The big screen is meant for the whole room. Is it hard for you to see? Everything is on your own phone too.',
    ],
  },
  report: {
    title: 'Do you run into something?',
    points: [
      'During a session, tell the facilitator, who can stop the clock or give you more time.',
      'Report it to your organisation afterwards. Say at which step it went amiss and what you use, such as a screen reader or magnification.',
      'Do you hear nothing, or does the answer not help? Then you can file a complaint with your organisation, and after that with the National Ombudsman.',
    ],
    contacts: 'Your organisation names these contacts:',
    noContacts: 'Your organisation has not filled in a contact here yet. Ask the facilitator who that is.',
    organisation: (name) => `This installation belongs to ${name}.`,
  },
  reviewed: (day) => `This statement was gone through on ${day}.`,
}

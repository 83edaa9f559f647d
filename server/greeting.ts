/** What the terminal says when the server has started. */
import { renderUnicodeCompact } from 'uqr'
import type { RunningApp } from './app.ts'

type Greeted = Pick<RunningApp, 'addresses' | 'facilitatorKey' | 'hasAccounts' | 'setUpLink'>

/** The participants' address with its QR code, and how facilitators come in: by a link with a key in its fragment, or with an account. */
export function greetingOf(app: Greeted): string {
  const [best = ''] = app.addresses
  return [
    '',
    'Dilemmaspel is gestart.',
    '',
    renderUnicodeCompact(best, { border: 2 }),
    '',
    `Deelnemers gaan naar    ${best}`,
    ...app.addresses.slice(1).map((address) => `                  of    ${address}`),
    '',
    ...(app.hasAccounts ? accountLines(app, best) : linkLines(app)),
    '',
  ].join('\n')
}

const linkLines = ({ addresses, facilitatorKey }: Greeted): string[] => [
  'Spelleider (houd deze link voor jezelf):',
  ...addresses.map((address) => `  ${address}/facilitator.html#${facilitatorKey}`),
]

const accountLines = ({ setUpLink }: Greeted, best: string): string[] => [
  `Spelleiders, auteurs en coördinatoren loggen in op    ${best}/login.html`,
  ...(setUpLink === null
    ? []
    : [
        '',
        'Maak hier het eerste account. De link werkt één keer, en hooguit 24 uur. Geef hem aan niemand:',
        `  ${setUpLink}`,
      ]),
]

/** What the terminal says when the server has started. */
import { renderUnicodeCompact } from 'uqr'
import type { RunningApp } from './app.ts'

/** The participants' address with its QR code, and the facilitator's link with the key in its fragment. */
export function greetingOf({ addresses, facilitatorKey }: Pick<RunningApp, 'addresses' | 'facilitatorKey'>): string {
  const [best = ''] = addresses
  return [
    '',
    'Dilemmaspel is gestart.',
    '',
    renderUnicodeCompact(best, { border: 2 }),
    '',
    `Deelnemers gaan naar    ${best}`,
    ...addresses.slice(1).map((address) => `                  of    ${address}`),
    '',
    'Spelleider (houd deze link voor jezelf):',
    ...addresses.map((address) => `  ${address}/facilitator.html#${facilitatorKey}`),
    '',
  ].join('\n')
}

/** The table draws a card in every phase, however far it is. */
import { expect, test } from 'vitest'
import { pictureOf } from '../../../client/table/picture.ts'
import { emptyCard } from '../../../shared/draft-forms.ts'
import { formats } from '../../../shared/format.ts'
import { previewOf } from '../../../shared/preview-session.ts'
import { shownCard } from '../../../shared/shown-card.ts'
import { aDraftCard, shipped } from '../../support/drafts.ts'

const words = { name: 'Voorbeeld', argument: 'Omdat het eerlijk is.', reason: 'Dit past bij ons.' }
const phases = ['lobby', ...formats.deep, 'closing'] as const

test.each([
  ['a whole card', aDraftCard('kaart')],
  ['an empty card', emptyCard('leeg', '')],
  ['a card without options', { ...emptyCard('kaal', 'Kaal'), options: [] }],
])('%s, on the big screen and on a phone', (_, draft) => {
  const card = shownCard(draft, shipped.codes)
  for (const phase of phases)
    for (const [role, size] of [
      ['screen', { width: 1280, height: 720 }],
      ['participant', { width: 360, height: 240 }],
    ] as const)
      expect(
        pictureOf(previewOf(card, phase, words).view, role, size).things.length,
        `${phase} ${role}`,
      ).toBeGreaterThan(0)
})

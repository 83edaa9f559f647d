/** What people wrote instead of an option, for a screen with little room: what says the same is told once, with how often. */
import type { WrittenFace } from '../../shared/view.ts'
import { alike } from '../alike.ts'
import { text } from '../text/text.ts'

export const counted = (written: readonly WrittenFace[]): WrittenFace[] =>
  [...Map.groupBy(written, ({ vote }) => vote).values()].flatMap((found) =>
    alike(found).map(({ times, ...one }) => ({ ...one, text: text.value.screen.times(one.text, times) })),
  )

/** A contrast: one choice on which codes of conduct differ, as `content/contrasts.yaml` holds them and cards name them. */
import { z } from 'zod'
import { kebab, authoredText as text } from './authored-text.ts'
import { verdict } from './deck.ts'

/** What one code says about the choice. A silent one may cite the nearest rule, which is not about this choice. */
export const position = z
  .strictObject({
    standing: verdict.shape.standing,
    shade: verdict.shape.shade,
    note: text,
    citations: verdict.shape.citations,
  })
  .refine((p) => (p.standing === 'grey') === (p.shade !== undefined), 'a grey standing, and only that, has a shade')
  .refine((p) => p.standing === 'silent' || p.citations.length > 0, 'cite at least one rule, or make it silent')
export type Position = z.infer<typeof position>

/** One contrast: `codes` holds a position per code of conduct, by the code's id. */
export const contrast = z.strictObject({
  id: z.string().regex(/^C\d\d$/, 'number contrasts C01, C02, ...'),
  topics: z.array(kebab).min(1),
  question: text,
  codes: z.record(kebab, position),
})
export type Contrast = z.infer<typeof contrast>

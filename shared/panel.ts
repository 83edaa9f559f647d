/** A panel of facts from a report, shown beside whichever code is the lens. It has no standing: a report allows nothing. */
import { z } from 'zod'

const kebab = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'use lower case letters, digits and hyphens')
const text = z.string().trim().min(1)

/** What an entry tells: what a word means, where one can go, what came of a case, or something that was counted or found. */
export const panelParts = ['definition', 'route', 'outcome', 'fact'] as const

/** One entry in our own words; `locator` is its place in the report. One without topics fits beside every card. */
export const panelEntry = z.strictObject({
  id: kebab,
  part: z.enum(panelParts),
  label: text,
  text,
  locator: text,
  topics: z.array(kebab),
})
export type PanelEntry = z.infer<typeof panelEntry>

/** The whole panel; `source` names the report, `year` is the year it is about, `about` says what it is not. */
export const panel = z.strictObject({
  id: kebab,
  title: text,
  organisation: text,
  source: text,
  year: z.int().min(1990).max(2100),
  read: z.iso.date(),
  about: text,
  coreValues: z.strictObject({ locator: text, names: z.array(text).min(1) }),
  entries: z.array(panelEntry).min(1),
})
export type Panel = z.infer<typeof panel>

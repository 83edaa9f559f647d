/** Which entries of a panel fit beside a card. Without zod, so that pages may carry it. */
import type { Panel, PanelEntry } from './panel.ts'

/** The entries on one of `topics`, then those that fit every card, each in the order of the file. */
export function entriesFor({ entries }: Panel, topics: readonly string[]): PanelEntry[] {
  const fitting = entries.filter((entry) => entry.topics.some((id) => topics.includes(id)))
  return [...fitting, ...entries.filter((entry) => entry.topics.length === 0)]
}

/** Which prompts fit what may be shown of a vote (M11). Never computed from anything else than what is shown. */

import type { ShownRound, ShownSpread } from './disclosure.ts'
import { type OptionId, optionIds, type Slot, type Standing } from './option.ts'
import { normalisedEntropy, shares } from './statistics.ts'

/** A prompt by name; its sentence stands in `client/text`. */
export const prompts = [
  'saveTwist',
  'whoDisagrees',
  'alternateTwo',
  'startFromValues',
  'goToReference',
  'whichArgument',
  'whatWouldConvince',
  'tellWhatYouWant',
] as const
export type Prompt = (typeof prompts)[number]

/** Prompts for the spread shown last. `lens` holds the standings of the options in authored order. */
export function promptsFor(shown: ShownRound, lens: readonly Standing[]): Prompt[] {
  const latest = shown.second ?? shown.first
  if (!latest) return []
  return [...spreadPrompts(latest, lens), ...shiftPrompts(shown)]
}

function spreadPrompts(spread: ShownSpread, lens: readonly Standing[]): Prompt[] {
  if (spread.kind === 'tooFew') return ['tellWhatYouWant']
  if (spread.kind === 'nearlyAll') return nearlyAllPrompts(spread.option, lens)
  if (spread.kind === 'words') return []
  const parts = shares(spread.counts) ?? []
  const found: Prompt[] = []
  if (Math.max(...parts) >= 0.8) found.push('saveTwist', 'whoDisagrees')
  if (parts.filter((part) => part >= 0.35).length >= 2) found.push('alternateTwo')
  if ((normalisedEntropy(spread.counts) ?? 0) >= 0.9) found.push('startFromValues')
  if (parts.some((part, at) => part >= 0.2 && lens[at] === 'contrary')) found.push('goToReference')
  return found
}

/** The sentence says that at least three quarters chose this option: the minimum group is four, and at most one chose apart. */
function nearlyAllPrompts(option: Slot, lens: readonly Standing[]): Prompt[] {
  const isContrary = lens[optionIds.indexOf(option as OptionId)] === 'contrary'
  return ['saveTwist', 'whoDisagrees', ...(isContrary ? (['goToReference'] as const) : [])]
}

function shiftPrompts({ shift }: ShownRound): Prompt[] {
  if (shift?.kind !== 'words') return []
  if (shift.word === 'much') return ['whichArgument']
  return shift.word === 'nothing' ? ['whatWouldConvince'] : []
}

/**
 * Measures of a spread. Every measure is null without ballots; options without ballots count as options (T1). Each names the page
 * that shows it (T2), or the measure that it is a part of; `test/shared/measure-pages.test.ts` looks whether that is so.
 */
import { type Counts, total } from './tally.ts'

/**
 * Shannon entropy divided by its largest value: - sum p ln p / ln k, 0-1, for k options. C. E. Shannon, 1948.
 * Page: client/report/report-overview.tsx, `dividedMost`. Part of: spreadWord.
 */
export function normalisedEntropy(counts: Counts): number | null {
  const ballots = total(counts)
  if (ballots === 0 || counts.length < 2) return null
  const nats = counts.reduce(
    (sum, count) => (count === 0 ? sum : sum - (count / ballots) * Math.log(count / ballots)),
    0,
  )
  return nats / Math.log(counts.length)
}

/** Share 0-1 of each option: its count divided by the ballots; null without ballots. Part of: normalisedEntropy, spreadWord, qualitativeVariation, polarisation. */
export function shares(counts: Counts): readonly number[] | null {
  const ballots = total(counts)
  return ballots === 0 ? null : counts.map((count) => count / ballots)
}

export type SpreadWord = 'agreed' | 'twoCamps' | 'allOver' | 'mixed'

/**
 * The word for a spread (T5): top share at least .8, two camps of .35 and .8 together, entropy at least .9, else mixed. The
 * limits are those of the design of this game. Page: client/parts/spread-table.tsx, `words`. Page: client/report/said.ts, `word`.
 */
export function spreadWord(counts: Counts): SpreadWord | null {
  const parts = shares(counts)
  const entropy = normalisedEntropy(counts)
  if (!parts || entropy === null) return null
  const [top = 0, next = 0] = [...parts].sort((a, b) => b - a)
  if (top >= 0.8) return 'agreed'
  if (next >= 0.35 && top + next >= 0.8 - 1e-9) return 'twoCamps'
  return entropy >= 0.9 ? 'allOver' : 'mixed'
}

/**
 * Index of qualitative variation, 0-1: (1 - sum p^2) k / (k - 1). J. H. Mueller and K. F. Schuessler, 1961.
 * Pages: client/report/report-measures.tsx, `variation`; client/coordinator/deck-sums.tsx, `variation`.
 */
export function qualitativeVariation(counts: Counts): number | null {
  const parts = shares(counts)
  if (!parts || counts.length < 2) return null
  const alike = parts.reduce((sum, part) => sum + part ** 2, 0)
  return ((1 - alike) * counts.length) / (counts.length - 1)
}

/**
 * Polarisation, 0-1: 4 sum p^2 (1 - p); 1 for two camps of the same size. M. Reynal-Querol, 2002.
 * Page: client/report/report-measures.tsx, `polarisation`.
 */
export function polarisation(counts: Counts): number | null {
  return shares(counts)?.reduce((sum, part) => sum + 4 * part ** 2 * (1 - part), 0) ?? null
}

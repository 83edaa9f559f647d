/** What differs between two texts of one card or deck, and how the changes of two authors go together. */
import type { DraftText } from './authoring-wire.ts'
import { draftOfUnits, type Units, unitsOf } from './draft-units.ts'

/** One part that differs. `undefined`: the part is not there on that side. */
export interface Difference {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Every part that differs, in the order of the form; parts that only the older text has come last. */
export function differencesOf(before: DraftText, after: DraftText): Difference[] {
  const [old, now] = [unitsOf(before), unitsOf(after)]
  return pathsOf(now, old).flatMap((path) => {
    const difference = { path, before: old.get(path), after: now.get(path) }
    return isSame(difference.before, difference.after) ? [] : [difference]
  })
}

const pathsOf = (...all: readonly Units[]): string[] => [...new Set(all.flatMap((units) => [...units.keys()]))]

/** A part that two authors both changed, each in another way. */
export interface Clash {
  readonly path: string
  readonly mine: unknown
  readonly theirs: unknown
}

/** Two authors' changes to one text, put together. */
export interface Merged {
  /** Everything that does not clash, with `theirs` where it does. */
  readonly draft: DraftText
  readonly clashes: readonly Clash[]
  /** What the other author changed and I did not: it is in `draft`. */
  readonly taken: readonly Difference[]
}

/**
 * Puts `mine` and `theirs` together, which both began as `base`. A part that one author changed is as that author left it.
 * Where the number of options changed on one side, letters have moved: options and verdicts then go together, as one part.
 */
export function mergeDrafts(base: DraftText, mine: DraftText, theirs: DraftText): Merged {
  if (new Set([base, mine, theirs].map(countOf)).size > 1) return mergeMoved(base, mine, theirs)
  const whole = codesNotEverywhere([base, mine, theirs])
  const [from, own, other] = [base, mine, theirs].map((draft) => unitsOf(draft, whole)) as [Units, Units, Units]
  const clashes: Clash[] = []
  const taken: Difference[] = []
  const merged = new Map(other)
  for (const path of pathsOf(other, own)) {
    const [was, my, their] = [from.get(path), own.get(path), other.get(path)]
    const together = path === 'cards' ? mergedOrder(was, my, their) : null
    if (isSame(my, their)) continue
    if (together) merged.set(path, together)
    else if (isSame(my, was)) taken.push({ path, before: was, after: their })
    else if (!isSame(their, was)) clashes.push({ path, mine: my, theirs: their })
    else if (my === undefined) merged.delete(path)
    else merged.set(path, my)
  }
  return { draft: draftOfUnits(theirs.kind, theirs.body.id, merged), clashes, taken }
}

/** Codes that one of the texts compares with and another does not. */
function codesNotEverywhere(drafts: readonly DraftText[]): Set<string> {
  const codes = drafts.map(({ kind, body }) => (kind === 'card' ? body.references.map(({ code }) => code) : []))
  return new Set(codes.flat().filter((code) => !codes.every((some) => some.includes(code))))
}

/** Their order with the cards that I added and without those that I took out; null when I moved cards too. */
function mergedOrder(was: unknown, mine: unknown, theirs: unknown): string[] | null {
  const [before, my, their] = [was, mine, theirs].map((list) => (Array.isArray(list) ? (list as string[]) : []))
  if (!before || !my || !their) return null
  const kept = (list: readonly string[]) => list.filter((id) => before.includes(id) && my.includes(id))
  if (!isSame(kept(my), kept(before))) return null
  const added = my.filter((id) => !before.includes(id) && !their.includes(id))
  return [...their.filter((id) => my.includes(id) || !before.includes(id)), ...added]
}

/** The merged text with one's own choice at these clashes. */
export function withMine({ draft, clashes }: Merged, mine: DraftText, paths: readonly string[]): DraftText {
  if (clashes.some(({ path }) => path === everyOption) && paths.includes(everyOption))
    return withOptionsOf(resolved(draft, clashes, paths), mine)
  return resolved(draft, clashes, paths)
}

function resolved(draft: DraftText, clashes: readonly Clash[], paths: readonly string[]): DraftText {
  const chosen = clashes.filter(({ path }) => paths.includes(path) && path !== everyOption)
  const whole = new Set(chosen.flatMap(({ path }) => /^references\.([^.]+)$/.exec(path)?.[1] ?? []))
  const units = new Map(unitsOf(draft, whole))
  for (const { path, mine } of chosen) {
    if (mine === undefined) units.delete(path)
    else units.set(path, mine)
  }
  return draftOfUnits(draft.kind, draft.body.id, units)
}

/** The part that stands for all options with all that the codes say of them. */
export const everyOption = 'options.*'

const countOf = ({ kind, body }: DraftText): number => (kind === 'card' ? body.options.length : 0)

/** Options and verdicts are one part; all other parts are merged as ever. */
function mergeMoved(base: DraftText, mine: DraftText, theirs: DraftText): Merged {
  const bare = (draft: DraftText) => withOptionsOf(draft, base)
  const merged = mergeDrafts(base, bare(mine), bare(theirs))
  const [was, my, their] = [base, mine, theirs].map(optionsIn)
  if (isSame(their, was)) return { ...merged, draft: withOptionsOf(merged.draft, mine) }
  const draft = withOptionsOf(merged.draft, theirs)
  if (isSame(my, was))
    return { ...merged, draft, taken: [...merged.taken, { path: everyOption, before: was, after: their }] }
  const clash = isSame(my, their) ? [] : [{ path: everyOption, mine: my, theirs: their }]
  return { ...merged, draft, clashes: [...merged.clashes, ...clash] }
}

const optionsIn = ({ kind, body }: DraftText) =>
  kind === 'card' ? { options: body.options, references: body.references } : null

function withOptionsOf(draft: DraftText, from: DraftText): DraftText {
  if (draft.kind !== 'card' || from.kind !== 'card') return draft
  return { kind: 'card', body: { ...draft.body, options: from.body.options, references: from.body.references } }
}

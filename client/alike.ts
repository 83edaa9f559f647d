/** Texts that say the same, as one with how often: a large room writes many things more than once. */

interface Said {
  readonly text: string
}

/** The first of each that are alike, letter case and space apart, in their order; `times` 1 or more. */
export function alike<One extends Said>(all: readonly One[]): (One & { readonly times: number })[] {
  const groups = Map.groupBy(all, ({ text }) => text.trim().toLocaleLowerCase('nl'))
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [{ ...first, times: more.length + 1 }] : []))
}

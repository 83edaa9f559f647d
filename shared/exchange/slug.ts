/** A name of lower case words from a title, for who leaves the name open. */

/** `title` as kebab case; `otherwise` when no letter or digit is left. A name in `taken` gets a number behind it. */
export function slugOf(title: string, otherwise: string, taken: ReadonlySet<string> = new Set()): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
  const name = words.slice(0, 60).replace(/-$/, '') || otherwise
  if (!taken.has(name)) return name
  for (let number = 2; ; number++) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`
}

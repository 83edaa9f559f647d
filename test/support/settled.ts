/** Problems of a page that may still be changing: looked for until there are none, or until they stay for this long, ms. */
const patience = 8000

/** The problems that `look` finds and that do not go away. */
export async function settled(look: () => Promise<string[]>): Promise<string[]> {
  const end = Date.now() + patience
  for (;;) {
    const found = await look()
    if (found.length === 0 || Date.now() > end) return found
    await new Promise((done) => setTimeout(done, 200))
  }
}

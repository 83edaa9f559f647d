/** What new sessions can be made with at this moment: what ships with the product, and what was added to it here. */
import type { Content } from './content.ts'

export interface Library {
  /** Everything that is there now. Ask anew each time: authors publish while the server runs. Rejects when the database fails. */
  current(): Promise<Content>
}

/** The content that ships, as it was read at the start. */
export const shippedLibrary = (shipped: Content): Library => ({ current: async () => shipped })

/** Whether the list shows decks or cards: as it was when one comes back from a text. */
import { signal } from '@preact/signals'
import type { DraftKind } from '../../shared/authoring-wire.ts'

export const shownKind = signal<DraftKind>('deck')

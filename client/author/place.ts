/** Which page of the workshop is open: it stands in the fragment, so that back and forward and a bookmark work. */
import { signal } from '@preact/signals'
import type { DraftKind } from '../../shared/authoring-wire.ts'

export type Place = { readonly page: 'list' } | { readonly page: DraftKind; readonly id: string }

const names: Readonly<Record<string, DraftKind>> = { kaart: 'card', set: 'deck' }

/** The place that a fragment names. */
export function placeIn(fragment: string): Place {
  const [, name = '', id = ''] = /^#(kaart|set)=([a-z0-9-]{1,80})$/.exec(fragment) ?? []
  const page = names[name]
  return page ? { page, id } : { page: 'list' }
}

/** The fragment of a place, with its #. */
export const fragmentOf = (place: Place): string =>
  place.page === 'list' ? '#' : `#${place.page === 'card' ? 'kaart' : 'set'}=${place.id}`

export const place = signal<Place>({ page: 'list' })

/** Follows the address from now on. */
export function followPlace(): void {
  const look = () => {
    place.value = placeIn(location.hash)
  }
  window.addEventListener('hashchange', look)
  look()
}

export const goTo = (to: Place): void => {
  location.hash = fragmentOf(to)
}

/** Which page of the workshop is open: it stands in the fragment, so that back and forward and a bookmark work. */
import { signal } from '@preact/signals'
import type { DraftKind } from '../../shared/authoring-wire.ts'
import type { CodeOf, CodeTask } from './codes/code-script.ts'

export type Place = ListPlace | DraftPlace | CodePlace
/** `codes`: with the codes of conduct open. */
interface ListPlace {
  readonly page: 'list'
  readonly codes?: boolean
}
interface DraftPlace {
  readonly page: DraftKind
  readonly id: string
}
/** A code of conduct in the form: a new one (without a name), one to change, or a new version of one. */
export interface CodePlace extends CodeOf {
  readonly page: 'code'
}

const drafts: Readonly<Record<string, DraftKind>> = { kaart: 'card', set: 'deck' }
const tasks: Readonly<Record<string, CodeTask>> = { code: 'change', versie: 'version' }

/** The place that a fragment names. */
export function placeIn(fragment: string): Place {
  if (fragment === '#codes') return { page: 'list', codes: true }
  if (fragment === '#nieuwe-code') return { page: 'code', task: 'new', id: '' }
  const [, name = '', id = ''] = /^#(kaart|set|code|versie)=([a-z0-9-]{1,80})$/.exec(fragment) ?? []
  const [page, task] = [drafts[name], tasks[name]]
  if (task) return { page: 'code', task, id }
  return page ? { page, id } : { page: 'list' }
}

/** The fragment of a place, with its #. */
export function fragmentOf(place: Place): string {
  if (place.page === 'list') return place.codes ? '#codes' : '#'
  if (place.page !== 'code') return `#${place.page === 'card' ? 'kaart' : 'set'}=${place.id}`
  return place.task === 'new' ? '#nieuwe-code' : `#${place.task === 'change' ? 'code' : 'versie'}=${place.id}`
}

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

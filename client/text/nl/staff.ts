/** The words around every page for staff. */
import type { Place } from '../../account/staff-places.ts'

const places: Readonly<Record<Place, string>> = {
  console: 'Sessies',
  decks: 'Kaartensets',
  year: 'Jaarcijfers',
  people: 'Mensen',
  settings: 'Instellingen',
  own: 'Mijn account',
}

export const staff = {
  places,
  nav: 'Onderdelen',
  wait: 'Even geduld. We kijken wie je bent.',
  otherRole:
    'Deze pagina hoort bij een andere rol dan die van jou. Vraag de coördinator om die rol als je hem nodig hebt.',
  noKey: 'Deze pagina gaat open met de link van de spelleider. Open die link in dit tabblad. Kom daarna hier terug.',
  own: 'Mijn account:',
  signOut: 'Log uit',
  again: 'Probeer opnieuw',
  toConsole: 'Naar de sessies',
} as const

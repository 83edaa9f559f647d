/** What opens this screen: taken from the fragment and kept by the tab, because the address bar may be on the beamer (P9). */
import { type ScreenFragment, screenFragment } from './links.ts'

const name = 'dilemmaspel.screen'

export function takeScreenKey(): ScreenFragment | null {
  if (screenFragment(location.hash)) sessionStorage.setItem(name, location.hash)
  if (location.hash) history.replaceState(null, '', location.pathname)
  return screenFragment(sessionStorage.getItem(name) ?? '')
}

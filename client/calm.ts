/** "Rustige weergave": no table, no motion. By the person's choice, else by what the device prefers. */
import { computed, effect, signal } from '@preact/signals'
import { keep, kept } from './device-store.ts'

const name = 'calm'
const preference = matchMedia('(prefers-reduced-motion: reduce)')
const prefersCalm = signal(preference.matches)
preference.addEventListener('change', () => {
  prefersCalm.value = preference.matches
})

const chosen = signal<string | null>(kept(name))

/** True when nothing may move and the table stays away. */
export const calm = computed(() => (chosen.value === null ? prefersCalm.value : chosen.value === 'true'))

/** The person's choice, kept on the device. */
export function chooseCalm(wanted: boolean): void {
  chosen.value = String(wanted)
  keep(name, String(wanted))
}

effect(() => {
  document.documentElement.dataset.calm = String(calm.value)
})

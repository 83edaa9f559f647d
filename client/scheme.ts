/** Light or dark: by the person's choice on this device, else as the device prefers. */
import { computed, effect, signal } from '@preact/signals'
import { keep, kept } from './device-store.ts'

export const schemeChoices = ['device', 'light', 'dark'] as const
export type SchemeChoice = (typeof schemeChoices)[number]

const name = 'scheme'
const preference = matchMedia('(prefers-color-scheme: dark)')
const prefersDark = signal(preference.matches)
preference.addEventListener('change', () => {
  prefersDark.value = preference.matches
})

/** What was chosen on this device. */
export const schemeChoice = signal<SchemeChoice>(schemeChoices.find((choice) => choice === kept(name)) ?? 'device')

/** What is on screen. */
export const scheme = computed(() =>
  schemeChoice.value === 'device' ? (prefersDark.value ? 'dark' : 'light') : schemeChoice.value,
)

/** The person's choice, kept on the device. */
export function chooseScheme(choice: SchemeChoice): void {
  schemeChoice.value = choice
  keep(name, choice)
}

/** From the one that is on screen to the other. */
export const changeScheme = (): void => chooseScheme(scheme.value === 'dark' ? 'light' : 'dark')

/** A rule that holds for one scheme, with its condition as it was written. */
interface SchemeRule {
  readonly media: MediaList
  readonly written: string
}

/** The rules of a style sheet; none of one that did not come, for those may not be read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** Ours and those of an organisation: whoever writes a theme needs no other condition than the usual one. */
const rules: readonly SchemeRule[] = [...document.styleSheets]
  .flatMap(rulesOf)
  .filter((rule) => rule instanceof CSSMediaRule)
  .map(({ media }) => ({ media, written: media.mediaText }))
  .filter(({ written }) => written.includes('prefers-color-scheme'))

const always = '(min-width: 0px)'
const never = '(max-width: 0px)'

/** A condition under which the rule holds as if the device preferred `wanted`. */
const conditionFor = (written: string, wanted: string): string =>
  written.replace(/\(prefers-color-scheme:\s*(\w+)\)/g, (_, asked: string) => (asked === wanted ? always : never))

/** Paper is light, whatever is on screen. */
const printing = signal(false)
addEventListener('beforeprint', () => {
  printing.value = true
})
addEventListener('afterprint', () => {
  printing.value = false
})

effect(() => {
  document.documentElement.dataset.scheme = printing.value ? 'light' : scheme.value
  const wanted = printing.value ? 'light' : schemeChoice.value
  for (const { media, written } of rules)
    media.mediaText = wanted === 'device' ? written : conditionFor(written, wanted)
})

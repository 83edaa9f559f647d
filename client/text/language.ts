/** Which language this device speaks: Dutch, until English is chosen here. English is fetched when it is first wanted. */
import { computed, effect, signal } from '@preact/signals'
import { keep, kept } from '../device-store.ts'
import { type Language, language, speak, text } from './text.ts'

const name = 'language'
const spoken: Readonly<Record<Language, () => Promise<void>>> = {
  nl: async () => speak('nl'),
  en: async () => speak('en', (await import('./en/index.ts')).en),
}

const chosen = signal(kept(name))

/** The browser of this device asks for English, and nobody has chosen a language here. It is only a suggestion. */
export const suggestsEnglish = computed(
  () => chosen.value === null && language.value === 'nl' && /^en\b/i.test(navigator.language),
)

/** Changes the language at once, and remembers it on this device. False: its words could not be fetched. */
export async function chooseLanguage(wanted: Language): Promise<boolean> {
  if (!(await speakIn(wanted))) return false
  keep(name, wanted)
  chosen.value = wanted
  return true
}

async function speakIn(wanted: Language): Promise<boolean> {
  try {
    await spoken[wanted]()
    return true
  } catch {
    return false
  }
}

/** To be awaited before a page is drawn: speaks what was chosen before, and tells the document its language from now on. */
export async function startLanguage(): Promise<void> {
  if (kept(name) === 'en') await speakIn('en')
  effect(() => {
    document.documentElement.lang = language.value
    const skip = document.querySelector('.skip-link')
    if (skip) skip.textContent = text.value.words.skip
  })
}

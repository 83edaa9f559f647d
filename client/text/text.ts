/** Every word on screen, as one signal: `text.value.<area>.<name>`. A language that lacks a word does not compile. */
import { computed, signal } from '@preact/signals'
import { nl } from './nl/index.ts'

/** The shape of the words: every sentence widened to `string`, every function to its parameters. */
export type Words<Of> = Of extends string
  ? string
  : Of extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : Of extends readonly (infer One)[]
      ? readonly Words<One>[]
      : { readonly [Name in keyof Of]: Words<Of[Name]> }

/** What a language has to say. Dutch says it first. */
export type Texts = Words<typeof nl>

/** Each language by the name it gives itself. */
export const languageNames = { nl: 'Nederlands', en: 'English' } as const
export type Language = keyof typeof languageNames

const spoken = signal<{ readonly language: Language; readonly texts: Texts }>({ language: 'nl', texts: nl })

/** The language on screen now. */
export const language = computed<Language>(() => spoken.value.language)
export const text = computed<Texts>(() => spoken.value.texts)

/** Changes every word on screen at once. */
export function speak(language: Language, texts: Texts): void {
  spoken.value = { language, texts }
}

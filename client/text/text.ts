/** Every word on screen, as one signal: `text.value.<area>.<name>`. A language that lacks a word does not compile. */
import { computed, signal } from '@preact/signals'
import { facts } from './nl/facts.ts'
import type { nl } from './nl/index.ts'
import { refusals } from './nl/refusals.ts'
import { words } from './nl/words.ts'

/** The shape of the words: every sentence widened to `string`, every function to its parameters. */
type Words<Of> = Of extends string
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

/** The Dutch words that came with this page: those that every page has, and what it learned. */
const dutch = signal({ words, facts, refusals } as Texts)
const other = signal<{ readonly language: Language; readonly texts: Texts } | null>(null)

/** The language on screen now. */
export const language = computed<Language>(() => other.value?.language ?? 'nl')
export const text = computed<Texts>(() => other.value?.texts ?? dutch.value)

/** Adds Dutch areas that only some pages have. A page calls it before it draws them, so that no phone carries the console's words. */
export function learn(areas: Partial<typeof nl>): void {
  dutch.value = { ...dutch.value, ...areas }
}

/** Changes every word on screen at once. Dutch needs no texts. */
export function speak(language: Exclude<Language, 'nl'>, texts: Texts): void
export function speak(language: 'nl'): void
export function speak(language: Language, texts?: Texts): void {
  other.value = texts ? { language, texts } : null
}

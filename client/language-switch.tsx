/** One button that changes the language of the page. It stands there in the language that it leads to. */
import { useSignal } from '@preact/signals'
import { announce } from './announcer.tsx'
import { chooseLanguage, suggestsEnglish } from './text/language.ts'
import { language, languageNames, text } from './text/text.ts'

/** `suggest`: with a question above it for whoever has a browser in English. */
export function LanguageSwitch({ suggest = false }: { readonly suggest?: boolean }) {
  const failed = useSignal(false)
  const other = language.value === 'nl' ? 'en' : 'nl'
  const change = async () => {
    failed.value = !(await chooseLanguage(other))
    if (!failed.value) announce(text.value.words.languageNow)
  }
  return (
    <div class="language-switch row">
      {suggest && suggestsEnglish.value && <p lang="en">Would you like to play in English?</p>}
      <button type="button" class="button" data-kind="quiet" lang={other} onClick={() => void change()}>
        {languageNames[other]}
      </button>
      {failed.value && <p role="status">{text.value.words.languageFailed}</p>}
    </div>
  )
}

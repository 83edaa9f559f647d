/** A deck on the way out: as a file, and on paper. */
import { fileFormats } from '../../../shared/exchange/file-format.ts'
import { text } from '../../text/text.ts'
import { TakeAlong } from './take-along.tsx'

export function DeckOut({ id }: { readonly id: string }) {
  const words = text.value.exchange
  return (
    <section class="paper stack">
      <h2>{words.out}</h2>
      <p class="soft">{words.outHelp}</p>
      <TakeAlong id={id} label={words.asFile} formats={fileFormats} />
      <p>
        <a class="button" href={`/print.html#deck=${id}`} target="_blank" rel="noopener opener">
          {words.onPaper}
        </a>
      </p>
    </section>
  )
}

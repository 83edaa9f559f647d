/** Whom people can talk to: within reach in every phase (M15). */
import { wholeNumbers } from '../parts/whole-numbers.ts'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'

export function HelpContacts({ view }: Pick<PanelProps, 'view'>) {
  const { help } = view.about
  return (
    <>
      <p>{text.value.console.panel.help}</p>
      {help.length > 0 && (
        <ul>
          {help.map((line) => (
            <li key={line} lang="nl">
              {wholeNumbers(line)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

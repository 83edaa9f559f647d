/** The ways to everything beside the next step: at the bottom of a phone, above the sheet on a laptop. */
import { text } from '../text/text.ts'

export const sheets = ['pace', 'people', 'share', 'script', 'more'] as const
export type Sheet = (typeof sheets)[number]

interface Props {
  /** The sheet that is open. */
  readonly open: Sheet | null
  readonly choose: (sheet: Sheet) => void
}

/** The id of the sheet itself, and of the button that opens each. */
export const sheetId = 'console-sheet'
export const tabId = (sheet: Sheet): string => `console-tab-${sheet}`

export function SheetTabs({ open, choose }: Props) {
  const words = text.value.console.sheets
  return (
    <nav class="console-tabs" aria-label={words.label}>
      {sheets.map((sheet) => (
        <button
          key={sheet}
          id={tabId(sheet)}
          type="button"
          class="console-tab"
          aria-expanded={open === sheet}
          aria-controls={sheetId}
          onClick={() => choose(sheet)}
        >
          {words[sheet]}
        </button>
      ))}
    </nav>
  )
}

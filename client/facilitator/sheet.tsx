/** The open sheet: pace, people, invitation, script, or the rest. Over the panel on a phone, beside it on a laptop. */
import type { ComponentType } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { text } from '../text/text.ts'
import type { PanelProps } from './desk.ts'
import { type Sheet as Name, sheetId } from './sheet-tabs.tsx'
import { MoreSheet } from './sheets/more.tsx'
import { PaceSheet } from './sheets/pace.tsx'
import { PeopleSheet } from './sheets/people.tsx'
import { ScriptSheet } from './sheets/script.tsx'
import { ShareSheet } from './sheets/share.tsx'

export interface SheetProps extends PanelProps {
  /** Null for a co-facilitator, who has no other sessions to go to. */
  readonly onLeave: (() => void) | null
}

const contents: Readonly<Record<Name, ComponentType<SheetProps>>> = {
  pace: PaceSheet,
  people: PeopleSheet,
  share: ShareSheet,
  script: ScriptSheet,
  more: MoreSheet,
}

interface Props extends SheetProps {
  readonly open: Name
  /** Beside the panel: it cannot be closed, and takes no focus. */
  readonly beside: boolean
  readonly onClose: () => void
}

export function Sheet({ open, beside, onClose, ...rest }: Props) {
  const words = text.value.console.sheets
  const heading = useRef<HTMLHeadingElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const Content = contents[open]
  useLayoutEffect(() => {
    sheet.current?.scrollTo({ top: 0 })
    if (!beside) heading.current?.focus()
  }, [open, beside])
  return (
    <aside class="console-controls" id={sheetId} aria-label={words[open]} ref={sheet}>
      {!beside && (
        <div class="row spread-out console-controls-head">
          <h2 tabIndex={-1} data-focus-home ref={heading}>
            {words[open]}
          </h2>
          <button type="button" class="button console-small" onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
      <Content key={open} {...rest} />
    </aside>
  )
}

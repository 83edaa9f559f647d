/** Where the Phaser table lies: loaded after the DOM works, away in "rustige weergave", and no fact is in it alone. */
import { type Signal, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OptionId } from '../../shared/option.ts'
import { calm } from '../calm.ts'
import type { Connection } from '../connection.ts'

interface Props {
  readonly connection: Connection
  /** Told whether a table is really drawn: before it has come it is not. */
  readonly shown: Signal<boolean>
  /** Told whether its options have only their letter: their words did not fit. */
  readonly lettersOnly: Signal<boolean>
}

/** Nobody chooses on the big screen. */
const nothingSelected = signal<OptionId | null>(null)

export function TableStage({ connection, shown, lettersOnly }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const still = calm.value
  useEffect(() => {
    const element = stage.current
    if (still || !element) return
    return lazyTable(element, { connection, shown, lettersOnly })
  }, [still, connection])
  return <div class="screen-stage" aria-hidden="true" ref={stage} hidden={still} />
}

/** Loads and mounts the table; returns how to take it away, also before it has arrived. */
function lazyTable(element: HTMLElement, { connection, shown, lettersOnly }: Props): () => void {
  let table: { destroy(): void } | null = null
  let gone = false
  const look = () => {
    const canvas = gone ? null : element.querySelector('canvas')
    shown.value = canvas !== null
    lettersOnly.value = canvas?.dataset.lettersOnly === 'true'
  }
  const watching = new MutationObserver(look)
  watching.observe(element, { childList: true, subtree: true, attributeFilter: ['data-letters-only'] })
  void import('../table/game.ts').then(
    ({ mountTable }) => {
      if (!gone) table = mountTable(element, { view: connection.view, selected: nothingSelected, role: 'screen' })
      look()
    },
    () => undefined,
  )
  return () => {
    gone = true
    watching.disconnect()
    table?.destroy()
    look()
  }
}

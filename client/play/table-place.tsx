/** The place where the table is drawn, beside the DOM that is complete without it. */
import type { ReadonlySignal, Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { OptionId } from '../../shared/option.ts'
import type { PublicView } from '../../shared/view.ts'

interface TablePlaceProps {
  readonly view: ReadonlySignal<PublicView | null>
  readonly selected: Signal<OptionId | null>
  /** Set when the table cannot be drawn here; the DOM then takes its room. */
  readonly missing: Signal<boolean>
}

export function TablePlace({ view, selected, missing }: TablePlaceProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let table: { destroy(): void } | null = null
    let gone = false
    const mount = async () => {
      const { mountTable } = await import('../table/game.ts')
      if (gone || !place.current) return
      table = mountTable(place.current, { view, selected, role: 'participant' })
      missing.value = false
    }
    const waiting = setTimeout(() => {
      mount().catch(() => {
        missing.value = true
      })
    }, domFirst)
    return () => {
      gone = true
      clearTimeout(waiting)
      table?.destroy()
    }
  }, [])
  return <div ref={place} class="play-table" aria-hidden="true" />
}

/** The DOM gets this head start, ms. */
const domFirst = 300

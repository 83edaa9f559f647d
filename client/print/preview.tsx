/** The pages as they will come out, made as wide as the screen allows. */
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { text } from '../text/text.ts'
import { paper } from './sheets.ts'

/** CSS px in a mm. */
const perMm = 96 / 25.4

export function Preview({ children }: { readonly children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const found = box.current
    if (!found) return undefined
    const zoom = () => {
      found.style.setProperty('--print-zoom', String(Math.min(1, found.clientWidth / (paper.width * perMm))))
    }
    zoom()
    const size = new ResizeObserver(zoom)
    size.observe(found)
    return () => size.disconnect()
  }, [])
  return (
    <section class="print-preview" ref={box} aria-label={text.value.print.preview}>
      <div class="print-pages">{children}</div>
    </section>
  )
}

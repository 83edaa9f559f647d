/** Text as large as its card allows. */
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** Sizes to try, in pt: from easy to read at arm's length to the smallest that is still printed well. */
const sizes = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8] as const

interface Props {
  readonly class: string
  /** Told when even the smallest size is too large: the card says too much. */
  readonly onTooLong: () => void
  readonly children: ComponentChildren
}

export function FittedCard({ class: name, onTooLong, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const fit = () => {
    if (box.current && !hasFitted(box.current)) onTooLong()
  }
  useLayoutEffect(fit)
  useEffect(() => {
    document.fonts.addEventListener('loadingdone', fit)
    return () => document.fonts.removeEventListener('loadingdone', fit)
  }, [])
  return (
    <div class={name} ref={box}>
      {children}
    </div>
  )
}

/** Takes the largest size that fits; false when none does. A line to spare: a printer sets text a little wider than a screen. */
function hasFitted(box: HTMLElement): boolean {
  for (const size of sizes) {
    box.style.setProperty('font-size', `${size}pt`)
    if (box.scrollHeight <= box.clientHeight) return true
  }
  return false
}

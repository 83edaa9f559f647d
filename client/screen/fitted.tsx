/** Shows content as large as its place allows; what does not fit at the smallest size goes on in pages, and nothing is cut. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { Pager } from './pager.tsx'
import { secondsPerPage } from './pages.ts'

/** Text sizes to try, in rem. One rem is the smallest that a room reads from ten metres. */
const sizes = [1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1] as const

/** In rem. In a lower place, as there is for a moment while a window changes its shape, pages would go on without end. */
const leastHeight = 14

interface Props {
  /** False where the page scrolls, or where nobody sees it. */
  readonly fits: boolean
  readonly children: ComponentChildren
}

export function Fitted({ fits, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const pages = useSignal(1)
  const page = useSignal(0)
  const seconds = useSignal(0)
  const fitsNow = useRef(fits)
  fitsNow.current = fits
  const look = () => {
    const flow = box.current?.querySelector<HTMLElement>('.fit-flow')
    if (!box.current || !flow) return
    pages.value = fitsNow.current ? pagesOf(box.current, flow) : unfit(flow)
    page.value = Math.min(page.value, pages.value - 1)
    seconds.value = secondsPerPage(flow.textContent?.length ?? 0, pages.value)
  }
  useLayoutEffect(look)
  useEffect(() => follow(box.current, look), [])
  return (
    <div class="fit" ref={box} data-paged={pages.value > 1}>
      <div class="fit-frame">
        <div class="fit-flow" style={`--page: ${page.value}`}>
          {children}
        </div>
      </div>
      {pages.value > 1 && <Pager page={page} pages={pages.value} seconds={seconds.value} />}
    </div>
  )
}

/** Looks again when the place, or what a font makes of it, changes. */
function follow(box: HTMLElement | null, look: () => void): (() => void) | undefined {
  if (!box) return undefined
  const size = new ResizeObserver(look)
  size.observe(box)
  document.fonts.addEventListener('loadingdone', look)
  return () => {
    size.disconnect()
    document.fonts.removeEventListener('loadingdone', look)
  }
}

function unfit(flow: HTMLElement): number {
  flow.dataset.mode = 'free'
  flow.style.removeProperty('--fit')
  return 1
}

/** Whether a card of the story goes on in another page. */
const isDivided = (flow: HTMLElement): boolean =>
  [...flow.querySelectorAll('.screen-chapter-card')].some((card) => card.getClientRects().length > 1)

/** Takes the largest text with which everything fits, else lays it out in as few pages as can be. Returns how many. */
function pagesOf(box: HTMLElement, flow: HTMLElement): number {
  const size = (rem: number) => flow.style.setProperty('--fit', String(rem))
  flow.dataset.mode = 'one'
  for (const rem of sizes) {
    size(rem)
    if (flow.scrollHeight <= box.clientHeight && flow.scrollWidth <= flow.clientWidth) return 1
  }
  if (box.clientHeight < leastHeight * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)) return 1
  flow.dataset.mode = 'pages'
  const pages = () => Math.max(1, Math.round(flow.scrollWidth / flow.clientWidth))
  const least = pages()
  for (const rem of sizes) {
    size(rem)
    if (pages() === least && !isDivided(flow)) break
  }
  return pages()
}

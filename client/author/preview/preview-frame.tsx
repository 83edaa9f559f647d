/** The real page of one role in a frame, at the size at which it is used, made smaller where there is less room. */
import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { calm } from '../../calm.ts'
import { schemeChoice } from '../../scheme.ts'
import { language, text } from '../../text/text.ts'
import type { FrameNews, PreviewRole, Scene } from './scene.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels of the page in the frame. A console takes the width that there is, as on a laptop or a phone. */
const sizeOf: Readonly<Record<PreviewRole, (room: number) => Size>> = {
  participant: () => ({ width: 360, height: 740 }),
  screen: () => ({ width: 1280, height: 720 }),
  facilitator: (room) => ({ width: Math.max(360, room), height: 740 }),
}

interface Props {
  readonly role: PreviewRole
  readonly scene: Scene
  readonly onAdvance: () => void
}

export function PreviewFrame({ role, scene, onAdvance }: Props) {
  const words = text.value.author.preview
  const frame = useRef<HTMLIFrameElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const room = useRoom(box)
  useScenes(frame, scene, onAdvance)
  const { width, height } = sizeOf[role](room)
  const scale = Math.min(1, room / width)
  const looks = `${role} ${language.value} ${schemeChoice.value} ${calm.value}` // a frame reads these when it starts
  return (
    <div class="author-frame-room" ref={box}>
      <div
        class="author-frame"
        data-role={role}
        style={`--frame-width: ${width}px; --frame-height: ${height}px; --frame-scale: ${scale}`}
      >
        <iframe
          key={looks}
          ref={frame}
          src={`/preview-${role}.html`}
          title={words.frame(words.roles[role], text.value.words.phases[scene.phase])}
          allow="fullscreen"
        />
      </div>
      {role === 'screen' && (
        <button type="button" class="button" onClick={() => void frame.current?.requestFullscreen().catch(() => {})}>
          {words.fullScreen}
        </button>
      )}
    </div>
  )
}

/** How many pixels wide the place of the frame is. */
function useRoom(box: RefObject<HTMLElement | null>): number {
  const room = useSignal(0)
  useLayoutEffect(() => {
    if (!box.current) return
    const measure = () => {
      room.value = box.current?.clientWidth ?? 0
    }
    measure()
    const watching = new ResizeObserver(measure)
    watching.observe(box.current)
    return () => watching.disconnect()
  }, [])
  return room.value
}

/** Tells the frame its scene, whenever it is ready for one and whenever there is another. */
function useScenes(frame: RefObject<HTMLIFrameElement | null>, scene: Scene, onAdvance: () => void): void {
  const latest = useRef({ scene, onAdvance })
  latest.current = { scene, onAdvance }
  const tell = () => frame.current?.contentWindow?.postMessage(latest.current.scene, location.origin)
  useEffect(() => {
    const listen = ({ source, origin, data }: MessageEvent<FrameNews>) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return
      if (data === 'ready') tell()
      else if (data === 'advance') latest.current.onAdvance()
    }
    addEventListener('message', listen)
    return () => removeEventListener('message', listen)
  }, [])
  useEffect(tell, [scene])
}

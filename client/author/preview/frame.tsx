/** A page in a frame of the workshop: it speaks the language of this device, keeps nothing on it, and shows the scenes that it is told. */
import { type ComponentType, render } from 'preact'
import { keepNothing } from '../../device-store.ts'
import { startLanguage } from '../../text/language.ts'
import type { FrameNews, Scene } from './scene.ts'

/** Draws `Page`, and tells the workshop that scenes may come. Alone, outside the workshop, none comes. */
export function startFrame(show: (scene: Scene) => void, Page: ComponentType): void {
  keepNothing()
  const root = document.getElementById('app')
  if (!root) return
  addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source === window.parent && origin === location.origin && isScene(data)) show(data)
  })
  void startLanguage().then(() => {
    render(<Page />, root)
    tellWorkshop('ready')
  })
}

/** Other things may be said in a page too, by what a browser adds to it. */
const isScene = (data: unknown): data is Scene =>
  typeof data === 'object' && data !== null && ['card', 'phase', 'words'].every((name) => name in data)

export const tellWorkshop = (news: FrameNews): void => window.parent.postMessage(news, location.origin)

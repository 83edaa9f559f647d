/**
 * A device with the page's own code on it (`client/connection.ts`): it may sleep, lose its network and be reloaded. Each phone
 * has its own document, found through the asynchronous context in which its code runs.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { WebSocket } from 'ws'
import type { Connection } from '../../client/connection.ts'
import type { Entry } from '../../client/line.ts'
import type { PublicView } from '../../shared/view.ts'

const inHand = new AsyncLocalStorage<Phone>()

/** The page's sockets, known to their phone so that it can break them. */
class PhoneSocket extends WebSocket {
  constructor(...[url, options]: ConstructorParameters<typeof WebSocket>) {
    super(url, options)
    this.on('error', () => undefined)
    const phone = inHand.getStore()
    if (phone) phone.socket = this
  }
}

class PageEvents extends EventTarget {
  readonly visibilityState = 'visible'
}
const nowhere = new PageEvents()
const overTheNetwork = globalThis.fetch
let site = ''

Object.defineProperties(globalThis, {
  WebSocket: { value: PhoneSocket, writable: true },
  document: { get: () => inHand.getStore()?.page ?? nowhere },
  window: { get: () => inHand.getStore()?.page ?? nowhere },
  location: { get: () => ({ origin: site }) },
  fetch: {
    value: (path: string, init?: RequestInit) => overTheNetwork(path.startsWith('/') ? site + path : path, init),
    writable: true,
  },
})
const { connect } = await import('../../client/connection.ts')

/** The server that all phones of this process talk to. */
export const phonesTalkTo = (url: string): void => {
  site = url
}

export class Phone {
  socket: WebSocket | null = null
  readonly page = new PageEvents()
  connection: Connection
  readonly #entry: Entry
  #asleep: NodeJS.Timeout | undefined

  constructor(entry: Entry) {
    this.#entry = entry
    this.connection = inHand.run(this, () => connect(entry))
  }

  get view(): PublicView | null {
    return this.connection.view.peek()
  }

  get isLive(): boolean {
    return this.connection.status.peek() === 'live'
  }

  /** The page is loaded again: what it did not keep is gone. */
  reload(): void {
    this.close()
    this.connection = inHand.run(this, () => connect(this.#entry))
  }

  /** The network falls away without a word. */
  cut(): void {
    this.socket?.terminate()
  }

  /** Hears nothing for `ms`; then somebody looks at it again. */
  sleep(ms: number): void {
    if (this.#asleep || this.socket?.readyState !== WebSocket.OPEN) return
    const { socket } = this
    socket.pause()
    this.#asleep = setTimeout(() => this.wake(socket), ms)
  }

  wake(socket = this.socket): void {
    if (!this.#asleep) return
    clearTimeout(this.#asleep)
    this.#asleep = undefined
    socket?.resume()
    inHand.run(this, () => this.page.dispatchEvent(new Event('visibilitychange')))
  }

  close(): void {
    clearTimeout(this.#asleep)
    this.#asleep = undefined
    this.socket?.resume()
    inHand.run(this, () => this.connection.close())
  }
}

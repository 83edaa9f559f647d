/** Colyseus without its own HTTP routes: rooms are made and joined through ours only, and sockets from foreign pages are refused (P7). */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { matchMaker } from '@colyseus/core'
import { setLogger } from '@colyseus/core/Logger'
import { Encoder } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { framesOf, type Log } from './log.ts'
import { isOwnOrigin } from './origin.ts'

/** Milliseconds between pings: a phone that misses two is taken for gone. */
const pingInterval = 25_000
const largestFrame = 4 * 1024

let prepared: Promise<void> | null = null

/** Once per process: one matchmaker serves all servers in it. */
export function prepareColyseus(log: Log): Promise<void> {
  prepared ??= prepare(log)
  return prepared
}

async function prepare(log: Log): Promise<void> {
  setLogger(quotingNothing(log))
  Encoder.BUFFER_SIZE = 32 * 1024 // a card with four codes in the state, twice over
  matchMaker.controller.exposedMethods = []
  matchMaker.setHealthChecksEnabled(false) // there are no other processes to look after
  await matchMaker.setup()
  await matchMaker.accept()
}

/** What Colyseus logs may quote a frame, and frames hold keys: only the places in its stacks are kept. */
function quotingNothing(log: Log) {
  const trouble = (message: unknown) => {
    const at = framesOf(String(message))
    log.debug(at.length > 0 ? `colyseus caught an error ${at[0]}` : 'colyseus reported something')
  }
  const silent = () => undefined
  return { debug: silent, info: silent, trace: silent, warn: trouble, error: trouble }
}

/** Takes the upgrades of `server`, except those of foreign pages. In development those of Vite are left to Vite. */
export function openSockets(server: Server, publicUrl: string | null, development: boolean): { close(): void } {
  const transport = new WebSocketTransport({ noServer: true, maxPayload: largestFrame, pingInterval })
  const isForVite = ({ headers }: IncomingMessage) =>
    development && headers['sec-websocket-protocol']?.startsWith('vite') === true
  const isOwn = ({ headers }: IncomingMessage) => isOwnOrigin(headers.origin, headers.host, publicUrl)
  // Its own `beforeUpgrade` would build a web Request for every phone that comes in.
  transport.attachToServer(server, { filter: (request) => !isForVite(request) && isOwn(request) })
  server.on('upgrade', (request, socket: Duplex) => {
    if (!isForVite(request) && !isOwn(request)) refuse(socket)
  })
  return { close: () => transport.shutdown() }
}

function refuse(socket: Duplex): void {
  socket.on('error', () => socket.destroy())
  socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
}

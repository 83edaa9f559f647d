/**
 * How frames leave: each in one write, and a patch for a whole room is framed once. The transport would frame a patch anew for
 * every client, and would queue it for a phone that sleeps in a buffer that the next patch overwrites.
 */
import type { Line } from './visitor.ts'

/** The part of a socket that frames are written to. */
interface Socket {
  readonly readyState: number
  readonly _socket?: { write(frame: Uint8Array, done?: (error?: Error) => void): void } | null
}
const open = 1

/** The last payload with its frame: a patch comes by once for every client of a room. */
let framed: { readonly payload: Uint8Array | null; readonly frame: Buffer } = { payload: null, frame: Buffer.alloc(0) }

/** Makes everything that is sent on a line leave in whole frames. */
export function sendWhole(line: Line): void {
  const socket = line.ref as unknown as Socket
  const send = line.raw.bind(line)
  line.raw = (payload, options, done) => {
    if (socket.readyState !== open || !socket._socket) return send(payload, options, done)
    if (framed.payload !== payload) framed = { payload, frame: frameOf(payload) }
    socket._socket.write(framed.frame, done)
  }
}

/** A binary message of a server in one frame, not masked (RFC 6455, section 5.2). */
export function frameOf(payload: Uint8Array): Buffer {
  const { length } = payload
  const head = length < 126 ? 2 : length < 65_536 ? 4 : 10
  const frame = Buffer.allocUnsafe(head + length)
  frame[0] = 0x82
  if (head === 2) frame[1] = length
  else if (head === 4) frame.writeUInt16BE(length, frame.writeUInt8(126, 1))
  else frame.writeBigUInt64BE(BigInt(length), frame.writeUInt8(127, 1))
  frame.set(payload, head)
  return frame
}

import { expect, test } from 'vitest'
import * as ws from 'ws'
import type { Line } from '../../server/visitor.ts'
import { frameOf, sendWhole } from '../../server/whole-frames.ts'

test.each([0, 1, 125, 126, 65_535, 65_536])('a payload of %i bytes is framed as the library frames it', (length) => {
  const payload = Buffer.alloc(length, 7)
  const framing = (ws as unknown as { Sender: { frame(data: Buffer, options: object): Buffer[] } }).Sender
  const expected = framing.frame(payload, { fin: true, rsv1: false, opcode: 2, mask: false, readOnly: true })
  expect(frameOf(payload).equals(Buffer.concat(expected))).toBe(true)
})

/** A line whose socket keeps what is written to it, as that of a sleeping phone does. */
function sleepingLine() {
  const queue: Uint8Array[] = []
  const line = {
    raw: () => undefined,
    ref: { readyState: 1, _socket: { write: (frame: Uint8Array) => queue.push(frame) } },
  }
  sendWhole(line as unknown as Line)
  return { line: line as unknown as Line, queue }
}

test('what waits for a sleeping phone is not overwritten by the next patch, which is made in the same place', () => {
  const { line, queue } = sleepingLine()
  const buffer = Buffer.from('first')
  line.raw(buffer.subarray(0, 5))
  buffer.write('later')
  line.raw(buffer.subarray(0, 5))
  expect(queue.map((frame) => Buffer.from(frame).toString('latin1', 2))).toEqual(['first', 'later'])
})

test('a patch for a whole room is framed once', () => {
  const [one, other] = [sleepingLine(), sleepingLine()]
  const patch = Buffer.from('patch')
  one.line.raw(patch)
  other.line.raw(patch)
  expect(one.queue[0]).toBe(other.queue[0])
})

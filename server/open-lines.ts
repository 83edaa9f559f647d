/** The lines that are open to a server, and how they are closed when it stops. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** Every line to the server that is open. */
export function linesOf(server: Server): ReadonlySet<Socket> {
  const lines = new Set<Socket>()
  server.on('connection', (line) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  return lines
}

/** Gives lines a moment to say goodbye: a phone that is gone never will. */
export async function hangUp(lines: ReadonlySet<Socket>, closed: Promise<unknown>): Promise<void> {
  await Promise.race([closed, wait(farewell)])
  for (const line of lines) line.destroy()
  await closed
}

/** Milliseconds. */
const farewell = 300

/** A proxy with TLS before a test server, as an organisation has one: passes requests and sockets on, and says for whom. */
import { readFileSync } from 'node:fs'
import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'

/** Of localhost, signed by itself, with its key: worth nothing outside these tests. */
const certificate = readFileSync(join(import.meta.dirname, 'localhost-certificate.pem'))

export interface TlsProxy {
  /** https://localhost with its port. */
  readonly url: string
  /** Where it leads; to be set before the first request. */
  leadTo(url: string): void
  close(): Promise<void>
}

export async function startTlsProxy(): Promise<TlsProxy> {
  let target = ''
  const server = createServer({ key: certificate, cert: certificate }, (from, to) => passOn(target, from, to))
  const lines = new Set<Socket>()
  server.on('connection', (line: Socket) => {
    lines.add(line)
    line.once('close', () => lines.delete(line))
  })
  server.on('upgrade', (from, line: Socket, head) => passUpgradeOn(target, from, line, head))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    leadTo: (url) => {
      target = url
    },
    close: async () => {
      const closed = new Promise((done) => server.close(done))
      for (const line of lines) line.destroy()
      await closed
    },
  }
}

const forwarded = ({ headers, socket }: IncomingMessage) => ({
  ...headers,
  'x-forwarded-for': socket.remoteAddress ?? '',
  'x-forwarded-proto': 'https',
})

function passOn(target: string, from: IncomingMessage, to: ServerResponse): void {
  const { method, url = '/' } = from
  const there = request(new URL(url, target), { method, headers: forwarded(from) }, (back) => {
    to.writeHead(back.statusCode ?? 502, back.headers)
    back.pipe(to)
  })
  there.on('error', () => to.writeHead(502).end())
  from.pipe(there)
}

/** Writes the request anew on a plain line, and joins the two. */
function passUpgradeOn(target: string, from: IncomingMessage, line: Socket, head: Buffer): void {
  const { hostname, port } = new URL(target)
  const there = connect(Number(port), hostname, () => {
    const headers = Object.entries(forwarded(from)).map(([name, value]) => `${name}: ${value}`)
    there.write([`GET ${from.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'))
    there.write(head)
    there.pipe(line).pipe(there)
  })
  for (const one of [there, line]) one.on('error', () => one.destroy())
  there.on('close', () => line.destroy())
  line.on('close', () => there.destroy())
}

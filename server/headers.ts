/** Headers that keep a page to itself: what it may load, whom it may talk to (P12). */
import type { IncomingMessage, ServerResponse } from 'node:http'
import helmet from 'helmet'

/** Works on plain http in a local network too: nothing upgrades to https, and HSTS is only sent behind TLS. */
export function pageHeaders(isSecure: (request: IncomingMessage) => boolean) {
  const common = {
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: 'same-origin' },
    contentSecurityPolicy: { useDefaults: false, directives },
  } as const
  const plain = helmet({ ...common, strictTransportSecurity: false })
  const secure = helmet({ ...common, strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false } })
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void =>
    (isSecure(request) ? secure : plain)(request, response, next)
}

const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'", ownSockets],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': [framers],
}

/** Some browsers do not count ws: under 'self'. A Host header that is no host is left out. */
function ownSockets(request: IncomingMessage): string {
  const host = request.headers.host ?? ''
  return /^[\w.-]+(:\d+)?$|^\[[\da-fA-F:]+\](:\d+)?$/.test(host) ? `ws://${host} wss://${host}` : "'self'"
}

/** Only the pages of a preview may stand in a page of ours. */
function framers(request: IncomingMessage): string {
  return /^\/preview-[a-z]+(\.html)?([?#]|$)/.test(request.url ?? '') ? "'self'" : "'none'"
}

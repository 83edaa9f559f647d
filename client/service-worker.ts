/**
 * Keeps the files of the build at hand, so that an installed game opens at once, and also where the network is weak. It
 * never touches the API, and it keeps nothing that belongs to a person: pages are the same for everybody, and are kept
 * by their path alone, for a fragment holds a join code or a key.
 */

/** What of a service worker's world is used here; the DOM's types do not know it. */
interface Worker {
  readonly location: Location
  readonly caches: CacheStorage
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', act: (event: Lasting) => void): void
  addEventListener(name: 'fetch', act: (event: Asked) => void): void
}
interface Lasting {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Lasting {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
const worker = self as unknown as Worker

/** Every build has a shelf of its own, named after its files; vite.config.ts fills it in. */
const shelf = 'dilemmaspel-__BUILD__'

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(clearOldShelves().then(() => worker.clients.claim())))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(keptFirst(event, url.pathname))
  else if (request.mode === 'navigate' && isPage(url.pathname)) event.respondWith(networkFirst(event, url.pathname))
})

/** Only paths that a page may have: a path that somebody made up is not kept. */
const isPage = (path: string): boolean => /^\/([a-z-]+(\.html)?)?$/.test(path)

/** For files with a hash in their name: those never change. */
async function keptFirst(event: Asked, path: string): Promise<Response> {
  const files = await worker.caches.open(shelf)
  return (await files.match(path)) ?? fetchAndKeep(event, files, path)
}

/** For pages: always the newest; the kept one only where there is no network. */
async function networkFirst(event: Asked, path: string): Promise<Response> {
  const pages = await worker.caches.open(shelf)
  try {
    return await fetchAndKeep(event, pages, path)
  } catch (noNetwork) {
    const kept = await pages.match(path)
    if (kept) return kept
    throw noNetwork
  }
}

async function fetchAndKeep(event: Asked, files: Cache, path: string): Promise<Response> {
  const response = await fetch(event.request)
  // A full disk is no reason not to play.
  if (response.status === 200) event.waitUntil(keep(files, path, response.clone()).catch(() => undefined))
  return response
}

/** Without the address that it came from: a response remembers it, with the fragment. */
async function keep(files: Cache, path: string, { headers, body }: Response): Promise<void> {
  await files.put(path, new Response(body, { headers }))
}

async function clearOldShelves(): Promise<void> {
  const names = await worker.caches.keys()
  await Promise.all(names.filter((name) => name !== shelf).map((name) => worker.caches.delete(name)))
}

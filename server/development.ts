/** For `npm run dev`: the pages come fresh from Vite, on the same port, without a Content-Security-Policy. */
import type { Server } from 'node:http'
import type { RequestHandler } from 'express'

export async function developmentPages(server: Server): Promise<{ pages: RequestHandler; close: () => Promise<void> }> {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } }, appType: 'mpa' })
  return { pages: vite.middlewares, close: () => vite.close() }
}

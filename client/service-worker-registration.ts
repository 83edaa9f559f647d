/** Starts the service worker where the page is secure: over https, or on this computer itself. */

/** Does nothing on plain http in a local network, nor while somebody develops. The worker waits until the page has come. */
export function startServiceWorker(): void {
  if (import.meta.env.MODE !== 'production' || !window.isSecureContext || !('serviceWorker' in navigator)) return
  const start = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
  if (document.readyState === 'complete') start()
  else window.addEventListener('load', start, { once: true })
}

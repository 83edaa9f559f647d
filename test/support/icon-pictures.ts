/** Makes the pictures that phones and browsers want of `client/icon.svg`: run it when the icon changes (`npm run icons`). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { launchChromium } from './chromium.ts'

const client = resolve(import.meta.dirname, '../../client')
const icon = readFileSync(resolve(client, 'icon.svg'), 'utf8')

/** `part` of the picture is the icon; the rest is its own ground, for phones that cut a shape out of it. */
const pictures = [
  { file: 'icon-192.png', size: 192, part: 1, ground: 'transparent' },
  { file: 'icon-512.png', size: 512, part: 1, ground: 'transparent' },
  { file: 'icon-maskable-512.png', size: 512, part: 0.8, ground: '#1f4f57' },
  { file: 'apple-touch-icon.png', size: 180, part: 0.9, ground: '#1f4f57' },
]

const browser = await launchChromium()
mkdirSync(resolve(client, 'public'), { recursive: true })
for (const { file, size, part, ground } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}"><div style="width:${part * 100}%">${icon}</div></body>`,
  )
  const picture = await page.screenshot({ omitBackground: ground === 'transparent' })
  writeFileSync(resolve(client, 'public', file), picture)
  await page.close()
}
await browser.close()

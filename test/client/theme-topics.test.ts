/** Every topic has its sign and its accent, and the icon has its pictures. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(resolve(root, file), 'utf8')
const topics = (parse(read('content/topics.yaml')) as { id: string }[]).map(({ id }) => id)
const art = read('client/parts/art.svg')
const shapeOf = (topic: string): string =>
  new RegExp(`<symbol id="topic-${topic}"[^>]*>(.*?)</symbol>`, 's').exec(art)?.[1] ?? ''

describe('a topic', () => {
  test.each(topics)('%s has a sign of its own and an accent in light and dark', (topic) => {
    expect(shapeOf(topic)).toContain('<')
    expect(topics.filter((other) => shapeOf(other) === shapeOf(topic))).toEqual([topic])
    expect(read('client/theme-topics.css')).toContain(`[data-topic="${topic}"]`)
    expect(read('client/theme-tokens.css').split(`-topic-${topic}-bg-default:`)).toHaveLength(3)
  })

  test('that does not exist has no sign', () => {
    const drawn = [...art.matchAll(/<symbol id="topic-([\w-]+)"/g)].map(([, topic]) => topic)
    expect(drawn).toEqual(topics)
  })
})

test('the signs of all topics are drawn with one line', () => {
  const lines = [...art.matchAll(/<symbol id="topic-[^>]*stroke-width="([\d.]+)"/g)].map(([, width]) => width)
  expect(new Set(lines)).toEqual(new Set(['1.6']))
  for (const topic of topics) expect(shapeOf(topic)).not.toMatch(/fill=|stroke=|style=|<text|<image|href/)
})

test.each([
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable-512.png', 512],
  ['apple-touch-icon.png', 180],
])('%s is a square PNG of %i', (file, size) => {
  const picture = readFileSync(resolve(root, 'client/public', file))
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size])
})

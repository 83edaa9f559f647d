/** What a phone must fetch before somebody can vote stays small, as it was built. `npm run bench:client` measures the same in time. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

const dist = resolve(import.meta.dirname, '../../dist')
const read = (name: string): Buffer => readFileSync(resolve(dist, name))

/** Scripts that the participant's page asks for at once. */
const first = (): string[] =>
  [
    ...read('index.html')
      .toString()
      .matchAll(/(?:src|href)="\/(assets\/[\w.-]+\.js)"/g),
  ].map(([, name = '']) => name)

test('the first script is at most 100 KB gzip, with the SDK in it and Phaser not', () => {
  const scripts = first().map(read)
  expect(scripts.reduce((sum, script) => sum + gzipSync(script).length, 0)).toBeLessThanOrEqual(100_000)
  expect(scripts.some((script) => script.includes('consumeSeatReservation'))).toBe(true)
  expect(scripts.some((script) => script.includes('WebGLRenderer'))).toBe(false)
})

test('every script and style sheet of some size lies compressed beside itself', () => {
  const styles = [
    ...read('index.html')
      .toString()
      .matchAll(/href="\/(assets\/[\w.-]+\.css)"/g),
  ].map(([, name]) => name)
  const files = [...first(), ...styles.map(String)].filter((name) => read(name).length >= 1024)
  expect(files.length).toBeGreaterThan(3)
  for (const name of files) {
    expect(read(`${name}.br`).length).toBeLessThan(read(`${name}.gz`).length)
    expect(read(`${name}.gz`).length).toBeLessThan(read(name).length / 2)
  }
})

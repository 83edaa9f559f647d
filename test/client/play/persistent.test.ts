/** What is fetched late comes in the end, and once. */
import { expect, test, vi } from 'vitest'
import { persistent } from '../../../client/play/persistent.ts'

test('what fails is tried again until it works, and told each time', async () => {
  const failures: number[] = []
  let tries = 0
  const start = persistent(
    async () => {
      tries++
      if (tries < 3) throw new Error('no line')
    },
    () => failures.push(tries),
    1,
  )
  start()
  await vi.waitFor(() => expect(tries).toBe(3))
  expect(failures).toEqual([1, 2])
})

test('starting again while it is under way, or has worked, asks nothing more', async () => {
  let tries = 0
  const start = persistent(
    async () => {
      tries++
    },
    () => undefined,
  )
  for (let times = 0; times < 5; times++) start()
  await Promise.resolve()
  start()
  expect(tries).toBe(1)
})

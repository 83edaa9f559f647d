import { describe, expect, test } from 'vitest'
import { createThrottle } from '../../server/throttle.ts'

const limits = { perAddress: 3, overall: 5, seconds: 60, triesPerSecond: 2 }

/** How many of `tries` at once are let through. */
const letThrough = async (throttle: ReturnType<typeof createThrottle>, address: string, tries: number) => {
  const answers = await Promise.all(Array.from({ length: tries }, () => throttle.mayTry(address)))
  return answers.filter(Boolean).length
}

describe('the throttle', () => {
  test('lets everybody try who does not fail', async () => {
    expect(await letThrough(createThrottle(limits), 'kantoor', 2000)).toBe(2000)
  })

  test('slows an address that failed often, and no other', async () => {
    const throttle = createThrottle(limits)
    for (let at = 0; at < 3; at++) await throttle.failed('rader')
    expect(await letThrough(throttle, 'rader', 20)).toBe(2)
    expect(await letThrough(throttle, 'kantoor', 20)).toBe(20)
  })

  test('slows everybody when failures come from many addresses, and still lets people in', async () => {
    const throttle = createThrottle(limits)
    for (let at = 0; at < 5; at++) await throttle.failed(`rader ${at}`)
    expect(await letThrough(throttle, 'kantoor', 20)).toBe(2)
  })
})

import { expect, test } from 'vitest'
import { fitsPassword, hashPassword, TooBusy } from '../../../server/accounts/passwords.ts'

test('a password fits its hash, in whatever way its letters were composed, and no other does', async () => {
  const hash = await hashPassword('tweé uilen zingen')
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  expect(await fitsPassword('tweé uilen zingen', hash)).toBe(true)
  expect(await fitsPassword('twee uilen zingen', hash)).toBe(false)
  expect(await fitsPassword('Tweé uilen zingen', hash)).toBe(false)
})

test('the same password has another hash each time', async () => {
  expect(await hashPassword('twee uilen')).not.toBe(await hashPassword('twee uilen'))
})

test('a hash of another cost is still read', async () => {
  // argon2id, 8 MiB, two passes, of "wachtwoord"
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const cost = { parallelism: 1, tagLength: 32, memory: 8192, passes: 2 }
  const tag = argon2Sync('argon2id', { message: 'wachtwoord', nonce, ...cost })
  const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')
  const hash = `$argon2id$v=19$m=8192,t=2,p=1$${plain(nonce)}$${plain(tag)}`
  expect(await fitsPassword('wachtwoord', hash)).toBe(true)
})

test('without an account it is never right, and takes as long', async () => {
  const hash = await hashPassword('twee uilen zingen')
  const took = async (known: string | null) => {
    // Time of the processor, not of the clock: other work on the machine changes nothing.
    const begun = process.cpuUsage()
    expect(await fitsPassword('iets heel anders', known)).toBe(false)
    const { user, system } = process.cpuUsage(begun)
    return user + system
  }
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let time = 0; time < 7; time++) {
    times.known.push(await took(hash))
    times.unknown.push(await took(null))
  }
  const fastest = (all: number[]) => Math.min(...all)
  expect(fastest(times.unknown) / fastest(times.known)).toBeGreaterThan(0.6)
  expect(fastest(times.unknown) / fastest(times.known)).toBeLessThan(1.7)
})

test('a crowd that tries passwords is turned away, and those who wait get their answer', async () => {
  const tries = await Promise.allSettled(Array.from({ length: 30 }, () => fitsPassword('iets', null)))
  const away = tries.filter((one) => one.status === 'rejected')
  expect(away).toHaveLength(10)
  expect(away.every((one) => one.status === 'rejected' && one.reason instanceof TooBusy)).toBe(true)
  expect(await fitsPassword('iets', null)).toBe(false)
})

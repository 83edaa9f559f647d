/** Under which addresses phones can reach this server. */
import { networkInterfaces } from 'node:os'

/** Origins, best first: the public one, those on the local network, this machine itself. */
export function addressesOf(publicUrl: string | null, host: string | undefined, port: number): string[] {
  const own = host && !isWildcard(host) ? [host] : [...networkAddresses(), 'localhost']
  const origins = own.map((address) => `http://${address.includes(':') ? `[${address}]` : address}:${port}`)
  return publicUrl ? [publicUrl, ...origins] : origins
}

/** Where this machine itself finds the server. */
export const ownUrl = (host: string | undefined, port: number): string => addressesOf(null, host, port).at(-1) ?? ''

const isWildcard = (host: string): boolean => host === '0.0.0.0' || host === '::'

/** IPv4 addresses of this machine on a network, private ones first. */
function networkAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((found) => found ?? [])
  const usable = all.filter(({ family, internal }) => family === 'IPv4' && !internal).map(({ address }) => address)
  return usable.sort((a, b) => Number(isPrivate(b)) - Number(isPrivate(a)))
}

const isPrivate = (address: string): boolean => /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address)

/** The text in a file, whatever it was saved as: UTF-8 and UTF-16 with or without their mark, and Windows-1252. */

const marks = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
] as const

/** The text, without its mark; null when the bytes are no text. What is no UTF is taken for Windows-1252, as Dutch Excel writes it. */
export function decoded(bytes: Uint8Array): string | null {
  const text = marked(bytes) ?? wide(bytes) ?? utf8(bytes) ?? windows1252(bytes)
  return text.includes('\0') ? null : text
}

function marked(bytes: Uint8Array): string | undefined {
  const found = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  return found && new TextDecoder(found[0]).decode(bytes)
}

/** UTF-16 without a mark: Latin letters leave every other byte empty. */
function wide(bytes: Uint8Array): string | undefined {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined
  const head = bytes.subarray(0, 4096)
  const empty = [0, 0]
  for (const [at, byte] of head.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  const enough = head.length / 4
  if (odd > enough && even < odd / 10) return new TextDecoder('utf-16le').decode(bytes)
  if (even > enough && odd < even / 10) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** What Windows-1252 has at 0x80 to 0x9f, in order; the five that it leaves open stay control characters. */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: some builds of Node read Latin-1 where Windows-1252 is asked for, and lose curly quotes and the euro sign. */
const windows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign)

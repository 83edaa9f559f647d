/** A picture by its bytes, never by its name: what kind it is, how large, and whether it moves. */
import type { LogoType } from '../shared/logo.ts'

/** Width and height in pixels. */
export interface Picture {
  readonly type: LogoType
  readonly width: number
  readonly height: number
  /** It holds more than one picture. */
  readonly moves: boolean
}

/** What the head of the file says; null for every other kind, and for a head that is not whole. */
export function pictureOf(bytes: Buffer): Picture | null {
  try {
    return pngOf(bytes) ?? webpOf(bytes) ?? jpegOf(bytes)
  } catch (error) {
    if (error instanceof RangeError) return null // it ends before its head does
    throw error
  }
}

const textAt = (bytes: Buffer, at: number): string => bytes.toString('latin1', at, at + 4)

/** https://www.w3.org/TR/png-3/, 5 and 11.2: a picture that moves says so before its first data. */
function pngOf(bytes: Buffer): Picture | null {
  if (bytes.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || textAt(bytes, 12) !== 'IHDR') return null
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  let at = 8
  while (textAt(bytes, at + 4) !== 'IDAT' && textAt(bytes, at + 4) !== 'acTL') at += bytes.readUInt32BE(at) + 12
  return { type: 'image/png', width, height, moves: textAt(bytes, at + 4) === 'acTL' }
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function webpOf(bytes: Buffer): Picture | null {
  if (textAt(bytes, 0) !== 'RIFF' || textAt(bytes, 8) !== 'WEBP') return null
  const type = 'image/webp'
  switch (textAt(bytes, 12)) {
    case 'VP8 ':
      return { type, width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff, moves: false }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, moves: false }
    }
    case 'VP8X': {
      const moves = (bytes.readUInt8(20) & 0b10) !== 0
      return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1, moves }
    }
    default:
      return null
  }
}

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.2: the size stands in the first frame header (SOF), C0 to CF but for three. */
function jpegOf(bytes: Buffer): Picture | null {
  if (bytes.readUInt16BE(0) !== 0xffd8) return null
  let at = 2
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { type: 'image/jpeg', width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5), moves: false }
    at += marker === 0xff ? 1 : bytes.readUInt16BE(at + 2) + 2
  }
  return null
}

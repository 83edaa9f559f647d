/** The parts of a workbook that hold cells, unpacked within limits: what a zip says of itself is checked before and after. */
import { unzipSync } from 'fflate'
import { type Problem, problem } from '../../../shared/exchange/problem.ts'
import { limits } from '../limits.ts'

/** The bytes of each part by its name. */
export type Parts = ReadonlyMap<string, Uint8Array>

/** Only these are unpacked: pictures, links, scripts and other zips inside stay shut. */
const wanted =
  /^(?:\[Content_Types\]\.xml|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i

interface Entry {
  readonly name: string
  readonly originalSize: number
}

/** Unpacks a workbook, or says why not. An entry never takes more memory than it says, and one that says too little is damaged. */
export function unpack(bytes: Uint8Array): { parts: Parts } | { problems: Problem[] } {
  try {
    const entries = listed(bytes)
    const refused = refusalOf(entries)
    if (refused) return { problems: [refused] }
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted.test(name) })))
    const isWhole = entries.every(
      ({ name, originalSize }) => !wanted.test(name) || parts.get(name)?.length === originalSize,
    )
    return isWhole ? { parts } : { problems: [problem('damaged')] }
  } catch {
    return { problems: [problem('damaged')] }
  }
}

/** What the zip lists, with nothing unpacked yet. */
function listed(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = []
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      entries.push({ name, originalSize })
      return false
    },
  })
  return entries
}

function refusalOf(entries: readonly Entry[]): Problem | null {
  const has = (pattern: RegExp) => entries.some(({ name }) => pattern.test(name))
  const names = entries.filter(({ name }) => wanted.test(name)).map(({ name }) => name)
  if (entries.length > limits.parts) return problem('unpacksTooLarge')
  if (has(/vbaProject\.bin$/i)) return problem('withMacros')
  if (has(/^xl\/workbook\.bin$/i) || has(/^(?:mimetype|content\.xml)$/)) return problem('otherSpreadsheet')
  if (has(/^EncryptedPackage$/)) return problem('encrypted')
  if (!has(/^xl\/workbook\.xml$/i)) return problem('notASpreadsheet')
  if (new Set(names).size < names.length) return problem('damaged')
  const size = entries.reduce((sum, { name, originalSize }) => sum + (wanted.test(name) ? originalSize : 0), 0)
  return size > limits.unpackedBytes ? problem('unpacksTooLarge') : null
}

/** Reads XML as a stream of elements. A document type is refused, so that no entity is ever looked up or multiplied. */
import { SaxesParser } from 'saxes'
import type { ProblemKey } from '../../../shared/exchange/problem.ts'
import { decoded } from '../decoding.ts'

/** Why a part could not be read. */
export class XmlRefusal extends Error {
  readonly key: ProblemKey

  constructor(key: ProblemKey) {
    super(key)
    this.key = key
  }
}

/** What is told of a part, in its order. Names come without a prefix. */
export interface Hearing {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/** Tells `hearing` of every element and text. Throws an XmlRefusal. */
export function readXml(bytes: Uint8Array, { open, close, text }: Hearing): void {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw new XmlRefusal('unsafeXml')
  })
  parser.on('error', () => {
    throw new XmlRefusal('damaged')
  })
  parser.on('opentag', ({ name, attributes }) =>
    open?.(localName(name), (wanted) =>
      Object.hasOwn(attributes, wanted) ? String(attributes[wanted]) : attributeOf(attributes, wanted),
    ),
  )
  parser.on('closetag', ({ name }) => close?.(localName(name)))
  parser.on('text', (piece) => text?.(piece))
  parser.on('cdata', (piece) => text?.(piece))
  const whole = decoded(bytes)
  if (whole === null) throw new XmlRefusal('damaged')
  parser.write(whole).close()
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** `id` also finds `r:id`. */
function attributeOf(attributes: object, wanted: string): string | undefined {
  const found = Object.entries(attributes).find(([name]) => localName(name) === wanted)
  return found && String(found[1])
}

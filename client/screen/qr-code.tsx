/** A QR code as one path of an SVG: dark modules on white, also in the dark theme, so that every camera reads it. */
import { encode } from 'uqr'

interface Props {
  /** What a camera reads. */
  readonly text: string
  /** What it is, for people who do not see it. */
  readonly label: string
}

/** Empty modules around the code, as the standard asks. */
const border = 4

export function QrCode({ text, label }: Props) {
  const { size, data } = encode(text, { ecc: 'M', border })
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-paper" width={size} height={size} />
      <path class="qr-ink" d={pathOf(data)} />
    </svg>
  )
}

/** Every run of dark modules in a row as one rectangle. */
export function pathOf(data: readonly (readonly boolean[])[]): string {
  const parts: string[] = []
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      parts.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
    }
  })
  return parts.join('')
}

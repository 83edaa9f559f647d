/** How much of a file is read: far above a deck that anybody plays, far below what would hold up a server. */
export const limits = {
  /** Bytes of a file. */
  bytes: 4_000_000,
  /** Bytes of a workbook once it is unpacked, all its parts together. */
  unpackedBytes: 40_000_000,
  /** Parts of a workbook. */
  parts: 200,
  /** Cells of all sheets together, empty ones between them counted. */
  cells: 400_000,
  /** Rows and columns of one sheet. */
  rows: 20_000,
  columns: 500,
  /** Characters of one cell: what Excel holds. */
  cellCharacters: 32_767,
  /** Deepest nesting of a YAML file. */
  depth: 40,
  /** Milliseconds of reading. */
  time: 20_000,
  /** Megabytes of memory while reading. */
  memory: 256,
} as const

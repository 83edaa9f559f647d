/** The kinds of files that go in and out. */
export const fileFormats = ['yaml', 'csv', 'xlsx'] as const
export type FileFormat = (typeof fileFormats)[number]

/** What a browser is told of each. */
export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  yaml: 'application/yaml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

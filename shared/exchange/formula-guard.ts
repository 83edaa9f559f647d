/**
 * Cells that a spreadsheet program would run as a formula get an apostrophe in front, which makes them plain text; reading
 * takes it away. Source of the dangerous beginnings: OWASP, CSV injection.
 */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text as it stands in a cell. */
export const guarded = (text: string): string => (dangerous.test(text) ? `'${text}` : text)

/** The text of a cell, as it was before `guarded`. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell)

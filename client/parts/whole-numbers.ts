/** A telephone number stays on one line: no break between its digits. */
export const wholeNumbers = (line: string): string => line.replace(/(\d) (?=\d)/g, '$1\u00a0')

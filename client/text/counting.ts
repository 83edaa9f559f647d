/** Numbers, plurals, dates and lists as a language writes them. */

/** The time zone that dates are read in is that of the device. */
export function countingIn(locale: string) {
  const plurals = new Intl.PluralRules(locale)
  const whole = new Intl.NumberFormat(locale)
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' })
  const moment = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const either = (count: number, one: string, more: string): string => (plurals.select(count) === 'one' ? one : more)
  return {
    number: (count: number): string => whole.format(count),
    /** The form of a word that goes with a count. */
    either,
    /** The count with the form of the word that goes with it: "3 seats". */
    counted: (count: number, one: string, more: string): string => `${whole.format(count)} ${either(count, one, more)}`,
    percent: (share: number): string => percent.format(share),
    /** A day as `2026-05-31`. */
    day: (isoDay: string): string => day.format(new Date(`${isoDay}T12:00:00`)),
    /** A moment in ms, with its day and time. */
    moment: (at: number): string => moment.format(at),
    list: (parts: readonly string[]): string => list.format(parts),
  }
}

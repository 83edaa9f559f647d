/** The upper tail of the chi-square distribution. */

/**
 * Probability of a value above `statistic` with so many degrees of freedom: the regularised upper incomplete gamma function
 * Q(freedom / 2, statistic / 2), by recurrence from Q(1/2, x) = erfc(sqrt x) or Q(1, x) = exp(-x): Abramowitz and Stegun, 1964, 6.5.21.
 * Part of: stuartMaxwell.
 */
export function chiSquareTail(statistic: number, freedom: number): number {
  const x = statistic / 2
  if (x <= 0) return 1
  const isEven = freedom % 2 === 0
  let tail = isEven ? Math.exp(-x) : complementaryError(Math.sqrt(x))
  let term = isEven ? x * Math.exp(-x) : 2 * Math.sqrt(x / Math.PI) * Math.exp(-x)
  for (let shape = isEven ? 1 : 0.5; shape < freedom / 2; shape++) {
    tail += term
    term *= x / (shape + 1)
  }
  return Math.min(1, tail)
}

/** erfc for x >= 0: the series below 2 (A&S 7.1.6), above it the continued fraction (A&S 7.1.14). */
function complementaryError(x: number): number {
  const scale = Math.exp(-(x ** 2)) / Math.sqrt(Math.PI)
  if (x < 2) {
    let term = x
    let sum = x
    for (let n = 1; n < 80; n++) {
      term *= (2 * x ** 2) / (2 * n + 1)
      sum += term
    }
    return 1 - 2 * scale * sum
  }
  let fraction = x
  for (let n = 80; n > 0; n--) fraction = x + n / 2 / fraction
  return scale / fraction
}

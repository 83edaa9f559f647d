/** Reaching into a draft by path, such as `options.1.text`. Nothing is changed in place. */

/** What stands at a path; undefined where there is nothing. */
export function valueAt(body: unknown, path: string): unknown {
  let value = body
  for (const step of path.split('.'))
    value = isThing(value) ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined
  return value
}

/** The same body with another value at a path. What lies on the way must be there. */
export function withValue<Body>(body: Body, path: string, value: unknown): Body {
  return changed(body, path.split('.'), value) as Body
}

function changed(body: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(body)) return body.map((item, at) => (at === Number(step) ? changed(item, rest, value) : item))
  if (!isThing(body)) throw new Error(`there is no "${step}" to change`)
  return { ...body, [step]: changed(valueAt(body, step), rest, value) }
}

const isThing = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The id in the page of the field at a path. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '-')}`

/** Brings the field at a path into sight and gives it the focus; where it has none of its own, what it is part of. */
export function goToField(path: string): void {
  const found = nearestField(path)
  if (!found) return
  const target = found.matches(controls) ? found : (found.querySelector<HTMLElement>(controls) ?? found)
  found.scrollIntoView({ block: 'center' })
  target.focus({ preventScroll: true })
}

const controls = 'input, textarea, select, button'

function nearestField(path: string): HTMLElement | null {
  const found = document.getElementById(fieldId(path))
  const upper = path.lastIndexOf('.')
  return found ?? (upper < 0 ? null : nearestField(path.slice(0, upper)))
}

/** When a version of a code may no longer hold. Without zod, so that pages may carry it. */
import type { CodeVersion } from './code.ts'

/** Whether a reader must be warned that this version may no longer hold (M8). */
export const mustWarn = (version: Pick<CodeVersion, 'lapsed' | 'checked'>): boolean =>
  version.lapsed || version.checked === undefined

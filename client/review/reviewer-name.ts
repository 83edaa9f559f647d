/** The name that a reviewer gave, for the next remark on this page; it is kept nowhere else. */
import { signal } from '@preact/signals'

export const reviewerName = signal('')

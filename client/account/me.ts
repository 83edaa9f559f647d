/** Who uses this page, asked once per page. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { MeAnswer } from '../../shared/staff-wire.ts'
import { isRefused, type Refused } from '../api.ts'
import { postMe } from './staff.ts'

const me = signal<MeAnswer | Refused | null>(null)
let asked = false

/** Null until the server has answered. */
export function useMe(): MeAnswer | Refused | null {
  useEffect(() => {
    if (!asked) void askAgain()
  }, [])
  return me.value
}

/** Asks once more: the line was away, or somebody else came in. */
export async function askAgain(): Promise<void> {
  asked = true
  me.value = await postMe()
  asked = !isRefused(me.value)
}

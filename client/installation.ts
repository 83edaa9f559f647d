/** Whose installation this is, asked once per page. */
import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Installation } from '../shared/wire.ts'
import { readInstallation } from './api.ts'

const unknown: Installation = {
  organisation: null,
  logo: null,
  runBy: null,
  help: [],
  retentionMonths: null,
  minimumGroup: null,
}
const installation = signal(unknown)
let asked = false

/** What the installation says of itself; nothing until, or unless, it answers. */
export function useInstallation(): Installation {
  useEffect(() => {
    if (!asked) void askInstallationAgain()
  }, [])
  return installation.value
}

/** Asks once more: a setting was changed on this page. */
export async function askInstallationAgain(): Promise<void> {
  asked = true
  const found = await readInstallation()
  asked = found !== null
  if (found) installation.value = found
}

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
    if (asked) return
    asked = true
    void readInstallation().then((found) => {
      asked = found !== null
      if (found) installation.value = found
    })
  }, [])
  return installation.value
}

/** What the installation says of itself, for the pages to read. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Installation } from '../../shared/wire.ts'
import { readInstallation } from '../api.ts'

/** Nothing is known until, or unless, the server answers. */
export function useInstallation(): Installation {
  const installation = useSignal<Installation>({ organisation: null, runBy: null, help: [] })
  useEffect(() => {
    void readInstallation().then((found) => {
      if (found) installation.value = found
    })
  }, [])
  return installation.value
}

/** Whether there is room for the sheet beside the panel. */
import { useEffect, useState } from 'preact/hooks'

/** The width from which console.css puts it there. */
const query = '(min-width: 62rem)'

export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const look = () => setWide(list.matches)
    list.addEventListener('change', look)
    return () => list.removeEventListener('change', look)
  }, [])
  return wide
}

/** A sentence on the page that changes while a phase is on. */
import { useEffect, useRef } from 'preact/hooks'
import { announce } from '../announcer.tsx'

/** Says it when it changes. What it says first comes with the phase, which has its own announcement. */
export function useVoice(sentence: string): void {
  const before = useRef(sentence)
  useEffect(() => {
    if (before.current !== '' && sentence !== '' && sentence !== before.current) announce(sentence)
    before.current = sentence
  }, [sentence])
}

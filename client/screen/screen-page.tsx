/** The big screen of a session: the table, the same facts as DOM, and the rail with what to do now. */
import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PublicView } from '../../shared/view.ts'
import { Announcer, announce } from '../announcer.tsx'
import type { Connection } from '../connection.ts'
import { useTitle } from '../page-title.ts'
import { text } from '../text/text.ts'
import { stayAwakeFromFirstTap } from '../wake-lock.ts'
import { arrangementOf, followRoom } from './arrangement.ts'
import { Fitted } from './fitted.tsx'
import { doNow, headingOf } from './now.ts'
import { PauseScene } from './pause-scene.tsx'
import { scenes } from './phases/scenes.ts'
import { Rail } from './rail.tsx'
import { StoryEdge } from './story-edge.tsx'
import { TableStage } from './table-stage.tsx'

interface Props {
  readonly view: PublicView
  readonly connection: Connection
  readonly address: string
}

const room = followRoom()

export function ScreenPage({ view, connection, address }: Props) {
  const tableShown = useSignal(false)
  const lettersOnly = useSignal(false)
  const { phase, round, paused } = view.progress
  const words = text.value
  useEffect(stayAwakeFromFirstTap, [])
  usePhaseVoice(view)
  const Scene = paused ? PauseScene : scenes[phase]
  const facts = paused ? 'alone' : arrangementOf(view, tableShown.value, room.value)
  const moment = `${round} ${phase} ${view.shownCode} ${paused}`
  return (
    <div class="screen" data-facts={facts} data-phase={phase} data-room={room.value} data-letters={lettersOnly.value}>
      <TableStage connection={connection} shown={tableShown} lettersOnly={lettersOnly} />
      <main class="screen-facts" aria-label={words.screen.facts}>
        <Fitted key={moment} fits={facts !== 'unseen' && room.value !== 'small'}>
          <Scene view={view} />
        </Fitted>
        {phase !== 'closing' && <StoryEdge story={view.story} />}
      </main>
      <Rail view={view} connection={connection} address={address} />
      <Announcer />
    </div>
  )
}

/** The title of the page follows the phase (A8), and one announcement tells it (A5). */
function usePhaseVoice(view: PublicView): void {
  const { phase, round } = view.progress
  const first = useRef(true)
  const { words, screen } = text.value
  useTitle(screen.pageTitle(words.phases[phase]))
  useEffect(() => {
    if (!first.current) announce(`${headingOf(view)}. ${doNow(view)}`)
    first.current = false
  }, [phase, round])
}

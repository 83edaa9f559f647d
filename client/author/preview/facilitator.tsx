/** The console of the facilitator in a frame of the workshop. */
import { signal } from '@preact/signals'
import type { ReadingAnswer } from '../../../shared/wire.ts'
import { ConsolePage } from '../../facilitator/console-page.tsx'
import type { Desk } from '../../facilitator/desk.ts'
import { console } from '../../text/nl/console.ts'
import { play } from '../../text/nl/play.ts'
import { report } from '../../text/nl/report.ts'
import { learn } from '../../text/text.ts'
import { startFrame, tellWorkshop } from './frame.tsx'
import { openStage } from './stage.ts'

learn({ console, play, report })

const { connection, show } = openStage(tellWorkshop)
const nothing = () => undefined
const reading = signal<ReadingAnswer | null>(null)
const desk: Desk = {
  ...{ connection, reading },
  session: '',
  addresses: signal([location.origin]),
  trouble: signal(null),
  waiting: signal(false),
  ask: async (command) => (await connection.ask(command)).accepted,
  blank: async () => undefined,
  dismissTrouble: nothing,
  close: nothing,
}

startFrame(
  (scene) => {
    reading.value = { cards: [scene.card] }
    show(scene)
  },
  () => {
    const { view, console: own } = connection
    return view.value && own.value && <ConsolePage view={view.value} own={own.value} desk={desk} onLeave={null} />
  },
)

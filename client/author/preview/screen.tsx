/** The big screen in a frame of the workshop. */
import { ScreenPage } from '../../screen/screen-page.tsx'
import { screen } from '../../text/nl/screen.ts'
import { learn } from '../../text/text.ts'
import { startFrame, tellWorkshop } from './frame.tsx'
import { openStage } from './stage.ts'

learn({ screen })

const { connection, show } = openStage(tellWorkshop)

startFrame(show, () => {
  const view = connection.view.value
  return view && <ScreenPage view={view} connection={connection} address={location.origin} />
})

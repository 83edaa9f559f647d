/** A session that nobody plays, as signals: what a page gets from its line to the server, made here of a scene. */
import { signal } from '@preact/signals'
import { type Preview, previewOf } from '../../../shared/preview-session.ts'
import type { FacilitatorView, OwnView, PublicView, TeamView } from '../../../shared/view.ts'
import type { Connection } from '../../connection.ts'
import { unknownAnswer } from '../../outstanding.ts'
import type { FrameNews, Scene } from './scene.ts'

export interface Stage {
  readonly connection: Connection
  show(scene: Scene): Preview
}

/** Commands do nothing here; that the session must go on is told to the workshop. */
export function openStage(tell: (news: FrameNews) => void): Stage {
  const view = signal<PublicView | null>(null)
  const own = signal<OwnView | null>(null)
  const team = signal<TeamView | null>(null)
  const console = signal<FacilitatorView | null>(null)
  const clockOffset = signal(0)
  const connection: Connection = {
    ...{ view, own, team, console, clockOffset },
    status: signal('live'),
    refusal: signal(null),
    session: signal(null),
    ask: async ({ type }) => {
      if (type === 'advance') tell('advance')
      return unknownAnswer
    },
    request: async () => undefined,
    again: () => undefined,
    close: () => undefined,
  }
  const show = ({ card, phase, words }: Scene) => {
    const preview = previewOf(card, phase, words)
    clockOffset.value = preview.view.progress.openedAt - Date.now() // its clock begins to run now
    own.value = preview.own
    team.value = preview.team
    console.value = preview.console
    view.value = preview.view
    return preview
  }
  return { connection, show }
}

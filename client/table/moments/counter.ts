/** The arguments of everybody beside their options; where they do not lie on the table, the question which is the strongest. */
import { tableWords } from '../words.ts'
import { discussion, laysNotes } from './discussion.ts'
import { footParts, type Moment, slip } from './stage.ts'

export const counter: Moment = {
  needs: (view, columns, role) => ({ ...discussion.needs?.(view, columns, role), foot: !laysNotes(view, role) }),
  lay: (stage) => {
    const { view, layout } = stage
    const lying = discussion.lay(stage)
    if (laysNotes(view, layout.role)) return lying
    return [...lying, slip('ask-counter', tableWords().pick, footParts(layout, tableWords().pick).paper, 300)]
  },
}

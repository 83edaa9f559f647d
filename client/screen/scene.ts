/** What every scene of the big screen gets. */
import type { PublicView } from '../../shared/view.ts'

export interface SceneProps {
  readonly view: PublicView
}

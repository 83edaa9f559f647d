/** The process that plays: it gets jobs from the bench, and sends figures back. */
import { cameBack, fill } from './comeback.ts'
import { FloorSystem } from './floor-system.ts'
import { type Plan, play } from './play.ts'
import { RealSystem } from './real-system.ts'

/** Where to play. Without a facilitator key it is the floor. */
export interface Target {
  readonly url: string
  readonly pid: number
  readonly facilitatorKey?: string
  readonly withTeams?: boolean
}
/** `play`: Figures. `fill`: take seats and stay, the memory per client. `return`: wait until all are back, when that was. */
export type Job =
  | { readonly type: 'play'; readonly target: Target; readonly plan: Plan }
  | { readonly type: 'fill'; readonly target: Target; readonly seats: number }
  | { readonly type: 'return' }

const systemOf = ({ url, facilitatorKey, withTeams = false }: Target) =>
  facilitatorKey === undefined ? new FloorSystem(url) : new RealSystem(url, facilitatorKey, withTeams)

async function work(job: Job): Promise<unknown> {
  if (job.type === 'play') return play(systemOf(job.target), job.target.pid, job.plan)
  if (job.type === 'fill') return fill(systemOf(job.target), job.target.pid, job.seats)
  return cameBack()
}

process.on('message', (job: Job) => {
  work(job).then(
    (result) => process.send?.({ result }),
    (error) => process.send?.({ error: String(error?.stack ?? error) }),
  )
})
process.on('disconnect', () => process.exit(0))

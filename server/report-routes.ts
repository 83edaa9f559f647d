/** What a facilitator asks of sessions that are closed. */
import { emptyBody } from '../shared/staff-wire.ts'
import { type ReportAnswer, relabelBody, reportBody } from '../shared/wire.ts'
import type { Result } from './http-answer.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const reportRoutes = ({ reports }: RouteParts): readonly StaffRoute[] => [
  staff('/reports', 'facilitator', emptyBody, async () => ({ reports: await reports.list() })),
  staff('/report', 'facilitator', reportBody, async ({ session }) => asAnswer(await reports.read(session))),
  staff('/report/delete', 'facilitator', reportBody, async ({ session }) =>
    (await reports.remove(session)) ? {} : 'noReport',
  ),
  staff('/report/relabel', 'facilitator', relabelBody, async (body) =>
    asAnswer(await reports.relabel(body.session, body)),
  ),
]

const asAnswer = (report: ReportAnswer['report'] | null): Result =>
  report ? ({ report } satisfies ReportAnswer) : 'noReport'

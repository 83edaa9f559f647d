/** What a facilitator asks of sessions that are closed: only of their own. */
import { emptyBody } from '../shared/staff-wire.ts'
import { type ReportAnswer, relabelBody, reportBody } from '../shared/wire.ts'
import type { Access } from './access.ts'
import type { Result } from './http-answer.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export function reportRoutes({ reports }: RouteParts): readonly StaffRoute[] {
  /** Acts on a report, unless it is somebody else's: that is refused as if it were not there. */
  const ifOwn = async (session: string, { account }: Access, act: () => Promise<Result>): Promise<Result> =>
    (await reports.belongsTo(session, account)) ? act() : 'noReport'
  return [
    staff('/reports', 'facilitator', emptyBody, async (_, { account }) => ({ reports: await reports.list(account) })),
    staff('/report', 'facilitator', reportBody, ({ session }, access) =>
      ifOwn(session, access, async () => asAnswer(await reports.read(session))),
    ),
    staff('/report/delete', 'facilitator', reportBody, ({ session }, access) =>
      ifOwn(session, access, async () => ((await reports.remove(session)) ? {} : 'noReport')),
    ),
    staff('/report/relabel', 'facilitator', relabelBody, (body, access) =>
      ifOwn(body.session, access, async () => asAnswer(await reports.relabel(body.session, body))),
    ),
  ]
}

const asAnswer = (report: ReportAnswer['report'] | null): Result =>
  report ? ({ report } satisfies ReportAnswer) : 'noReport'

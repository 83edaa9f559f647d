/** What staff ask of the server. Behind TLS a cookie says who asks; else each body carries the key of the printed link, which this tab keeps (P9). */
import type { ConsoleKeyAnswer, MeAnswer } from '../../shared/staff-wire.ts'
import type { ConsoleAnswer, NewSessionBody, RelabelBody, ReportAnswer, ReportsAnswer } from '../../shared/wire.ts'
import { post, type Refused } from '../api.ts'
import { keptKey } from '../facilitator/facilitator-key.ts'

export interface NewSessionAnswer {
  readonly session: string
  readonly joinCode: string
}

/** Asks a route of `staff-table.ts`; `path` as '/api/...'. Never throws. */
export function postStaff<Answer extends object>(path: string, body: object = {}): Promise<Answer | Refused> {
  const facilitatorKey = keptKey()
  return post(path, facilitatorKey === null ? body : { ...body, facilitatorKey })
}

/** Needs no role, and no key. */
export const postSignOut = () => post<object>('/api/sign-out', {})
export const postMe = () => postStaff<MeAnswer>('/api/me')
export const postConsole = () => postStaff<ConsoleAnswer>('/api/console')
export const postConsoleKey = (session: string) => postStaff<ConsoleKeyAnswer>('/api/console-key', { session })
export const postSession = (body: NewSessionBody) => postStaff<NewSessionAnswer>('/api/sessions', body)
export const postReports = () => postStaff<ReportsAnswer>('/api/reports')
export const postReport = (session: string) => postStaff<ReportAnswer>('/api/report', { session })
export const postRelabel = (body: RelabelBody) => postStaff<ReportAnswer>('/api/report/relabel', body)
export const postDeleteReport = (session: string) => postStaff<object>('/api/report/delete', { session })

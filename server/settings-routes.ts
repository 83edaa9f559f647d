/** What the organisation decides for its installation, by its coordinator. */
import type { OrganisationSettings } from '../shared/settings.ts'
import { emptyBody, type SettingsAnswer, settingsBody } from '../shared/staff-wire.ts'
import { codeLabels } from './console-answer.ts'
import type { Result } from './http-answer.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

export const settingsRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/settings', 'coordinator', emptyBody, async () => answerOf(await parts.settings.read(), parts)),
  staff('/settings/change', 'coordinator', settingsBody, (body) => change(body, parts)),
]

async function change(wanted: OrganisationSettings, parts: RouteParts): Promise<Result> {
  const { codes } = await parts.library.current()
  if (wanted.lens !== null && !codes.has(wanted.lens)) return 'malformed'
  try {
    await parts.settings.write(wanted)
    return answerOf(wanted, parts)
  } catch (error) {
    parts.log.failure('the settings were not saved', error)
    return 'notSaved'
  }
}

const answerOf = async (settings: OrganisationSettings, { library }: RouteParts): Promise<SettingsAnswer> => ({
  settings,
  codes: codeLabels(await library.current()),
})

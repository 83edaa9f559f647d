/** Every route for staff. What is not listed here is not mounted, and what is listed here is tried by a test with every role. */
import { ownAccountRoutes } from './accounts/own-account-routes.ts'
import { peopleRoutes } from './accounts/people-routes.ts'
import { authorRoutes } from './author-routes.ts'
import { codeRoutes } from './code-routes.ts'
import { consoleRoutes } from './console-routes.ts'
import { exchangeRoutes } from './exchange-routes.ts'
import { logoRoutes } from './logo-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { printRoutes } from './print-routes.ts'
import { reportRoutes } from './report-routes.ts'
import { reviewRoutes } from './review-routes.ts'
import type { RouteParts } from './route-parts.ts'
import { settingsRoutes } from './settings-routes.ts'
import type { StaffRoute } from './staff-routes.ts'
import { yearRoutes } from './year-routes.ts'

export const staffTable = (parts: RouteParts): readonly StaffRoute[] => [
  ...ownRoutes(),
  ...consoleRoutes(parts),
  ...reportRoutes(parts),
  ...settingsRoutes(parts),
  ...logoRoutes(parts),
  ...accountRoutes(parts),
  ...authorRoutes(parts),
  ...yearRoutes(parts),
  ...reviewRoutes(parts),
  ...exchangeRoutes(parts),
  ...codeRoutes(parts),
  ...printRoutes(parts),
]

function accountRoutes({ accounts: desk, settings, directory }: RouteParts): readonly StaffRoute[] {
  if (!desk) return []
  const parts = { desk, settings, putOut: (signIns: readonly string[]) => directory.putOut(signIns) }
  return [...ownAccountRoutes(parts), ...peopleRoutes(parts)]
}

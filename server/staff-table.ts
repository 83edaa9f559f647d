/** Every route for staff. What is not listed here is not mounted, and what is listed here is tried by a test with every role. */
import { authorRoutes } from './author-routes.ts'
import { consoleRoutes } from './console-routes.ts'
import { ownRoutes } from './own-routes.ts'
import { reportRoutes } from './report-routes.ts'
import type { RouteParts } from './route-parts.ts'
import { settingsRoutes } from './settings-routes.ts'
import type { StaffRoute } from './staff-routes.ts'

export const staffTable = (parts: RouteParts): readonly StaffRoute[] => [
  ...ownRoutes(),
  ...consoleRoutes(parts),
  ...reportRoutes(parts),
  ...settingsRoutes(parts),
  ...authorRoutes(parts),
]

/** The logo that a coordinator brings, puts in the place of the one before, or takes away. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { type LogoProblem, logoLimits } from '../shared/logo.ts'
import { emptyBody, type LogoAnswer, type LogoRefused, logoBody } from '../shared/staff-wire.ts'
import type { Result } from './http-answer.ts'
import type { OwnLogo } from './logo-store.ts'
import { themePaths } from './organisation-theme.ts'
import { type Picture, pictureOf } from './picture.ts'
import type { RouteParts } from './route-parts.ts'
import { type StaffRoute, staff } from './staff-routes.ts'

/** More than a logo may be, so that who brings too much reads how much it may be. */
const bodySize = '3mb'

export const logoRoutes = (parts: RouteParts): readonly StaffRoute[] => [
  staff('/settings/logo', 'coordinator', emptyBody, () => logoNow(parts)),
  staff('/settings/logo/change', 'coordinator', logoBody, (body) => change(body, parts), bodySize),
  staff('/settings/logo/remove', 'coordinator', emptyBody, () => save(null, parts)),
]

/** The address changes with the picture: no page goes on showing the one before. */
export async function logoNow({ logos, logo }: Pick<RouteParts, 'logos' | 'logo'>): Promise<LogoAnswer> {
  const own = await logos.read()
  if (!own) return { logo, own: false }
  const mark = createHash('sha256').update(own.body).digest('base64url').slice(0, 12)
  return { logo: `${themePaths.logo}/${mark}`, own: true }
}

async function change({ file }: z.infer<typeof logoBody>, parts: RouteParts): Promise<Result> {
  const body = Buffer.from(file, 'base64')
  const picture = pictureOf(body)
  if (!picture) return { problem: 'notAPicture' } satisfies LogoRefused
  const problem = problemWith(picture, body.length)
  return problem ? ({ problem } satisfies LogoRefused) : save({ type: picture.type, body }, parts)
}

function problemWith({ width, height, moves }: Picture, bytes: number): LogoProblem | null {
  if (bytes > logoLimits.bytes) return 'tooManyBytes'
  if (width === 0 || height === 0) return 'notAPicture'
  if (Math.max(width, height) > logoLimits.pixels) return 'tooManyPixels'
  return moves ? 'moves' : null
}

async function save(logo: OwnLogo | null, parts: RouteParts): Promise<Result> {
  try {
    await parts.logos.write(logo)
    return await logoNow(parts)
  } catch (error) {
    parts.log.failure('the logo was not saved', error)
    return 'notSaved'
  }
}

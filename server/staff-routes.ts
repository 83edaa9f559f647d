/**
 * Routes for staff. Each is declared with the role that may call it and the shape of its body; `staff-table.ts` lists them
 * all. A body is JSON, also where it holds a file: as base64 in a field, with a limit to match.
 */
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import type { Role } from '../shared/role.ts'
import type { Access, Gate } from './access.ts'
import { answer, type Result } from './http-answer.ts'

export interface StaffRoute {
  /** Below /api, with a slash before it. */
  readonly path: string
  /** `anyone`: everybody who is let in. */
  readonly role: Role | 'anyone'
  /** How large the body may be, such as '4kb' or '5mb'. */
  readonly limit: string
  readonly act: (body: unknown, access: Access) => Promise<Result>
}

/** Declares a route. `shape`: the body without the key of the printed link, which `mountStaff` takes out. */
export const staff = <Body>(
  path: string,
  role: StaffRoute['role'],
  shape: z.ZodType<Body>,
  act: (body: Body, access: Access) => Promise<Result>,
  limit = '4kb',
): StaffRoute => ({
  path,
  role,
  limit,
  act: async (body, access) => {
    const result = shape.safeParse(body)
    return result.success ? act(result.data, access) : 'malformed'
  },
})

/**
 * Answers on `router` whoever is let in and may ask. The others are refused before their body is looked at, and before it is
 * read where a cookie says who asks.
 */
export function mountStaff(router: Router, routes: readonly StaffRoute[], gate: Gate): void {
  for (const { path, role, limit, act } of routes) {
    const read = express.json({ limit })
    const letIn = doorFor(gate, role)
    router.post(path, onlyJson, ...(gate.readsBody ? [read, letIn] : [letIn, read]), async (request, response) => {
      const { facilitatorKey: _, ...body } = asObject(request.body)
      answer(response, await act(body, response.locals.access as Access))
    })
  }
}

/** No form on the page of somebody else can send JSON. */
function onlyJson(request: Request, response: Response, next: NextFunction): void {
  if (request.is('json')) next()
  else answer(response, 'malformed')
}

/** Lets through who has the role, with `access` in the locals of the response. */
const doorFor =
  (gate: Gate, role: StaffRoute['role']) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    const access = await gate.admit(request, asObject(request.body).facilitatorKey)
    if (typeof access === 'string') return answer(response, access)
    if (role !== 'anyone' && !access.roles.has(role)) return answer(response, 'notAllowed')
    response.locals.access = access
    next()
  }

/** What is no object has no key in it, and is refused. */
const asObject = (body: unknown): Record<string, unknown> =>
  typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : {}

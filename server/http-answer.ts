/** How a route answers: with what was asked, or a refusal from the closed list. */
import type { Response } from 'express'
import type { AccountRefusal } from '../shared/account-names.ts'
import type { HttpRefusal } from '../shared/wire.ts'

/** A refusal, or what the route answers. */
export type Result = HttpRefusal | AccountRefusal | object

const statusOf: Readonly<Record<HttpRefusal | AccountRefusal, number>> = {
  codeDoesNotWork: 404,
  tooManyTries: 429,
  malformed: 400,
  keyDoesNotWork: 403,
  notSignedIn: 401,
  notAllowed: 403,
  signInDoesNotWork: 401,
  nameTaken: 409,
  passwordTooEasy: 422,
  passwordDoesNotFit: 403,
  lastCoordinator: 409,
  noAccount: 404,
  noReport: 404,
  noDraft: 404,
  idTaken: 409,
  draftInUse: 409,
  draftChanged: 409,
  linkDoesNotWork: 404,
  foreignOrigin: 403,
  tooLarge: 413,
  notSaved: 503,
  serverTrouble: 500,
}

export function answer(response: Response, result: Result): void {
  if (typeof result === 'string') response.status(statusOf[result]).json({ refusal: result })
  else response.json(result)
}

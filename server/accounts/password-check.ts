/** Whether a new password is one that others would guess. */
import { passwordProblem } from '../../shared/password.ts'
import type { SettingsStore } from '../settings-store.ts'

/** `own`: names of the person. That it is too short is refused with its shape. */
export async function isEasy(password: string, own: readonly string[], settings: SettingsStore): Promise<boolean> {
  const { organisation } = await settings.read()
  return passwordProblem(password, [...own, organisation ?? '']) !== null
}

import { finishPendingSession, type PendingSession } from '~/platform/session/pending-session.server'
import { checkCode } from './check-code.server'
import { noteDevice } from './note-device.server'

type Step = { typed: string; network: string; userAgent: string | null }
export type SecondStep =
  | { ok: true; cookie: string }
  | { ok: false; reason: 'code' | 'ended' }
  | { ok: false; reason: 'tooMany'; retryAt: Date }

/** The second step of a log-in: with the code the session becomes the person's, under a new token. */
export async function takeSecondStep(pending: PendingSession, step: Step): Promise<SecondStep> {
  const checked = await checkCode(pending.userId, step.typed)
  if (!checked.ok) return checked
  const cookie = await finishPendingSession(pending, step.userAgent)
  if (cookie === null) return { ok: false, reason: 'ended' }
  await noteDevice({ userId: pending.userId, network: step.network, userAgent: step.userAgent })
  return { ok: true, cookie }
}

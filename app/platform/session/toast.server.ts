import { redirect } from '@remix-run/node'
import type { MessageKey } from '~/i18n/translate'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'
import type { Viewer } from './viewer.server'

/** One message for the next page. It lives in the session's row, so that no second cookie is needed. */
export type Toast = { key: MessageKey; tone: 'success' | 'info' }

/** Redirects (303) and shows a message on the next page. */
export async function redirectWithToast(
  viewer: Viewer,
  to: string,
  key: MessageKey,
  tone: Toast['tone'] = 'success',
) {
  await setToast(viewer.sessionToken, { key, tone })
  return redirect(to, 303)
}

/** Leaves a message for the next page of a session. */
export async function setToast(sessionToken: string, toast: Toast): Promise<void> {
  await db.$executeRaw`
    UPDATE "Session" SET toast = ${JSON.stringify(toast)}::jsonb WHERE id = ${tokenId(sessionToken)}`
}

/** Takes the waiting message, so that it is shown once. */
export async function takeToast(viewer: Viewer): Promise<Toast | null> {
  if (!isToast(viewer.toast)) return null
  await db.$executeRaw`UPDATE "Session" SET "toast" = NULL WHERE "id" = ${tokenId(viewer.sessionToken)}`
  return viewer.toast
}

/** Whether a stored value is a toast. */
export function isToast(value: unknown): value is Toast {
  return typeof value === 'object' && value !== null && 'key' in value && 'tone' in value
}

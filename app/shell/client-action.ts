import type { ClientActionFunctionArgs } from '@remix-run/react'
import { UploadCancelled } from './watched-fetch'

/** What an action answers when the browser could not reach the server. */
export type Offline = { offline: true }
/** What it answers when somebody has stopped an upload. */
export type Cancelled = { cancelled: true }

/**
 * Runs the action on the server; when the connection is lost, the page with the form stays as it is and
 * says so. Every route with an action exports this as its `clientAction`.
 */
export async function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  try {
    return await serverAction()
  } catch (error) {
    // fetch reports a lost connection as a TypeError
    // The status keeps the router from loading the page anew, which would fail and take the form away.
    if (error instanceof TypeError) return Response.json({ offline: true } satisfies Offline, { status: 503 })
    if (error instanceof UploadCancelled)
      return Response.json({ cancelled: true } satisfies Cancelled, { status: 503 })
    throw error
  }
}

/** Whether an action's answer says that an upload was stopped. */
export function isCancelled(answer: unknown): answer is Cancelled {
  return typeof answer === 'object' && answer !== null && 'cancelled' in answer
}

/** Whether an action's answer says that the server was not reached. */
export function isOffline(answer: unknown): answer is Offline {
  return typeof answer === 'object' && answer !== null && 'offline' in answer
}

import type { ClientActionFunctionArgs } from '@remix-run/react'

/** What an action answers when the browser could not reach the server. */
export type Offline = { offline: true }

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
    throw error
  }
}

/** Whether an action's answer says that the server was not reached. */
export function isOffline(answer: unknown): answer is Offline {
  return typeof answer === 'object' && answer !== null && 'offline' in answer
}

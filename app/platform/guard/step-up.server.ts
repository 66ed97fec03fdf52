import { data, redirect } from '@remix-run/node'
import { isProofFresh } from '~/domain/account/session-rules'
import { path } from '~/paths'
import type { PageArguments, ViewerPage } from './page.server'
import { keepTyped } from './resume.server'
import { targetOf } from './target'

/**
 * Step-up: the second line of every loader or action that shows or does something sensitive. It asks for the
 * password (and the code, where the account has a second factor) when the last proof is older than ten
 * minutes; afterwards it goes on where it was, with everything that was typed.
 * @param form what was sent, where the action has read it already
 * @throws Response for a page the way to the proof, for a sent form 401 with what was typed
 */
export async function requireFreshProof(
  { viewer, locale }: ViewerPage,
  { request }: PageArguments,
  form?: FormData,
): Promise<void> {
  if (isProofFresh(viewer.provedAt, new Date())) return
  const isForm = request.method !== 'GET' && request.method !== 'HEAD'
  if (!isForm) {
    throw redirect(`${path(locale, 'stepUp')}?${new URLSearchParams({ weiter: targetOf(request) })}`)
  }
  const kept = await keepTyped(request, form)
  throw data({ kind: 'proofNeeded', kept, asksCode: viewer.hasSecondFactor }, { status: 401 })
}

import { data, redirect } from '@remix-run/node'
import { secondFactorDuty } from '~/domain/permission/second-factor'
import { localeOf, path } from '~/paths'
import type { Viewer } from '~/platform/session/viewer.server'
import { keepTyped } from './resume.server'
import { targetOf } from './target'

type Asking = { target: string; isForm: boolean; kept: string | null }

/** What a person without a second factor has asked for in this request; gone with the request. */
const asked = new WeakMap<Viewer, Asking>()

/**
 * Notes where the request of a person who must have a second factor and has given no code was going, and
 * what was typed: the judgement comes later, when the form has been read. Everybody else costs nothing.
 */
export async function rememberAsking(viewer: Viewer, request: Request): Promise<void> {
  if (viewer.secondFactorAt || secondFactorDuty(viewer) === null || asked.has(viewer)) return
  const isForm = request.method !== 'GET' && request.method !== 'HEAD'
  const kept = isForm ? await keepTyped(request) : null
  asked.set(viewer, { target: targetOf(request), isForm, kept })
}

/**
 * What is thrown where only the second factor is missing: pages lead to its set-up and from there back; a
 * sent form gets 403 with everything that was typed, and the page that says why and where to go.
 */
export function secondFactorNeeded(viewer: Viewer) {
  const asking = asked.get(viewer)
  if (!asking || asking.isForm) {
    return data({ kind: 'secondFactorNeeded', kept: asking?.kept ?? null }, { status: 403 })
  }
  const { target } = asking
  const query = new URLSearchParams({ grund: 'rolle', weiter: target })
  return redirect(`${path(localeOf(target), 'secondFactor')}?${query}`)
}

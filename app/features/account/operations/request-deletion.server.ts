import { transact } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { PersonalDataArea } from './personal-data.server'
import { shutAccount } from './shut-account.server'

export type DeletionAnswer = { ok: true } | { ok: false; reason: 'blocked' }

/**
 * A person has the own account deleted; the page has asked for a fresh proof. It is shut at once and erased by
 * the worker; refused while something stands in the way, such as an organisation that would be left without an
 * owner. The choice about the contributions is kept with the account until the worker has done it.
 */
export async function requestDeletion(
  viewer: Viewer,
  areas: readonly PersonalDataArea[],
  keepsTexts = false,
): Promise<DeletionAnswer> {
  const answer = await transact((tx) =>
    shutAccount(tx, areas, viewer.id, 'account.deletionAsked', keepsTexts),
  )
  return answer === 'blocked' ? { ok: false, reason: 'blocked' } : { ok: true }
}

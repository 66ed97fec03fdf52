import { transact } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { PersonalDataArea } from './personal-data.server'
import { type Proof, proveByPassword } from './prove-by-password.server'
import { shutAccount } from './shut-account.server'

export type DeletionAnswer = Proof | { ok: false; reason: 'blocked' }

/**
 * A person has the own account deleted, proved by the password. It is shut at once and erased by the worker;
 * refused while something stands in the way, such as an organisation that would be left without an owner.
 */
export async function requestDeletion(
  viewer: Viewer,
  areas: readonly PersonalDataArea[],
  password: string,
): Promise<DeletionAnswer> {
  const proof = await proveByPassword(viewer, password)
  if (!proof.ok) return proof
  const answer = await transact((tx) => shutAccount(tx, areas, viewer.id, 'account.deletionAsked'))
  return answer === 'blocked' ? { ok: false, reason: 'blocked' } : { ok: true }
}

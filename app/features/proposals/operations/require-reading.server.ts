import type { PermissionKey, Standing } from '~/domain/permission/matrix'
import { isOpened } from '~/domain/proposal/seal'
import { requireChallenge } from '~/features/challenges/operations/require-challenge.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import type { PageArguments } from '~/platform/guard/page.server'
import { readerStanding } from './require-proposal.server'

/** What may be done with the opened proposals of a challenge. */
export type ReadingKey = Extract<PermissionKey, 'proposal.read' | 'proposal.export' | 'readerQuestion.ask'>

/**
 * The guard of the pages on which an authority reads what was opened.
 * @throws Response redirect to the log-in; 404 before the opening, for everybody outside the authority, and for
 *   members who are or were in a proposing organisation
 */
export async function requireReading<Key extends ReadingKey>(args: PageArguments, key: Key) {
  const page = await requireChallenge(args, 'proposal.read')
  const { viewer, challenge } = page
  if (!isOpened(challenge)) throw notFound()
  const standing: Standing = await readerStanding(viewer, challenge)
  return {
    ...page,
    standing,
    authorized: authorize(key, viewer, standing, challenge),
    mayAsk: Authorized.judge('readerQuestion.ask', viewer, standing, challenge) !== null,
    mayExport: Authorized.judge('proposal.export', viewer, standing, challenge) !== null,
  }
}

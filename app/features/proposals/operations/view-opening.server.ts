import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { phaseOf } from '~/domain/challenge/view'
import { challengeProgress } from '~/domain/progress/challenge'
import { isOpened, OPENED_PHASE } from '~/domain/proposal/seal'
import { challengeFacts } from '~/features/challenges/operations/challenge-facts.server'
import type { ChallengeWithAuthority } from '~/features/challenges/operations/require-challenge.server'
import { db, transact } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { listOpened, type OpenedProposal } from './list-opened.server'
import { readerStanding } from './require-proposal.server'

export type OpeningStep = { isAllowed: true } | { isAllowed: false; reason: RefusedBecause }

/**
 * Where the opening of a challenge stands. Before the deadline nothing is told of proposals, not even
 * whether there are any; after it their number; names only after the opening, and to readers only.
 */
export async function viewOpening({
  actor,
  standing,
  thing,
}: Authorized<'challenge.manage', ChallengeWithAuthority>) {
  const facts = await transact((tx) => challengeFacts(tx, thing, actor, standing))
  const phase = phaseOf(thing, facts.at)
  const isOpen = isOpened(thing)
  const verdict = judgeAction('open', thing.state, standing, facts)
  const hasConsented = facts.consentedIds.includes(actor.id)
  const isFirst = !verdict.allowed && verdict.reason === 'secondPersonMissing' && !hasConsented
  const step: OpeningStep =
    verdict.allowed || isFirst ? { isAllowed: true } : { isAllowed: false, reason: verdict.reason }
  return {
    at: facts.at,
    phase,
    progress: shownProgress(challengeProgress(thing, facts.approverCount, facts.at)),
    isOpen,
    step,
    consents: phase === 'closed' ? await consenting(facts.consentedIds) : [],
    count: phase === 'closed' || isOpen ? await countSubmitted(thing.id) : null,
    ...(isOpen ? await listFor(actor, thing) : NOTHING),
  }
}

async function consenting(ids: readonly string[]): Promise<string[]> {
  const rows = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { displayName: true } })
  return rows.map((row) => row.displayName)
}

function countSubmitted(challengeId: string): Promise<number> {
  return db.proposal.count({ where: { challengeId, state: 'submitted', phase: OPENED_PHASE } })
}

type Readable = { proposals: OpenedProposal[] | null; mayExport: boolean }
const NOTHING: Readable = { proposals: null, mayExport: false }

/** The submitted proposals, or null for those who may not read them: conflicted members and staff. */
async function listFor(
  actor: Parameters<typeof readerStanding>[0],
  challenge: ChallengeWithAuthority,
): Promise<Readable> {
  const standing = await readerStanding(actor, challenge)
  const reader = Authorized.judge('proposal.read', actor, standing, challenge)
  if (!reader) return NOTHING
  const mayExport = Authorized.judge('proposal.export', actor, standing, challenge) !== null
  return { proposals: await listOpened(reader), mayExport }
}

import { judgeAction, type RefusedBecause } from '~/domain/challenge/available-actions'
import { phaseOf } from '~/domain/challenge/view'
import { challengeProgress } from '~/domain/progress/challenge'
import { type Standing, standingAfterChanges } from '~/domain/proposal/reconfirmation'
import { isOpened, OPENED_PHASE } from '~/domain/proposal/seal'
import { challengeFacts } from '~/features/challenges/operations/challenge-facts.server'
import type { ChallengeWithAuthority } from '~/features/challenges/operations/require-challenge.server'
import { db, transact } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import { shownProgress } from '~/platform/public-data/durations.server'
import { readerStanding } from './require-proposal.server'

export type OpeningStep = { isAllowed: true } | { isAllowed: false; reason: RefusedBecause }
export type OpenedProposal = {
  id: string
  organisation: string
  number: number
  receivedAt: Date
  contentHash: string
  /** whether the team answered to the material changes of the challenge */
  afterChanges: Standing
}

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
    proposals: isOpen ? await listFor(actor, thing) : null,
  }
}

async function consenting(ids: readonly string[]): Promise<string[]> {
  const rows = await db.user.findMany({ where: { id: { in: [...ids] } }, select: { displayName: true } })
  return rows.map((row) => row.displayName)
}

function countSubmitted(challengeId: string): Promise<number> {
  return db.proposal.count({ where: { challengeId, state: 'submitted', phase: OPENED_PHASE } })
}

/** The submitted proposals, or null for those who may not read them: conflicted members and staff. */
async function listFor(
  actor: Parameters<typeof readerStanding>[0],
  challenge: ChallengeWithAuthority,
): Promise<OpenedProposal[] | null> {
  const reader = Authorized.judge('proposal.read', actor, await readerStanding(actor, challenge), challenge)
  if (!reader) return null
  const rows = await db.proposal.findMany({
    where: { challengeId: challenge.id, state: 'submitted', phase: OPENED_PHASE },
    orderBy: [{ organisation: { sortKey: 'asc' } }, { id: 'asc' }],
    select: {
      id: true,
      organisation: { select: { name: true } },
      asked: { select: { receiptNumber: true, confirmedAt: true } },
      submissions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { number: true, receivedAt: true, contentHash: true },
      },
    },
  })
  return rows.flatMap(({ id, organisation, asked, submissions: [newest] }) =>
    newest
      ? [
          {
            ...{ id, organisation: organisation.name, ...newest },
            afterChanges: standingAfterChanges(asked, newest.number),
          },
        ]
      : [],
  )
}

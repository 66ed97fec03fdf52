import { type ConsortiumRule, Prisma } from '#prisma/generated/client'
import { PROPOSAL_TRANSITIONS, type ProposalState } from '~/domain/proposal/lifecycle'
import { sealContext } from '~/domain/proposal/seal'
import { messagePart } from '~/outbox/append.server'
import { bothPaths, type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { ProposalForStep } from './require-proposal-step.server'

/** What a submission freezes, with its receipt, and whom it is told. */
type Frozen = {
  id: string
  number: number
  contentHash: string
  sealed: Uint8Array<ArrayBuffer>
  receiptCode: string
  consortiumRule: ConsortiumRule
  receivedAt: Date
  submittedById: string
  team: readonly string[]
  to: ProposalState
}

const checkAddress = (locale: Locale) => new URL(path(locale, 'receiptCheck'), configuration().publicUrl).href

/**
 * Writes a submission, the proposal that now stands submitted, the event and the receipts for the team in one
 * statement: a thousand teams may do so in the last ten seconds. The caller holds the lock of the proposal.
 */
export async function freeze(tx: Transaction, proposal: ProposalForStep, frozen: Frozen): Promise<void> {
  const { id: proposalId, challengeId } = proposal
  const { number, contentHash, submittedById: actorId, receivedAt } = frozen
  const event = {
    stream: { type: 'proposal', id: proposalId },
    actorId,
    action: PROPOSAL_TRANSITIONS.submit.event,
    values: { number, contentHash, receivedAt: receivedAt.toISOString() },
    sealedContext: sealContext(challengeId),
  }
  await appendEvent(tx, event, (eventId) => [
    movedPart(proposal, frozen),
    frozenPart(frozen),
    receiptPart(eventId, proposal, frozen),
  ])
}

function movedPart({ id, version }: ProposalForStep, { to, receivedAt }: Frozen) {
  return Prisma.sql`proposal AS (
    UPDATE "Proposal" SET state = ${to}::"ProposalState", "updatedAt" = ${receivedAt.toISOString()}::timestamptz
    WHERE id = ${id} AND version = ${version}
      AND state = ANY(${[...PROPOSAL_TRANSITIONS.submit.from]}::"ProposalState"[])
    RETURNING id
  )`
}

/** Without a proposal that was moved there is none to name, and the database refuses the whole statement. */
function frozenPart({ id, number, contentHash, sealed, receiptCode, consortiumRule, ...frozen }: Frozen) {
  return Prisma.sql`frozen AS (
    INSERT INTO "Submission" (id, "proposalId", number, sealed, "contentHash", "receivedAt", "submittedById",
      "receiptCode", "consortiumRule")
    VALUES (${id}, (SELECT id FROM proposal), ${number}, ${sealed}, ${contentHash},
      ${frozen.receivedAt.toISOString()}::timestamptz, ${frozen.submittedById}, ${receiptCode},
      ${consortiumRule}::"ConsortiumRule")
  )`
}

function receiptPart(eventId: string, { id: proposalId, challenge }: ProposalForStep, frozen: Frozen) {
  const { number, contentHash, receiptCode, receivedAt, team } = frozen
  return messagePart({
    eventId,
    userIds: team,
    template: 'proposalReceipt',
    params: {
      ...bothPaths('proposalReceipt', { proposalId, number: String(number) }),
      title: challenge.title,
      number,
      receivedAt: receivedAt.toISOString(),
      contentHash,
      code: receiptCode,
      checkAt: checkAddress('de'),
      checkAtEn: checkAddress('en'),
    },
  })
}

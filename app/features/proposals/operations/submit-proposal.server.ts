import { ConsortiumRule } from '#prisma/generated/client'
import { judgeProposalAction, type ProposalRefusal } from '~/domain/proposal/available-actions'
import { unconfirmed } from '~/domain/proposal/consortium'
import { missingInCopy, type ProposalCopy } from '~/domain/proposal/copy'
import type { ProposalState } from '~/domain/proposal/lifecycle'
import { RECEIPT_FORMAT, type ReceiptStatement } from '~/domain/proposal/receipt'
import { configuration } from '~/platform/configuration.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { freeze } from './freeze-submission.server'
import { type Late, passDeadline } from './pass-deadline.server'
import { copyHash, sealCopy, workingCopy } from './proposal-content.server'
import { writeReceiptCode } from './receipt-code.server'
import { NEWEST_KEY, signingReceiptKey } from './receipt-keys.server'
import type { ProposalForStep } from './require-proposal-step.server'
import { peopleOfTeam } from './team-members.server'

export type Submitted =
  /** isNew: false where exactly this copy stands submitted already */
  | { ok: true; number: number; isNew: boolean }
  | { ok: false; reason: Exclude<ProposalRefusal, 'deadlinePassed'> | 'stale' }
  | Late

/**
 * Freezes the saved working copy that the person saw (`version`) and gives it a receipt. Hash and
 * completeness are worked out before the transaction; the lock and the version guard that they still hold.
 */
export async function submitProposal(
  { actor, standing, thing }: Authorized<'proposal.submit', ProposalForStep>,
  { version }: { version: number },
): Promise<Submitted> {
  const { id, challengeId } = thing
  const copy = workingCopy(thing)
  const sealed = sealCopy(challengeId, copy)
  const hash = copyHash(copy)
  const missingFields = missingInCopy(copy)
  return transact(async (tx): Promise<Submitted> => {
    const attempt = {
      challengeId,
      proposalId: id,
      actorId: actor.id,
      action: 'submit',
      contentHash: hash,
    } as const
    const passage = await passDeadline(tx, attempt)
    if (!passage.ok) return passage
    const now = await lockProposal(tx, id)
    if (now.version !== version || thing.version !== version) return { ok: false, reason: 'stale' }
    const { newest, newestKey, team } = await readUnderLock(tx, id)
    const isUnchanged = now.state === 'submitted' && newest?.contentHash === hash
    const { yes, consortiumRule } = await consortiumOf(tx, thing, copy, hash)
    const unconfirmedPartners = unconfirmed(copy.partners, yes, hash).length
    const facts = { ...passage, missingFields, isUnchanged, unconfirmedPartners }
    const verdict = judgeProposalAction('submit', now.state, standing, facts)
    if (!verdict.allowed && verdict.reason === 'unchanged' && newest)
      return { ok: true, number: newest.number, isNew: false }
    if (!verdict.allowed)
      return { ok: false, reason: verdict.reason === 'deadlinePassed' ? 'wrongState' : verdict.reason }
    const number = (newest?.number ?? 0) + 1
    const named = { id: newId(), number, contentHash: hash }
    const times = { receivedAt: passage.at, deadlineAt: passage.deadlineAt }
    const key = await signingReceiptKey(tx, newestKey)
    const receiptCode = writeReceiptCode(key, stateReceipt(thing, named, { copy, yes }, times))
    const rest = { sealed, receiptCode, consortiumRule, submittedById: actor.id, receivedAt: passage.at }
    await freeze(tx, thing, { ...named, ...rest, team, to: verdict.to })
    if (yes.length > 0) {
      await tx.submissionConfirmation.createMany({
        data: yes.map(({ organisationId, confirmedById, sealed: signatory, at }) => ({
          ...{ submissionId: named.id, organisationId, confirmedById, at },
          sealed: signatory,
        })),
      })
    }
    return { ok: true, number, isNew: true }
  })
}

/**
 * Who of the partners of a copy has said yes to exactly it, and what the challenge says of one that leaves. A team
 * of one organisation is asked for neither: in the last seconds every statement counts.
 */
async function consortiumOf(
  tx: Transaction,
  { id, challengeId }: ProposalForStep,
  copy: ProposalCopy,
  hash: string,
) {
  const partnerIds = copy.partners.map((one) => one.organisationId)
  if (partnerIds.length === 0) return { yes: [], consortiumRule: ConsortiumRule.staysValid }
  const yes = await tx.partnerConfirmation.findMany({
    where: { proposalId: id, contentHash: hash, organisationId: { in: partnerIds } },
  })
  const { consortiumRule } = await tx.challenge.findUniqueOrThrow({
    where: { id: challengeId },
    select: { consortiumRule: true },
  })
  return { yes, consortiumRule }
}

type HandedIn = { copy: ProposalCopy; yes: readonly { organisationId: string; at: Date }[] }

/** What the receipt of a frozen version says. */
function stateReceipt(
  { id, challengeId, challenge, organisationId, organisation }: ProposalForStep,
  frozen: { id: string; number: number; contentHash: string },
  { copy, yes }: HandedIn,
  { receivedAt, deadlineAt }: { receivedAt: Date; deadlineAt: Date },
): ReceiptStatement {
  const partners = copy.partners.flatMap(({ organisationId: partnerId, name }) =>
    yes
      .filter((one) => one.organisationId === partnerId)
      .map(({ at }) => ({ id: partnerId, name, confirmedAt: at.toISOString() })),
  )
  return {
    format: RECEIPT_FORMAT,
    platform: configuration().publicUrl,
    receipt: frozen.id,
    number: frozen.number,
    challenge: { id: challengeId, title: challenge.title },
    authority: challenge.authority.name,
    organisation: { id: organisationId, name: organisation.name },
    ...(partners.length > 0 && { partners }),
    proposal: id,
    contentHash: frozen.contentHash,
    files: copy.files.map((file) => file.sha256),
    receivedAt: receivedAt.toISOString(),
    deadlineAt: deadlineAt.toISOString(),
  }
}

/** The proposal as it is now; a second submission of it waits here until the first is written. */
export async function lockProposal(tx: Transaction, id: string) {
  const [row] = await tx.$queryRaw<{ state: ProposalState; version: number }[]>`
    SELECT "state"::text AS "state", "version" FROM "Proposal" WHERE "id" = ${id} FOR UPDATE`
  if (!row) throw new Error(`There is no proposal ${id}`)
  return row
}

/**
 * The last receipt of a proposal and the key of the next, null where there is none, and who is told of it: a
 * statement of its own after the lock, so that it sees what the submission before has written.
 */
async function readUnderLock(tx: Transaction, proposalId: string) {
  const [row] = await tx.$queryRaw<
    {
      newest: { number: number; contentHash: string } | null
      newestKey: { id: string; seedName: string } | null
      team: string[]
    }[]
  >`
    SELECT
      (SELECT json_build_object('number', number, 'contentHash', "contentHash") FROM "Submission"
        WHERE "proposalId" = ${proposalId} ORDER BY number DESC LIMIT 1) AS newest,
      ${NEWEST_KEY} AS "newestKey", ARRAY(${peopleOfTeam(proposalId)}) AS team`
  return row ?? { newest: null, newestKey: null, team: [] }
}

/** The last receipt of a proposal, or null. */
export function newestReceipt(tx: Transaction, proposalId: string) {
  return tx.submission.findFirst({
    where: { proposalId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, contentHash: true, withdrawnAt: true, consortiumRule: true },
  })
}

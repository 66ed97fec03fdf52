import type { Standing } from '~/domain/permission/matrix'
import { availableProposalActions } from '~/domain/proposal/available-actions'
import { unconfirmed } from '~/domain/proposal/consortium'
import { type CopyPartner, missingInCopy, planOf } from '~/domain/proposal/copy'
import { strangersIn } from '~/domain/proposal/cost-plan'
import { totalCents } from '~/domain/proposal/cost-row'
import { databaseTime, db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { callFacts } from './call-facts.server'
import { confirmationsOf } from './copy-confirmations.server'
import { copyHash, workingCopy } from './proposal-content.server'
import type { ProposalRow } from './require-proposal.server'

/** The working copy as its team sees it: what would be frozen now, what is missing, what can be done. */
export async function viewProposal(
  { thing }: Authorized<'proposal.view', ProposalRow> | Authorized<'proposal.edit', ProposalRow>,
  standing: Standing,
) {
  const call = await callFacts(db, thing.challenge)
  const at = await databaseTime()
  const copy = workingCopy(thing)
  const { content } = copy
  const hash = copyHash(copy)
  const missing = missingInCopy(copy)
  const newest = thing.submissions.at(-1) ?? null
  const confirmations = copy.partners.length > 0 ? await confirmationsOf(thing, hash) : []
  const yes = confirmations.map((one) => ({ ...one, contentHash: hash }))
  const unconfirmedPartners = unconfirmed(copy.partners, yes, hash).length
  const isUnchanged = thing.state === 'submitted' && newest?.contentHash === hash
  const facts = { ...call, at, missingFields: missing, isUnchanged, unconfirmedPartners }
  return {
    at,
    content,
    files: copy.files,
    partners: copy.partners,
    former: await formerPartners(thing.id, strangersIn(planOf(copy))),
    confirmations,
    hash,
    missing,
    isUnchanged,
    total: totalCents(content.costs),
    actions: availableProposalActions(thing.state, standing, facts),
  }
}

/** The names of organisations that costs still name after they have gone; nothing of others is looked up. */
async function formerPartners(proposalId: string, ids: readonly string[]): Promise<CopyPartner[]> {
  if (ids.length === 0) return []
  const rows = await db.proposalPartner.findMany({
    where: { proposalId, organisationId: { in: [...ids] } },
    select: { organisationId: true, organisation: { select: { name: true } } },
  })
  return rows.map(({ organisationId, organisation }) => ({ organisationId, name: organisation.name }))
}

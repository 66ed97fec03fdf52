import type { Standing } from '~/domain/permission/matrix'
import { availableProposalActions } from '~/domain/proposal/available-actions'
import { unconfirmed } from '~/domain/proposal/consortium'
import { missingContent, totalCents } from '~/domain/proposal/content'
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
  const missing = missingContent(content)
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
    confirmations,
    hash,
    missing,
    isUnchanged,
    total: totalCents(content.costs),
    actions: availableProposalActions(thing.state, standing, facts),
  }
}

import { PARTNER_KINDS } from '~/domain/matching/partner-kinds'
import { mirrored } from '~/domain/matching/partner-score'
import { MOST_PARTNERS } from '~/domain/matching/partner-weights'
import { rankPartners } from '~/domain/matching/rank-partners'
import { tellingLexemes } from '~/domain/matching/similarity'
import { db } from '~/platform/database/client.server'
import { findPartnerCandidates, readCommonChallenges } from './partner-candidates.server'
import { profileCorpus } from './profile-corpus.server'
import { readProfile, readProfilesOf } from './profile-facts.server'
import { beginReading } from './write-matches.server'
import { removePartnerMatches, writePartnerMatches } from './write-partner-matches.server'

/**
 * Finds the partners of one provider or research centre and writes the pairs into both lists. Whoever may not
 * be proposed has none.
 */
export async function computePartners(organisationId: string): Promise<void> {
  const readAt = await beginReading()
  const own = await db.organisation.findUnique({
    where: { id: organisationId },
    select: { kind: true, dissolvedOn: true, isProposedAsPartner: true },
  })
  const profile = own?.isProposedAsPartner && own.dissolvedOn === null && (await readProfile(organisationId))
  if (!own || !profile) return removePartnerMatches(organisationId)
  const kinds = PARTNER_KINDS[own.kind]
  if (kinds.length === 0) return removePartnerMatches(organisationId)
  const corpus = await profileCorpus()
  const telling = tellingLexemes(profile.facts.lexemes, corpus)
  const ids = await findPartnerCandidates(organisationId, kinds, telling)
  const common = await readCommonChallenges(organisationId, ids)
  const others = await readProfilesOf(ids)
  const ranked = rankPartners(
    profile.facts,
    others.map(({ facts }) => ({ facts, common: common.get(facts.id) ?? [] })),
    corpus,
  )
  const listed = ranked.slice(0, MOST_PARTNERS).map(({ id, total, reasons }) => ({
    ...{ organisationId, aboutId: organisationId, otherId: id },
    ...{ score: total, reasons },
  }))
  const theirs = ranked.map(({ id, ...score }) => ({
    ...{ organisationId: id, aboutId: id, otherId: organisationId },
    ...{ score: score.total, reasons: mirrored(score).reasons },
  }))
  await writePartnerMatches('complement', organisationId, [...listed, ...theirs], readAt)
}

import { Prisma } from '#prisma/generated/client'
import { findCandidates } from '#search/similar/candidates.server'
import { similarCorpus } from '#search/similar/corpus.server'
import { SHARING_STATES } from '~/domain/challenge/shared-problem'
import { rankSameProblem } from '~/domain/matching/same-problem'
import { tellingLexemes } from '~/domain/matching/similarity'
import { db } from '~/platform/database/client.server'
import { isFindable } from './partner-conditions.server'
import { beginReading } from './write-matches.server'
import { writePartnerMatches } from './write-partner-matches.server'

type Own = { authorityId: string; lexemes: string[] }
type Other = { id: string; authorityId: string }

/** Condition: the challenge (table c) is public and still somebody's, of an authority (table o) that may be proposed. */
const IS_COMPARED = Prisma.sql`c.state::text = ANY(${[...SHARING_STATES]}::text[]) AND ${isFindable(Prisma.sql`o`)}`

/**
 * Finds the challenges of other authorities that describe the same problem as one, and writes the pairs into
 * both lists. Drafts are compared with nothing: only what is public has a document.
 */
export async function computeSameProblem(challengeId: string): Promise<void> {
  const readAt = await beginReading()
  const [own] = await db.$queryRaw<Own[]>`
    SELECT c."authorityId", d.lexemes
    FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
    JOIN "SearchDocument" d ON d.kind = 'challenge' AND d."entityId" = c.id
    WHERE c.id = ${challengeId} AND ${IS_COMPARED}`
  if (!own) return writePartnerMatches('sameProblem', challengeId, [], readAt)
  const corpus = await similarCorpus()
  const candidates = await findCandidates(tellingLexemes(own.lexemes, corpus), challengeId)
  const ranked = rankSameProblem(
    own.lexemes,
    candidates.filter(({ kind }) => kind === 'challenge'),
    corpus,
  )
  const others = await db.$queryRaw<Other[]>`
    SELECT c.id, c."authorityId" FROM "Challenge" c JOIN "Organisation" o ON o.id = c."authorityId"
    WHERE c.id = ANY(${ranked.map(({ text }) => text.id)}::text[]) AND c."authorityId" <> ${own.authorityId}
      AND ${IS_COMPARED}`
  const authorityOf = new Map(others.map(({ id, authorityId }) => [id, authorityId]))
  const rows = ranked.flatMap(({ text: { id }, value, matched }) => {
    const authorityId = authorityOf.get(id)
    if (!authorityId) return []
    const pair = { score: value * 100, reasons: [{ kind: 'text', points: value * 100, matched }] }
    return [
      { ...pair, organisationId: own.authorityId, aboutId: challengeId, otherId: id },
      { ...pair, organisationId: authorityId, aboutId: id, otherId: challengeId },
    ]
  })
  await writePartnerMatches('sameProblem', challengeId, rows, readAt)
}

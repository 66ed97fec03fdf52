import { profileGaps } from '~/domain/matching/profile-gaps'
import { inLanguage } from '~/features/challenges/operations/present-challenge.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { HAS_ANSWERED } from './answered.server'
import { IS_OPEN } from './challenge-facts.server'
import { IS_DECLINED } from './declined.server'
import { IS_PROVIDER } from './profile-facts.server'
import { SHARES_MEMBERS } from './shared-members.server'

type Row = {
  id: string
  title: string
  english: unknown
  deadlineAt: Date
  authorityName: string
  organisationName: string
  score: number
}

const MOST = 3

/**
 * The open challenges that fit these organisations best and that they have not begun to answer, each once.
 * One statement. Whoever asks names organisations of their own.
 */
export async function listBestMatches(organisationIds: readonly string[], locale: Locale) {
  if (organisationIds.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      SELECT DISTINCT ON (c.id) c.id, c.title, c.english, c."deadlineAt", a.name AS "authorityName",
        o.name AS "organisationName", m.score
      FROM "Match" m
      JOIN "Challenge" c ON c.id = m."challengeId"
      JOIN "Organisation" o ON o.id = m."organisationId"
      JOIN "Organisation" a ON a.id = c."authorityId"
      WHERE o.id = ANY(${[...organisationIds]}::text[]) AND ${IS_OPEN} AND ${IS_PROVIDER} AND NOT ${SHARES_MEMBERS}
        AND NOT ${HAS_ANSWERED} AND NOT ${IS_DECLINED}
      ORDER BY c.id, m.score DESC
    ) AS best ORDER BY score DESC, "deadlineAt", id LIMIT ${MOST}`
  return rows.map(({ title, english, score, ...row }) => ({
    ...row,
    score: Math.round(score),
    title: inLanguage(locale, title, english, 'title'),
  }))
}

/** What the profiles of these organisations leave empty, for those that leave something. One statement. */
export async function listProfileGaps(organisationIds: readonly string[]) {
  if (organisationIds.length === 0) return []
  const rows = await db.organisation.findMany({
    where: { id: { in: [...organisationIds] } },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, name: true, description: true, techniques: true, capabilities: true, domains: true },
      ...{ hostingLocations: true, licenceModels: true, readinessMax: true },
    },
  })
  return rows.flatMap((row) => {
    const gaps = profileGaps(row)
    return gaps.length > 0 ? [{ organisationId: row.id, name: row.name, gaps }] : []
  })
}

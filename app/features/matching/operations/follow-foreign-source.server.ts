import { setImmediate } from 'node:timers/promises'
import type { ForeignChallenge } from '#prisma/generated/client'
import type { SearchText } from '#search/documents/document'
import { foreignChallengeDocument } from '#search/documents/foreign-challenge'
import { relatedTo } from '#search/query/related-words'
import { rankProfiles } from '~/domain/matching/rank'
import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { foreignFacts } from './foreign-facts.server'
import { profileCorpus } from './profile-corpus.server'
import { readProfiles } from './profile-facts.server'
import { type ComputedForeignMatch, insertForeignMatches } from './write-foreign-matches.server'

/** So many challenges in one go; then everything else that waits for the worker has its turn. */
const AT_ONCE = 20
const FORGET_AT_ONCE = 500

/**
 * Brings the matches of a source up to date, a slice at a time: while it is matched, those of challenges that
 * are new or have changed; once it is switched off, all of them go. Comes round again until nothing is left.
 */
export async function followForeignSource(name: string): Promise<void> {
  const source = await db.foreignSource.findUnique({ where: { name } })
  if (!source) return
  const isMore = source.isMatched ? await matchSlice(name) : await forgetSlice(name)
  if (isMore) await transact((tx) => markChanged(tx, 'foreignSource', name))
}

async function matchSlice(name: string): Promise<boolean> {
  const due = await db.foreignChallenge.findMany({
    where: { source: name, matchedAt: null },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
  })
  if (due.length === 0) return false
  const profiles = await readProfiles()
  const corpus = await profileCorpus(async () => profiles)
  const versions = new Map(profiles.map(({ facts, version }) => [facts.id, version]))
  const documents: (SearchText & { entityId: string })[] = []
  const matches: ComputedForeignMatch[] = []
  for (const challenge of due) {
    const document = foreignChallengeDocument(challenge)
    documents.push({ ...document, entityId: challenge.id })
    const ranked = isOver(challenge)
      ? []
      : rankProfiles(
          foreignFacts(challenge, document.lexemes),
          profiles.map(({ facts }) => facts),
          corpus,
          relatedTo,
        )
    for (const { id, ...match } of ranked)
      matches.push({
        ...match,
        foreignChallengeId: challenge.id,
        challengeVersion: challenge.version,
        organisationId: id,
        organisationVersion: versions.get(id) ?? 0,
      })
    await setImmediate()
  }
  const ids = due.map(({ id }) => id)
  await transact(async (tx) => {
    const [locked] = await tx.$queryRaw<{ isMatched: boolean }[]>`
      SELECT "isMatched" FROM "ForeignSource" WHERE name = ${name} FOR SHARE`
    if (!locked?.isMatched) return
    await tx.foreignMatch.deleteMany({ where: { foreignChallengeId: { in: ids } } })
    await tx.searchDocument.deleteMany({ where: { kind: 'foreignChallenge', entityId: { in: ids } } })
    await tx.searchDocument.createMany({ data: documents })
    await insertForeignMatches(tx, matches)
    for (const { id, version } of due)
      await tx.foreignChallenge.updateMany({ where: { id, version }, data: { matchedAt: new Date() } })
  })
  return due.length === AT_ONCE
}

async function forgetSlice(name: string): Promise<boolean> {
  const matched = await db.foreignChallenge.findMany({
    where: { source: name, matchedAt: { not: null } },
    orderBy: { id: 'asc' },
    take: FORGET_AT_ONCE,
    select: { id: true },
  })
  const ids = matched.map(({ id }) => id)
  await transact(async (tx) => {
    const [locked] = await tx.$queryRaw<{ isMatched: boolean }[]>`
      SELECT "isMatched" FROM "ForeignSource" WHERE name = ${name} FOR SHARE`
    if (locked?.isMatched) return
    await tx.foreignMatch.deleteMany({ where: { foreignChallengeId: { in: ids } } })
    await tx.searchDocument.deleteMany({ where: { kind: 'foreignChallenge', entityId: { in: ids } } })
    await tx.foreignChallenge.updateMany({ where: { id: { in: ids } }, data: { matchedAt: null } })
  })
  return matched.length === FORGET_AT_ONCE
}

/** Ended before today: nobody can take part any more. */
function isOver({ endsOn }: ForeignChallenge): boolean {
  return endsOn !== null && endsOn.toISOString().slice(0, 10) < new Date().toISOString().slice(0, 10)
}

import type { Key } from '#search/engine'
import { matchedFacets } from '#search/postgres/matched-facets'
import { type EntryShown, readEntries } from '#search/postgres/news.server'
import { matchedWords } from '#search/query/matched-words'
import { MOST_NAMED } from '~/domain/saved-search/saved-search'
import { tellEach } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import type { Question } from './due-searches.server'
import type { Untold } from './find-untold.server'
import { storedPlan } from './saved-query.server'

type News = { questions: readonly Question[]; untold: readonly Untold[]; top: bigint; at: Date }
type Moved = { id: string; userId: string; name: string }
/** A row of what was told; `matched` where the notice names it. */
type HitRow = { savedSearchId: string; kind: string; entityId: string; noticeId: string; matched: unknown }

/**
 * Writes what was told, the messages, and how far was looked, in one transaction. A search that somebody else has
 * looked through meanwhile, has paused or deleted is left out: its mark is another one.
 * @returns how many searches had news
 */
export async function writeNotices({ questions, untold, top, at }: News): Promise<number> {
  const named = new Map(untold.map(({ savedSearchId, keys }) => [savedSearchId, keys.slice(0, MOST_NAMED)]))
  const explain = await explainer(questions, named, at)
  const rows = untold.flatMap(({ savedSearchId, keys }) => {
    const noticeId = newId()
    return keys.map(({ kind, id }, place): HitRow => {
      const matched = place < MOST_NAMED ? explain(savedSearchId, { kind, id }) : null
      return { savedSearchId, kind, entityId: id, noticeId, matched }
    })
  })
  return transact(async (tx) => {
    const moved = await moveMarks(tx, questions, top, at)
    const mine = new Set(moved.map(({ id }) => id))
    const told = await writeHits(
      tx,
      rows.filter((row) => mine.has(row.savedSearchId)),
      at,
    )
    await tellEach(
      tx,
      told.flatMap(({ savedSearchId, noticeId, total }) => {
        const search = moved.find(({ id }) => id === savedSearchId)
        if (!search) return []
        const params = { ...bothPaths('savedSearch', { savedSearchId }), name: search.name, total, noticeId }
        return [{ eventId: noticeId, userIds: [search.userId], template: 'savedSearchNews', params }]
      }),
    )
    return told.length
  })
}

/** Moves the marks of those that still stand where they were read. Locked in one order, whoever else does the same. */
async function moveMarks(
  tx: Transaction,
  questions: readonly Question[],
  top: bigint,
  at: Date,
): Promise<Moved[]> {
  const rows = questions.flatMap(({ kept, plan }) =>
    kept.map((mark) => ({ ...mark, plan: storedPlan(plan) })),
  )
  await tx.$queryRaw`
    SELECT id FROM "SavedSearch" WHERE id = ANY(${rows.map(({ id }) => id)}::text[]) ORDER BY id FOR UPDATE`
  return tx.$queryRaw<Moved[]>`
    UPDATE "SavedSearch" s
    SET "lookedTo" = GREATEST(s."lookedTo", ${top}::bigint), "lookedAt" = ${at}::timestamptz, plan = g.plan
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS g(id text, plan jsonb, "lookedTo" bigint, "lookedAt" timestamptz)
    WHERE s.id = g.id AND s."lookedTo" = g."lookedTo" AND s."lookedAt" = g."lookedAt" AND s."pausedAt" IS NULL
    RETURNING s.id, s."userId", s.name`
}

type Told = { savedSearchId: string; noticeId: string; total: number }

/** A thing that was told once is not written again, whoever comes second. */
async function writeHits(tx: Transaction, rows: readonly HitRow[], at: Date): Promise<Told[]> {
  if (rows.length === 0) return []
  return tx.$queryRaw<Told[]>`
    WITH written AS (
      INSERT INTO "SavedSearchHit" ("savedSearchId", kind, "entityId", "noticeId", matched, "toldAt")
      SELECT r."savedSearchId", r.kind, r."entityId", r."noticeId", nullif(r.matched, 'null'::jsonb), ${at}::timestamptz
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        AS r("savedSearchId" text, kind text, "entityId" text, "noticeId" text, matched jsonb)
      ON CONFLICT DO NOTHING
      RETURNING "savedSearchId", "noticeId"
    ), told AS (
      SELECT "savedSearchId", "noticeId", count(*)::int AS total FROM written GROUP BY 1, 2
    ), marked AS (
      UPDATE "SavedSearch" s SET "toldAt" = ${at}::timestamptz FROM told t WHERE s.id = t."savedSearchId"
    )
    SELECT * FROM told ORDER BY "savedSearchId"`
}

/** By what a search has found something: its words as they stand in the texts, its choices, and its state then. */
async function explainer(
  questions: readonly Question[],
  named: ReadonlyMap<string, readonly Key[]>,
  at: Date,
): Promise<(savedSearchId: string, key: Key) => unknown> {
  const nameOf = ({ kind, id }: Key) => `${kind} ${id}`
  const keys = new Map([...named.values()].flat().map((key) => [nameOf(key), key]))
  const entries = new Map<string, EntryShown>()
  for (const entry of await readEntries([...keys.values()], at)) entries.set(nameOf(entry), entry)
  const bySearch = new Map(questions.flatMap((one) => one.kept.map(({ id }) => [id, one] as const)))
  return (savedSearchId, key) => {
    const entry = entries.get(nameOf(key))
    const question = bySearch.get(savedSearchId)
    if (!entry || !question) return { words: [], facets: [], status: '' }
    return {
      words: matchedWords(entry, question.locale, question.plan.wanted),
      facets: matchedFacets(question.filter, entry),
      status: entry.statusNow,
    }
  }
}

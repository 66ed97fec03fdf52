import { Prisma } from '#prisma/generated/client'
import { type AskedAgain, lastChange, timeMoved } from '#search/postgres/news.server'
import type { Plan } from '#search/postgres/plan.server'
import { quietSince } from '~/domain/saved-search/saved-search'
import { HAS_OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { databaseTime, db } from '~/platform/database/client.server'
import { choiceOf, planChoice } from './saved-query.server'

/** A saved search with its mark: up to which change, and until when, it was looked through. */
type Kept = { id: string; lookedTo: string; lookedAt: string }

/** One search, however many people keep it: it is asked once. */
export type SharedSearch = {
  query: string
  locale: 'de' | 'en'
  kept: Kept[]
  after: bigint
  since: Date
}
export type Due = { searches: SharedSearch[]; top: bigint; at: Date }
/** The same, read and ready to be asked. */
export type Question = SharedSearch & AskedAgain & { plan: Plan }

/**
 * The searches that have to be asked again: those whose index has moved since they were asked last, or for whose
 * choices time has. Paused ones, those of people whose account is closed, and those that have told only just now wait; their
 * mark stays where it is, so that nothing is lost.
 */
export async function dueSearches(): Promise<Due> {
  const { seen, drawn } = await lastChange()
  const at = await databaseTime()
  await beginAgain(drawn)
  const searches = await db.$queryRaw<SharedSearch[]>`
    SELECT s.query, s.locale, min(s."lookedTo") AS after, min(s."lookedAt") AS since,
      json_agg(json_build_object('id', s.id, 'lookedTo', s."lookedTo"::text, 'lookedAt', s."lookedAt") ORDER BY s.id)
        AS kept
    FROM "SavedSearch" s JOIN "User" u ON u.id = s."userId" AND ${HAS_OPEN_ACCOUNT}
    WHERE s."pausedAt" IS NULL AND (s."toldAt" IS NULL OR s."toldAt" <= ${quietSince(at)}::timestamptz)
      AND (s."lookedTo" < ${seen}::bigint OR (s."isTimed" AND EXISTS (
        SELECT 1 FROM "SearchEntry" e WHERE ${timeMoved(Prisma.sql`s."lookedAt"`, at)})))
    GROUP BY s."queryHash", s.query, s.locale
    ORDER BY min(s.id)`
  return { searches, top: seen, at }
}

/**
 * After a copy was read back the numbers may begin anew, below the marks: then everything is looked at once more.
 * What was known or told stays so.
 */
async function beginAgain(drawn: bigint): Promise<void> {
  await db.$executeRaw`UPDATE "SavedSearch" SET "lookedTo" = 0 WHERE "lookedTo" > ${drawn}::bigint`
}

/** Reads searches as the page would read them now. Each text is read once. */
export async function readQuestions(
  searches: readonly SharedSearch[],
  plans: Map<string, Plan>,
): Promise<Question[]> {
  const questions: Question[] = []
  for (const search of searches) {
    const choice = choiceOf(search.query)
    // A search that asks for nothing any more has a plan of its own.
    const key = JSON.stringify([search.locale, choice.text, choice.text === '' && search.query])
    const plan = plans.get(key) ?? (await planChoice(choice, search.locale))
    plans.set(key, plan)
    questions.push({ ...search, plan, filter: choice.filter })
  }
  return questions
}

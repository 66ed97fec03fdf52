import { showKeys } from '#search/kinds/show-keys.server'
import { findNews } from '#search/postgres/news.server'
import type { Plan } from '#search/postgres/plan.server'
import { logger } from '~/platform/logger.server'
import { type Due, dueSearches, readQuestions, type SharedSearch } from './due-searches.server'
import { findUntold } from './find-untold.server'
import { writeNotices } from './write-notices.server'

/** So many searches are asked in one statement, and their notices written in one transaction. */
const AT_ONCE = 25

/**
 * Tells people what is new for their saved searches: every minute. Each search is asked once, of those entries only
 * that have moved since; what it finds is news where the person neither had it before their eyes when they saved
 * the search nor was told of it. The mark moves in the transaction of the messages: what fails is asked again.
 * @returns how many searches had news
 * @throws Error the first that kept a search from being asked; the others have been looked after
 */
export async function tellSavedSearches(): Promise<number> {
  const due = await dueSearches()
  const plans = new Map<string, Plan>()
  const errors: unknown[] = []
  let told = 0
  for (let from = 0; from < due.searches.length; from += AT_ONCE) {
    const batch = due.searches.slice(from, from + AT_ONCE)
    for (const part of [batch, ...batch.map((one) => [one])]) {
      // One by one only where they failed together, so that one of them holds up nobody else.
      try {
        told += await tell(part, due, plans)
        if (part === batch) break
      } catch (error) {
        if (part !== batch || batch.length === 1) {
          logger().error(
            { err: error, savedSearchIds: part.flatMap(({ kept }) => kept.map(({ id }) => id)) },
            'not asked',
          )
          errors.push(error)
        }
        if (batch.length === 1) break
      }
    }
  }
  if (errors.length > 0) throw errors[0]
  return told
}

async function tell(
  searches: readonly SharedSearch[],
  { top, at }: Due,
  plans: Map<string, Plan>,
): Promise<number> {
  const questions = await readQuestions(searches, plans)
  const found = await findNews(questions, at)
  const shown = await showKeys(found.flat(), at)
  const visible = found.map((keys) => keys.filter((key) => shown(key) !== undefined))
  const untold = await findUntold(questions, visible)
  return writeNotices({ questions, untold, top, at })
}

import { db } from '~/platform/database/client.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { originOf } from './list-foreign-challenges.server'

/**
 * The page of a foreign challenge, which everybody may see. Two statements.
 * @throws Response 404 where there is none
 */
export async function requireForeignChallenge(args: PageArguments) {
  const page = await publicPage(args)
  const id = idParameter(args.params, 'foreignChallengeId')
  const row = await db.foreignChallenge.findUnique({ where: { id } })
  if (!row) throw notFound()
  const source = await db.foreignSource.findUnique({ where: { name: row.source } })
  const { title, summary, problem, publisher, language, prizeText } = row
  const { domains, capabilities, techniques } = row
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
  const endsOn = day(row.endsOn)
  const challenge = {
    ...{ id, title, summary, problem, publisher, language, prizeText, domains, capabilities, techniques },
    startsOn: day(row.startsOn),
    endsOn,
    isOver: endsOn !== null && endsOn < new Date().toISOString().slice(0, 10),
    source: originOf({ ...row, listUrl: source?.url ?? null }),
  }
  return { ...page, challenge }
}

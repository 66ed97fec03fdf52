import type { IndexedThing } from '#search/indexed-thing'
import { postgresEngine } from '#search/postgres/engine.server'
import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import type { PageName } from '~/paths'
import { db } from '~/platform/database/client.server'
import { type Visit, visit } from './crawl'
import { tokensIn } from './leaks'
import { addressOf, routeModule } from './routes'

const NOBODY = { name: 'signedOut', viewer: null }
const PAGES = ['search', 'searchSuggestions'] as const

/**
 * What anybody finds by the beginning of each token: on the page of the search with its facets, and among the
 * suggestions. The page repeats what was typed, so all but the last letter are.
 */
export async function searchLeaks(tokens: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  for (const page of PAGES) {
    const module = await routeModule(page)
    for (const token of tokens) {
      for (const locale of ['de', 'en'] as const) {
        const address = `${addressOf(page, locale, {})}?q=${encodeURIComponent(token.slice(0, -1))}`
        leaks.push(...leaksIn(await visit(module, address, {}, NOBODY), tokens))
      }
    }
  }
  return leaks
}

/** Lists with a filter by words, and how the filter is called in their address. */
const LISTS = {
  challengeList: 'text',
  foreignList: 'text',
  providerList: 'q',
  researchList: 'q',
  authorityList: 'q',
  listedList: 'q',
  pilotList: 'text',
  registerList: 'text',
} as const satisfies Partial<Record<PageName, string>>
/** How much a page says that it has found: in all, for a value of a facet, as rows. */
const NUMBERS = /\b(?:(?:total|count|open|closed|opened|withdrawn|archived): ([1-9]\d*)|pilots: 0: )/

/**
 * What numbers tell of each token, though nothing is shown: the total and the counts of the facets of a search, and
 * whether the filter of a list finds anything by it. Nothing public may hold the tokens.
 */
export async function countLeaks(tokens: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  const pages: (readonly [PageName, string])[] = [['search', 'q'], ...lists]
  for (const [page, name] of pages) {
    const module = await routeModule(page)
    for (const token of tokens) {
      const address = `${addressOf(page, 'de', {})}?${name}=${token}`
      const { text } = await visit(module, address, {}, NOBODY)
      if (NUMBERS.test(text)) leaks.push(`counted ${page} ${token}`)
    }
  }
  return leaks
}

const lists = Object.entries(LISTS) as [PageName, string][]

/** What stands below the pages of everything that is public as similar to it. */
export async function similarLeaks(tokens: readonly string[]): Promise<string[]> {
  const leaks: string[] = []
  const challenges = await db.challenge.findMany({ where: { state: { in: [...PUBLIC_CHALLENGE_STATES] } } })
  const organisations = await db.organisation.findMany({ where: { state: 'verified' } })
  const pages: (readonly [PageName, Record<string, string>])[] = [
    ...challenges.map(({ id }) => ['challenge', { challengeId: id }] as const),
    ...organisations.map(({ id }) => ['organisation', { organisationId: id }] as const),
  ]
  for (const [page, parameters] of pages) {
    const module = await routeModule(page)
    for (const locale of ['de', 'en'] as const) {
      const seen = await visit(module, addressOf(page, locale, parameters), parameters, NOBODY)
      const from = seen.text.lastIndexOf('similar: ')
      if (from < 0) throw new Error(`${page} says nothing of what is similar: look for it elsewhere`)
      // The rest of the page may name people to ask, which nobody finds by.
      leaks.push(...leaksIn({ ...seen, text: seen.text.slice(from) }, tokens))
    }
  }
  return leaks
}

const leaksIn = ({ page, text }: Visit, tokens: readonly string[]) =>
  tokensIn(text, tokens).map((token) => `search ${page} ${token}`)

/** Writes a text into the index by hand, under a thing that is public, so that looking again does not stop it. */
export async function plantInSearch(
  where: 'title' | 'summary' | 'body',
  token: string,
  likeThis = '',
): Promise<void> {
  const { id } = await db.organisation.findFirstOrThrow({
    where: { state: 'verified', kind: 'company' },
    orderBy: { id: 'asc' },
  })
  await plant('provider', id, {
    title: 'Titel',
    summary: 'Kurz',
    body: 'Lang',
    [where]: `Vor ${token} ${likeThis}`,
  })
}

/** Writes something into the index that nobody may see, as it would stand there if the rules had failed. */
export function plantHidden(kind: 'challenge' | 'provider', id: string, token: string): Promise<void> {
  return plant(kind, id, { title: token, summary: token, body: token })
}

async function plant(kind: string, id: string, texts: IndexedThing['texts']): Promise<void> {
  const facts = {
    districts: ['13003'],
    domains: ['energy'],
    capabilities: [],
    deadlineAt: null,
    budgetMaxCents: null,
  }
  await postgresEngine.upsert([
    {
      ...{ kind, id, language: 'de', texts, english: null, organisation: '' },
      ...{ status: 'verified', statusAfter: null, publishedAt: new Date(), ...facts },
    },
  ])
}

import { postgresEngine } from '#search/postgres/engine.server'
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

const leaksIn = ({ page, text }: Visit, tokens: readonly string[]) =>
  tokensIn(text, tokens).map((token) => `search ${page} ${token}`)

/** Writes a text into the index by hand, under a thing that is public, so that looking again does not stop it. */
export async function plantInSearch(where: 'title' | 'summary' | 'body', token: string): Promise<void> {
  const { id } = await db.organisation.findFirstOrThrow({ where: { state: 'verified', kind: 'company' } })
  const texts = { title: 'Titel', summary: 'Kurz', body: 'Lang', [where]: `Vor ${token} nach` }
  const facts = { districts: [], domains: [], capabilities: [], deadlineAt: null, budgetMaxCents: null }
  await postgresEngine.upsert([
    {
      ...{ kind: 'provider', id, language: 'de', texts, english: null, organisation: '' },
      ...{ status: 'verified', statusAfter: null, publishedAt: new Date(), ...facts },
    },
  ])
}

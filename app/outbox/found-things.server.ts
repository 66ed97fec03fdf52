import { z } from 'zod'
import { FACETS } from '#search/engine'
import { showKeys } from '#search/kinds/show-keys.server'
import { translate } from '~/i18n/messages.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { facetLabel } from '~/platform/public-data/facet-label.server'
import type { FoundThing } from './templates/saved-searches'

/** By what a thing was found, and its state at that moment, as `SavedSearchHit.matched` keeps it. */
const matchedSchema = z.object({
  words: z.array(z.string()),
  facets: z.array(z.tuple([z.enum(FACETS), z.string()])),
  status: z.string(),
})

function noticeIdIn(params: unknown): string | null {
  if (typeof params !== 'object' || params === null || !('noticeId' in params)) return null
  return typeof params.noticeId === 'string' ? params.noticeId : null
}

/**
 * Puts what was found into the params of notices of saved searches, as `found`: what everybody may see of it now.
 * What is not public any more is left out, and what was withdrawn since. The same statements however many notices
 * there are, none where there is none.
 */
export async function fillFound<Row extends { params: unknown }>(
  rows: readonly Row[],
  locale: Locale,
): Promise<(Omit<Row, 'params'> & { params: unknown })[]> {
  const ids = new Set(rows.flatMap(({ params }) => noticeIdIn(params) ?? []))
  if (ids.size === 0) return [...rows]
  const found = await readFound([...ids], locale)
  return rows.map((row) => {
    const id = noticeIdIn(row.params)
    return id === null ? row : { ...row, params: { ...Object(row.params), found: found.get(id) ?? [] } }
  })
}

/** What notices name, by the notice, in one language. */
export async function readFound(
  noticeIds: readonly string[],
  locale: Locale,
): Promise<ReadonlyMap<string, FoundThing[]>> {
  const hits = (await db.savedSearchHit.findMany({ where: { noticeId: { in: [...noticeIds] } } })).flatMap(
    ({ kind, entityId: id, noticeId, matched }) => {
      const read = matchedSchema.safeParse(matched)
      return read.success ? [{ kind, id, noticeId, ...read.data }] : []
    },
  )
  const shown = await showKeys(hits, new Date())
  const publishedAt = (hit: (typeof hits)[number]) => shown(hit)?.publishedAt.getTime() ?? 0
  hits.sort((a, b) => publishedAt(b) - publishedAt(a) || (a.id < b.id ? -1 : 1))
  const t = translate(locale)
  const found = new Map<string, FoundThing[]>()
  for (const { noticeId, kind, words, facets, status, ...key } of hits) {
    const thing = shown(key)
    if (!thing || (thing.status === 'withdrawn' && status !== 'withdrawn')) continue
    const english = locale === 'en' ? thing.englishTitle : null
    const item: FoundThing = {
      title: english ?? thing.title,
      language: english === null ? thing.language : 'en',
      kind: facetLabel(locale, 'kind', kind),
      organisation: thing.organisation,
      deadlineAt: thing.status === 'open' ? (thing.deadlineAt?.toISOString() ?? null) : null,
      path: thing.address[locale],
      words,
      choices: facets.map(
        ([facet, value]) => `${t(`search.facet.${facet}`)}: ${facetLabel(locale, facet, value)}`,
      ),
    }
    found.set(noticeId, [...(found.get(noticeId) ?? []), item])
  }
  return found
}

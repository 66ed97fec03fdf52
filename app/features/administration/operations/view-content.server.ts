import {
  CONTENT_LOCALES,
  CONTENT_PAGES,
  type ContentLocale,
  type ContentPage,
  versionState,
} from '~/domain/content/page-text'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, requirePermission } from '~/platform/guard/page.server'
import { bundledText } from './page-text.server'

type Author = Authorized<'content.manage', null>
export type TextKey = { page: ContentPage; locale: ContentLocale }
const SHOWN = 100

/**
 * The guard of the pages about one text.
 * @throws Response 404 for everybody who may not, and where there is no such text
 */
export async function requireText(args: PageArguments) {
  const viewed = await requirePermission(args, 'content.manage')
  const page = CONTENT_PAGES.find((one) => one === args.params['contentPage'])
  const locale = CONTENT_LOCALES.find((one) => one === args.params['contentLocale'])
  if (!page || !locale) throw notFound()
  return { ...viewed, text: { page, locale } }
}

/** Every text with the number that is shown and the newest one. One statement. */
export async function listTexts(_author: Author) {
  const rows = await db.$queryRaw<{ page: string; locale: string; shown: number | null; newest: number }[]>`
    SELECT page, locale, max(number) FILTER (WHERE "publishedAt" IS NOT NULL) AS shown, max(number) AS newest
    FROM "ContentVersion" GROUP BY page, locale`
  return CONTENT_PAGES.flatMap((page) =>
    CONTENT_LOCALES.map((locale) => {
      const row = rows.find((one) => one.page === page && one.locale === locale)
      return { page, locale, shown: row?.shown ?? 0, newest: row?.newest ?? 0 }
    }),
  )
}

/** A text with its versions, the newest first; number 0 is what the platform comes with. Two statements. */
export async function viewText(_author: Author, { page, locale }: TextKey) {
  const rows = await db.contentVersion.findMany({
    where: { page, locale },
    orderBy: { number: 'desc' },
    take: SHOWN,
    omit: { markdown: true },
  })
  const newest = rows[0]?.number ?? 0
  const shown = rows.find((row) => row.publishedAt !== null)?.number ?? 0
  const names = await namesOf(rows.map((row) => row.authorId))
  const written = rows.map(({ number, note, authorId, createdAt, publishedAt }) => ({
    ...{ number, note, createdAt, publishedAt },
    author: names.get(authorId) ?? null,
    state: versionState({ number, isPublished: publishedAt !== null }, shown, newest),
  }))
  const first = {
    ...{ number: 0, note: '', createdAt: null, publishedAt: null, author: null },
    state: versionState({ number: 0, isPublished: true }, shown, newest),
  }
  return { shown, newest, versions: [...written, first] }
}

/** The Markdown of one version. @throws Response 404 where there is none of this number */
export async function versionText({ page, locale }: TextKey, number: number): Promise<string> {
  if (number === 0) return bundledText(page, locale)
  const row = await db.contentVersion.findUnique({
    where: { page_locale_number: { page, locale, number } },
    select: { markdown: true },
  })
  if (!row) throw notFound()
  return row.markdown
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  })
  return new Map(people.map(({ id, displayName }) => [id, displayName]))
}

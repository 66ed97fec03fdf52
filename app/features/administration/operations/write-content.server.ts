import { siteMap } from '#site-map'
import { type TextProblem, textProblems } from '~/domain/content/page-text'
import { translate } from '~/i18n/messages.server'
import { pageExists } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import { bundledText, textFacts } from './page-text.server'
import type { TextKey } from './view-content.server'

type Author = Authorized<'content.manage', null>
export type SavedText =
  | { ok: true; number: number }
  | { ok: false; reason: 'unchanged' }
  | { ok: false; reason: 'problems'; problems: TextProblem[] }
  /** somebody saved in between: the newest text */
  | { ok: false; reason: 'stale'; saved: string; newest: number }

/** What is wrong with a text, by the pages and placeholders of this installation. */
export function problemsOf(markdown: string): TextProblem[] {
  const pages = Object.keys(siteMap).filter(pageExists)
  return textProblems(markdown, { pages, placeholders: Object.keys(textFacts(translate('de'))) })
}

/**
 * Saves a text as a new version, which nobody sees yet.
 * @param base the version that the author had before their eyes; a newer one is never passed over unseen
 */
export function saveText(
  { actor }: Author,
  key: TextKey,
  { markdown, base, note = '' }: { markdown: string; base: number; note?: string },
): Promise<SavedText> {
  const text = markdown.replaceAll('\r\n', '\n').trim()
  return transact(async (tx): Promise<SavedText> => {
    const problems = problemsOf(text)
    if (problems.length > 0) return { ok: false, reason: 'problems', problems }
    const newest = await newestOf(tx, key)
    if (newest.number !== base) {
      return { ok: false, reason: 'stale', saved: newest.markdown, newest: newest.number }
    }
    if (newest.markdown.trim() === text) return { ok: false, reason: 'unchanged' }
    const number = base + 1
    const { count } = await tx.contentVersion.createMany({
      data: [{ ...key, number, markdown: text, note, authorId: actor.id }],
      skipDuplicates: true,
    })
    if (count === 0) {
      const other = await newestOf(tx, key)
      return { ok: false, reason: 'stale', saved: other.markdown, newest: other.number }
    }
    await appendEvent(tx, {
      stream: streamOf(key),
      actorId: actor.id,
      action: 'content.saved',
      values: note ? { number, note } : { number },
    })
    return { ok: true, number }
  })
}

export type PublishedText = { ok: true } | { ok: false; reason: 'changedMeanwhile' | 'wrongState' }

/** Shows the newest version to everybody, with a note on what has changed. */
export async function publishText(
  { actor }: Author,
  key: TextKey,
  { number, note }: { number: number; note: string },
): Promise<PublishedText> {
  const result = await transact(async (tx): Promise<PublishedText> => {
    const newest = await newestOf(tx, key)
    if (newest.number !== number) return { ok: false, reason: 'changedMeanwhile' }
    const { count } = await tx.contentVersion.updateMany({
      where: { ...key, number, publishedAt: null },
      data: { publishedAt: new Date(), note },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await appendEvent(tx, {
      stream: streamOf(key),
      actorId: actor.id,
      action: 'content.published',
      values: { number, note },
    })
    await publicDataChanged(tx)
    return { ok: true }
  })
  await refreshPublicData()
  return result
}

const streamOf = ({ page, locale }: TextKey) => ({ type: 'content', id: `${page}.${locale}` })

async function newestOf(tx: Transaction, { page, locale }: TextKey) {
  const row = await tx.contentVersion.findFirst({
    where: { page, locale },
    orderBy: { number: 'desc' },
    select: { number: true, markdown: true },
  })
  return row ?? { number: 0, markdown: bundledText(page, locale) }
}

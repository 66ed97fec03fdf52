import { formatDateTime } from '~/i18n/format'
import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import type { ShownComment } from '../operations/shown-comment.server'

/** What kind of contribution it is, in words. */
export function commentKind(
  t: Translate,
  { category, depth }: Pick<ShownComment, 'category' | 'depth'>,
): string {
  if (category) return t(`commentCategory.${category}`)
  return t(depth === 0 ? 'comment.contribution' : 'comment.answer')
}

/** What a contribution is called: its kind and whose it is. */
export function commentTitle(
  t: Translate,
  { state, category, depth, author }: Pick<ShownComment, 'state' | 'category' | 'depth' | 'author'>,
): string {
  if (state === 'hidden' || state === 'removed') return t('comment.tombstone')
  const kind = commentKind(t, { category, depth })
  return author === null ? t('comment.byNobody', { kind }) : t('comment.by', { kind, author })
}

/** How a contribution is named apart from others of the same kind and person: for those who hear names alone. */
export function commentName(
  t: Translate,
  locale: Locale,
  comment: Parameters<typeof commentTitle>[1] & Pick<ShownComment, 'createdAt'>,
): string {
  return `${commentTitle(t, comment)}, ${formatDateTime(locale, comment.createdAt)}`
}

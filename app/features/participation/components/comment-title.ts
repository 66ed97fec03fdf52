import type { Translate } from '~/i18n/translate'
import type { ShownComment } from '../operations/shown-comment.server'

/** What a contribution is called: its kind and whose it is. */
export function commentTitle(
  t: Translate,
  { state, category, depth, author }: Pick<ShownComment, 'state' | 'category' | 'depth' | 'author'>,
): string {
  if (state === 'hidden' || state === 'removed') return t('comment.tombstone')
  const kind = category
    ? t(`commentCategory.${category}`)
    : t(depth === 0 ? 'comment.contribution' : 'comment.answer')
  return author === null ? t('comment.byNobody', { kind }) : t('comment.by', { kind, author })
}

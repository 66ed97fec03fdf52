import { MOST_COUNTED } from '~/domain/participation/orders'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'

/** How much was said; beyond a bound nobody counts. */
export function CommentCount({ count }: { count: number }) {
  const { t, locale } = useLanguage()
  if (count === 0) return <p>{t('thread.count.none')}</p>
  if (count > MOST_COUNTED)
    return <p>{t('thread.count.more', { count: formatNumber(locale, MOST_COUNTED) })}</p>
  return <p>{t('thread.count.some', { count: count === 1 ? count : formatNumber(locale, count) })}</p>
}

import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { TextLink } from '~/ui/text-link'

type Props = { itemType: 'comment' | 'statement'; itemId: string; title: string }

/** The way to report something. */
export function ReportLink({ itemType, itemId, title }: Props) {
  const { t, locale } = useLanguage()
  return (
    <TextLink
      href={path(locale, 'report', { itemType, itemId })}
      rel="nofollow"
      aria-label={t('comment.reportOf', { title })}
    >
      {t('comment.report')}
    </TextLink>
  )
}

import { useLanguage } from '~/i18n/context'
import { type Locale, pageOf, path } from '~/paths'
import { TextLink } from '~/ui/text-link'

type Props = { itemType: 'comment' | 'statement'; itemId: string; title: string }

/** The way to report something; there is none where the site map has no page for it. */
export function ReportLink({ itemType, itemId, title }: Props) {
  const { t, locale } = useLanguage()
  const address = reportAddress(locale, { itemType, itemId })
  if (address === null) return null
  return (
    <TextLink href={address} rel="nofollow" aria-label={t('comment.reportOf', { title })}>
      {t('comment.report')}
    </TextLink>
  )
}

function reportAddress(locale: Locale, parameters: Record<string, string>): string | null {
  const page = pageOf(`report.${locale}`)
  const build: (locale: Locale, name: never, parameters: never) => string = path
  return page ? build(locale, page as never, parameters as never) : null
}

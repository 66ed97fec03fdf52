import { useLocation, useMatches, useParams } from '@remix-run/react'
import { pattern } from '#site-map'
import { useLanguage } from '~/i18n/context'
import { pageOf } from '~/paths'

/** Leads to this page in the other language. A language is a document of its own, so the page loads anew. */
export function LanguageSwitch() {
  const { t, locale } = useLanguage()
  const { search } = useLocation()
  const parameters = useParams()
  const page = pageOf(useMatches().at(-1)?.id ?? '')
  const other = locale === 'de' ? 'en' : 'de'
  const target = pattern(page === undefined || page === 'notFound' ? 'home' : page, other)
    .split('/')
    .map((segment) =>
      segment.startsWith(':') ? encodeURIComponent(parameters[segment.slice(1)] ?? '') : segment,
    )
    .join('/')
  return (
    <a
      href={`${target}${search}`}
      hrefLang={other}
      lang={other}
      className="ui-language"
      title={t('shell.otherLanguageHint')}
    >
      {t('shell.otherLanguage')}
    </a>
  )
}

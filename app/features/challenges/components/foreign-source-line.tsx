import { useLanguage } from '~/i18n/context'
import { Anchor } from '~/ui/anchor'
import type { ForeignOrigin } from '../operations/list-foreign-challenges.server'

/** Where a foreign challenge comes from and under which licence, with links: part of every card and page. */
export function ForeignSourceLine({ source }: { source: ForeignOrigin }) {
  const { t, locale } = useLanguage()
  const { name, url, licence, licenceUrl, originalUrl } = source
  return (
    <span lang={locale} className="relative z-10 break-words">
      {t('imports.source')} {url ? <Outside href={url} text={name} /> : name}
      {'. '}
      {t('imports.licence')} {licenceUrl ? <Outside href={licenceUrl} text={licence} /> : licence}
      {'. '}
      {originalUrl && <Outside href={originalUrl} text={t('imports.original')} />}
    </span>
  )
}

function Outside({ href, text }: { href: string; text: string }) {
  return (
    <Anchor href={href} rel="nofollow noopener" className="kern-link kern-link--no-visited-state">
      {text}
    </Anchor>
  )
}

import { Children, type ReactNode } from 'react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'

/** The challenges that end next, for people who have nothing of their own to look at yet. */
export function StartLatest({ children }: { children: ReactNode }) {
  const { t, locale } = useLanguage()
  if (Children.count(children) === 0) return null
  return (
    <section className="ui-stack">
      <Heading level={2}>{t('face.start.latest')}</Heading>
      <CardList label={t('face.start.latest')}>{children}</CardList>
      <TextLink href={path(locale, 'challengeList')}>{t('face.start.latestAll')}</TextLink>
    </section>
  )
}

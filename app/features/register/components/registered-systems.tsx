import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { CardList } from '~/ui/card-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { EntryCard } from './entry-card'

type Props = {
  authorityId: string
  entries: readonly Parameters<typeof EntryCard>[0]['entry'][]
  hasMore: boolean
}

/** The AI systems of an authority on its page; nothing where there are none. */
export function RegisteredSystems({ authorityId, entries, hasMore }: Props) {
  const { t, locale } = useLanguage()
  if (entries.length === 0) return null
  return (
    <section>
      <Heading level={2}>{t('register.list.byAuthority')}</Heading>
      <CardList label={t('register.list.byAuthority')}>
        {entries.map((entry) => (
          <EntryCard key={entry.id} entry={entry} level={3} />
        ))}
      </CardList>
      {hasMore && (
        <TextLink href={`${path(locale, 'registerList')}?authority=${authorityId}`}>
          {t('register.list.allOfAuthority')}
        </TextLink>
      )}
    </section>
  )
}

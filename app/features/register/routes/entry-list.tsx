// Everybody finds here which AI authorities use, from whom it is, and how they get on with it.
import { useLoaderData } from '@remix-run/react'
import { countryName } from '~/domain/register/countries'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { FoundLine } from '~/ui/found-line'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { EntryCard } from '../components/entry-card'
import { EntryFilterForm } from '../components/entry-filter-form'
import { EntryTable } from '../components/entry-table'
import {
  countEntries,
  listEntries,
  listEntryAuthorities,
  readEntryFilter,
} from '../operations/list-entries.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, viewer } = await publicPage(args)
  const url = new URL(args.request.url)
  const filter = readEntryFilter(args.request)
  const [page, count, authorities] = await Promise.all([
    listEntries(filter, readCursor(url.searchParams)),
    countEntries(filter),
    listEntryAuthorities(),
  ])
  const { rows, hasNext, hasPrevious } = page
  const [first, last] = [rows[0], rows.at(-1)]
  const place = (direction: 'after' | 'before', { id, name }: { id: string; name: string }) =>
    withCursor(url, { direction, key: name, id })
  const codes = rows.flatMap(({ providerCountry }) => (providerCountry ? [providerCountry] : []))
  const values = Object.entries(filter).map(([name, value]) => [name, value ?? ''])
  return {
    title: t('register.list.title'),
    description: t('register.list.description'),
    feed: path(locale, 'registerFeed'),
    values: Object.fromEntries(values) as Record<keyof typeof filter, string>,
    isTable: url.searchParams.get('ansicht') === 'tabelle',
    ...{ entries: rows, count, authorities },
    countries: Object.fromEntries(codes.map((code) => [code, countryName(locale, code)])),
    previous: hasPrevious && first ? place('before', first) : null,
    next: hasNext && last ? place('after', last) : null,
    mayCreate: viewer !== null && writableAuthorities(viewer).length > 0,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { values, isTable, entries, count, authorities, countries, previous, next, mayCreate } =
    useLoaderData<typeof loader>()
  return (
    <Container>
      <HeadlineGroup title={t('register.list.title')} lead={t('register.list.lead')} />
      {mayCreate && (
        <Cluster isWide>
          <ButtonLink href={path(locale, 'registerNew')}>{t('register.list.new')}</ButtonLink>
        </Cluster>
      )}
      <EntryFilterForm {...{ values, authorities, isTable }} />
      <FoundLine>
        <p role="status">
          {t(count === 1 ? 'register.list.count.one' : 'register.list.count.other', { count })}
        </p>
        <Views />
      </FoundLine>
      {entries.length === 0 && <Nothing isFiltered={Object.values(values).some(Boolean)} />}
      {entries.length > 0 &&
        (isTable ? (
          <EntryTable {...{ entries, countries }} />
        ) : (
          <CardList label={t('register.list.title')}>
            {entries.map((entry) => (
              <EntryCard key={entry.id} entry={entry} level={2} />
            ))}
          </CardList>
        ))}
      <Pagination
        label={t('register.list.pages')}
        {...(previous && { previous: { href: previous, label: t('register.list.previous') } })}
        {...(next && { next: { href: next, label: t('register.list.next') } })}
      />
    </Container>
  )
}

/** The same list as cards, as a table and as a file. */
function Views() {
  const { t, locale } = useLanguage()
  const { values, isTable, count } = useLoaderData<typeof loader>()
  const given = Object.entries(values).filter(([, value]) => value !== '')
  const query = (more: string[][]) => {
    const text = new URLSearchParams([...given, ...more]).toString()
    return text && `?${text}`
  }
  const list = path(locale, 'registerList')
  return (
    <Cluster isWide>
      {isTable ? (
        <TextLink href={list + query([])}>{t('register.list.cards')}</TextLink>
      ) : (
        <TextLink href={list + query([['ansicht', 'tabelle']])}>{t('register.list.table')}</TextLink>
      )}
      {count > 0 && (
        <TextLink href={path(locale, 'registerCsv') + query([])} reloadDocument>
          {t('register.list.csv')}
        </TextLink>
      )}
      <TextLink href={path(locale, 'registerData')}>{t('registerData.link')}</TextLink>
    </Cluster>
  )
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useLanguage()
  return (
    <EmptyState title={t(isFiltered ? 'register.list.noneFound' : 'register.list.none')}>
      <p>{t(isFiltered ? 'register.list.noneFoundText' : 'register.list.noneText')}</p>
    </EmptyState>
  )
}

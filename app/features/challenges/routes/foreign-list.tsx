// Visitors and providers look here for challenges that others published elsewhere: for ideas, not for proposals.
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { ForeignCard } from '../components/foreign-card'
import { ForeignFilterForm } from '../components/foreign-filter-form'
import { listForeignChallenges, listForeignSourceNames } from '../operations/list-foreign-challenges.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  const url = new URL(args.request.url)
  const sources = await listForeignSourceNames()
  const text = textFromQuery(args.request, 'text')
  const source = sources.find((name) => name === url.searchParams.get('quelle')) ?? null
  const order = text !== '' && url.searchParams.get('sortierung') === 'newest' ? 'newest' : null
  const { next, previous, ...list } = await listForeignChallenges(
    { text, source, order, locale },
    readCursor(url.searchParams),
  )
  return {
    title: t('imports.foreign.title'),
    description: t('imports.foreign.lead'),
    ...{ sources, text, source, order, ...list },
    next: next && withCursor(url, next),
    previous: previous && withCursor(url, previous),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { rows, total, next, previous, ...filter } = useLoaderData<typeof loader>()
  const isFiltered = filter.text !== '' || filter.source !== null
  return (
    <>
      <Container>
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'challengeList'), label: t('challenge.list.title') }]}
          current={t('imports.foreign.title')}
        />
        <HeadlineGroup title={t('imports.foreign.title')} lead={t('imports.foreign.lead')} />
        <ForeignFilterForm {...filter} />
      </Container>
      <Container tinted>
        {rows.length === 0 ? (
          <EmptyState
            title={t(isFiltered ? 'imports.foreign.noHits' : 'imports.foreign.none')}
            action={
              <ButtonLink look="secondary" href={path(locale, isFiltered ? 'foreignList' : 'challengeList')}>
                {t(isFiltered ? 'shell.resetFilter' : 'imports.foreign.own')}
              </ButtonLink>
            }
          >
            <p>{t(isFiltered ? 'imports.foreign.noHitsText' : 'imports.foreign.noneText')}</p>
          </EmptyState>
        ) : (
          <>
            <p role="status">{t('imports.foreign.count', { count: total })}</p>
            <CardList label={t('imports.foreign.title')}>
              {rows.map((challenge) => (
                <ForeignCard key={challenge.id} challenge={challenge} />
              ))}
            </CardList>
          </>
        )}
        <Pagination
          label={t('imports.foreign.pages')}
          {...(previous && { previous: { href: previous, label: t('shell.previous') } })}
          {...(next && { next: { href: next, label: t('shell.next') } })}
        />
      </Container>
    </>
  )
}

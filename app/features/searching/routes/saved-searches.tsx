// People find here the searches that they keep: what each asks for, finds now, and last had to tell.
import { useLoaderData } from '@remix-run/react'
import { MOST_SAVED_SEARCHES } from '~/domain/saved-search/saved-search'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import type { PageArguments } from '~/platform/guard/page.server'
import { Badge } from '~/ui/badge'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ButtonLink } from '~/ui/button-link'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { VisuallyHidden } from '~/ui/visually-hidden'
import { SearchFacts } from '../components/search-facts'
import { findRhythm, listSavedSearches } from '../operations/list-saved-searches.server'
import { requireKeeper } from '../operations/require-saved-search.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, locale, keeper } = await requireKeeper(args)
  const [searches, rhythm] = await Promise.all([
    listSavedSearches(keeper, locale, new Date()),
    findRhythm(keeper),
  ])
  return { title: t('savedSearch.title'), searches, rhythm }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { searches, rhythm } = useLoaderData<typeof loader>()
  const toSearch = <ButtonLink href={path(locale, 'search')}>{t('savedSearch.new.toSearch')}</ButtonLink>
  return (
    <Container>
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'workspace'), label: t('account.workspace.title') }]}
        current={t('savedSearch.title')}
      />
      <HeadlineGroup title={t('savedSearch.title')} lead={t('savedSearch.lead')} />
      <p>
        {t('savedSearch.rhythmText', { rhythm: t(`savedSearch.rhythm.${rhythm}`) })}{' '}
        <TextLink href={`${path(locale, 'notificationSettings')}#savedSearches`}>
          {t('savedSearch.rhythmChange')}
        </TextLink>
      </p>
      {searches.length === 0 ? (
        <EmptyState title={t('savedSearch.none')} action={toSearch}>
          <p>{t('savedSearch.noneText')}</p>
        </EmptyState>
      ) : (
        <>
          <p>{t('savedSearch.count', { count: searches.length, most: MOST_SAVED_SEARCHES })}</p>
          <CardList label={t('savedSearch.title')} columns={2}>
            {searches.map((search) => (
              <Card
                key={search.id}
                level={2}
                title={search.name}
                marks={
                  <Badge tone={search.isPaused ? 'neutral' : 'success'}>
                    {t(search.isPaused ? 'savedSearch.paused' : 'savedSearch.active')}
                  </Badge>
                }
                footer={
                  <>
                    <TextLink href={search.address} icon="forward">
                      {t('savedSearch.open')}
                      <VisuallyHidden>: {search.name}</VisuallyHidden>
                    </TextLink>
                    <TextLink href={path(locale, 'savedSearch', { savedSearchId: search.id })} icon="forward">
                      {t('savedSearch.manage')}
                      <VisuallyHidden>: {search.name}</VisuallyHidden>
                    </TextLink>
                  </>
                }
              >
                <SearchFacts search={search} toldAt={search.toldAt} />
              </Card>
            ))}
          </CardList>
          <p>{toSearch}</p>
        </>
      )}
    </Container>
  )
}

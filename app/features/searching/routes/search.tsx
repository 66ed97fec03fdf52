// Everybody looks here for whatever is public, by its words and by what it is.
import { useLoaderData, useNavigation } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { FacetLayout } from '~/ui/facet-layout'
import { FoundLine } from '~/ui/found-line'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { FacetGroups } from '../components/facet-groups'
import { HitCard } from '../components/hit-card'
import { NothingFound } from '../components/nothing-found'
import { SaveOffer } from '../components/save-offer'
import { SearchForm, SortField } from '../components/search-form'
import { useSearchAsYouType } from '../components/use-search-as-you-type'
import { findThings } from '../operations/find-things.server'
import { readSearch } from '../operations/read-search.server'
import { requireSearchLeft } from '../operations/search-limit.server'
import { searchAddress } from '../search-address'

export { pageMeta as meta } from '~/shell/page-meta'

const FORM = 'search'

export async function loader(args: PageArguments) {
  const { locale, t, viewer } = await publicPage(args)
  const { request } = args
  const choice = readSearch(new URL(request.url).searchParams)
  const { text } = choice
  await requireSearchLeft(args, viewer)
  return {
    title: text === '' ? t('search.title') : t('search.titleFor', { text }),
    description: t('search.description'),
    choice,
    isSignedIn: viewer !== null,
    ...(await findThings(choice, locale, new Date(), request.signal)),
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { choice, hits, total, pages, facets, correction, isDegraded, isWordless, isSignedIn } =
    useLoaderData<typeof loader>()
  const { text, filter, sort, page } = choice
  const { onType, onChoose, onSubmit } = useSearchAsYouType(FORM, locale, choice)
  const chosen = Object.values(filter).reduce((sum, values) => sum + values.length, 0)
  const isSavable = (text !== '' && !isWordless) || chosen > 0
  const address = (more: Partial<typeof choice>) => searchAddress(locale, { text, filter, sort, ...more })
  return (
    <>
      <Container>
        <HeadlineGroup title={t('search.title')} lead={t('search.lead')} />
        <SearchForm id={FORM} {...{ choice, onType, onSubmit }} />
      </Container>
      <Container tinted>
        {isDegraded && <Alert tone="warning" title={t('search.degraded')} />}
        <div onChange={onChoose}>
          <FacetLayout
            summary={chosen > 0 ? t('search.filtersChosen', { count: chosen }) : t('search.filters')}
            facets={
              <FacetGroups
                facets={facets}
                form={FORM}
                resetHref={chosen > 0 ? address({ filter: {} }) : null}
              />
            }
          >
            <FoundLine>
              <Found {...{ text, total, isWordless }} />
              {hits.length > 0 && <SortField form={FORM} choice={choice} />}
            </FoundLine>
            {correction && (
              <p>
                {t('search.meant')} <Anchor href={address({ text: correction })}>{correction}</Anchor>?
              </p>
            )}
            {total === 0 && isSavable && <SaveOffer {...{ choice, isSignedIn }} hasHits={false} />}
            {hits.length === 0 ? (
              <NothingFound {...{ choice, total }} isFiltered={chosen > 0} />
            ) : (
              <CardList label={t('search.results')} columns={1}>
                {hits.map((hit) => (
                  <HitCard key={`${hit.kind} ${hit.id}`} hit={hit} />
                ))}
              </CardList>
            )}
            <Pagination
              label={t('search.pages')}
              status={t('search.page', { page, pages })}
              {...(page > 1 &&
                hits.length > 0 && {
                  previous: { href: address({ page: page - 1 }), label: t('search.previous') },
                })}
              {...(page < pages && { next: { href: address({ page: page + 1 }), label: t('search.next') } })}
            />
            {total > 0 && isSavable && <SaveOffer {...{ choice, isSignedIn }} hasHits />}
          </FacetLayout>
        </div>
      </Container>
    </>
  )
}

/** How much was found, in words; it is said once the search has settled, not with every letter. */
function Found({ text, total: count, isWordless }: { text: string; total: number; isWordless: boolean }) {
  const { t } = useLanguage()
  const isSettled = useNavigation().state === 'idle'
  const key = isWordless ? 'search.wordless' : text === '' ? 'search.newest' : 'search.countFor'
  return (
    <p role="status" aria-busy={!isSettled}>
      {t(key, { count, text })}
    </p>
  )
}

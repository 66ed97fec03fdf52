import type { ReactNode } from 'react'
import type { DistrictCounts } from '~/domain/taxonomy/district-counts'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { type PageName, path } from '~/paths'
import { DistrictFilter } from '~/shell/district-filter'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { OrganisationCard, type OrganisationRow } from './organisation-card'
import { OrganisationFilterForm } from './organisation-filter'

type Filter = Parameters<typeof OrganisationFilterForm>[0]['filter']
type Props = {
  page: Extract<PageName, 'providerList' | 'researchList' | 'authorityList' | 'listedList'>
  list: {
    rows: readonly OrganisationRow[]
    total: number
    districts: DistrictCounts
    filter: Filter
    kinds: readonly OrganisationKind[]
    isFiltered: boolean
    previous: string | null
    next: string | null
  }
  children?: ReactNode
}

/** A page that lists organisations: what it is, a filter, the rows and the way on. */
export function OrganisationList({ page, list, children }: Props) {
  const { t, locale } = useLanguage()
  const isListed = page === 'listedList'
  return (
    <>
      <Container>
        <HeadlineGroup title={t(`profiles.${page}.title`)} lead={t(`profiles.${page}.lead`)} />
        {children}
        <OrganisationFilterForm
          filter={list.filter}
          kinds={list.kinds}
          resetHref={path(locale, page)}
          isFiltered={list.isFiltered}
        />
        {MAPPED.has(page) && (
          <DistrictFilter
            address={path(locale, page)}
            choices={choicesOf(list.filter)}
            chosen={list.filter.district}
            counts={list.districts}
            countText={(count) => t('face.map.organisations', { count })}
            explanation={t('face.map.countsOrganisations')}
          />
        )}
      </Container>
      <Container tinted>
        <p role="status">{t('profiles.list.count', { count: list.total })}</p>
        {list.rows.length === 0 ? (
          <NothingFound isFiltered={list.isFiltered} resetHref={path(locale, page)} />
        ) : (
          <CardList label={t(`profiles.${page}.title`)}>
            {list.rows.map((row) => (
              <OrganisationCard key={row.id} row={row} isListed={isListed} />
            ))}
          </CardList>
        )}
        <Pagination
          label={t('profiles.list.pages')}
          {...(list.previous && { previous: { href: list.previous, label: t('shell.previous') } })}
          {...(list.next && { next: { href: list.next, label: t('shell.next') } })}
        />
      </Container>
    </>
  )
}

/** Where people look for a partner nearby. */
const MAPPED = new Set<Props['page']>(['providerList', 'researchList'])

/** The filter as it stands in the address, but for the district. */
function choicesOf({ text, kind, domain, capability, sortierung }: Filter): [string, string][] {
  const named = Object.entries({ q: text, kind, domain, capability, sortierung })
  return named.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []))
}

function NothingFound({ isFiltered, resetHref }: { isFiltered: boolean; resetHref: string }) {
  const { t, locale } = useLanguage()
  return isFiltered ? (
    <EmptyState
      title={t('profiles.list.noHits.title')}
      action={<ButtonLink href={resetHref}>{t('shell.resetFilter')}</ButtonLink>}
    >
      {t('profiles.list.noHits.text')}
    </EmptyState>
  ) : (
    <EmptyState
      title={t('profiles.list.empty.title')}
      action={<ButtonLink href={path(locale, 'organisationNew')}>{t('profiles.found.link')}</ButtonLink>}
    >
      {t('profiles.list.empty.text')}
    </EmptyState>
  )
}

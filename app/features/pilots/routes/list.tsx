// Everybody finds here which AI authorities try out, what runs now and what came of what is over.
import { useLoaderData } from '@remix-run/react'
import { LISTED_PILOT_PHASES } from '~/domain/pilot/phase'
import { writableAuthorities } from '~/features/challenges/operations/writable-authorities.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { readCursor, withCursor } from '~/platform/lists/keyset'
import { offeredCode } from '~/platform/public-data/codes.server'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { PilotCard } from '../components/pilot-card'
import { PilotFilterForm } from '../components/pilot-filter-form'
import { type ListedPilot, listPilotAuthorities, listPilots } from '../operations/list-pilots.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, viewer } = await publicPage(args)
  const url = new URL(args.request.url)
  const query = url.searchParams
  const authorities = await listPilotAuthorities()
  const filter = {
    text: textFromQuery(args.request, 'text'),
    phase: LISTED_PILOT_PHASES.find((phase) => phase === query.get('stand')),
    authorityId: authorities.find(({ id }) => id === query.get('behoerde'))?.id,
    domain: offeredCode('domain', query.get('gebiet')),
    district: offeredCode('district', query.get('region')),
  }
  const { pilots, hasNext, hasPrevious } = await listPilots(filter, readCursor(query), new Date())
  const [first, last] = [pilots[0], pilots.at(-1)]
  const place = (direction: 'after' | 'before', { id, startsOn }: ListedPilot) =>
    withCursor(url, { direction, key: startsOn ?? '', id })
  return {
    title: t('pilot.list.title'),
    description: t('pilot.list.description'),
    ...{ authorities, pilots },
    filter: {
      text: filter.text,
      phase: filter.phase ?? '',
      authorityId: filter.authorityId ?? '',
      domain: filter.domain ?? '',
      district: filter.district ?? '',
    },
    previous: hasPrevious && first ? place('before', first) : null,
    next: hasNext && last ? place('after', last) : null,
    mayCreate: viewer !== null && writableAuthorities(viewer).length > 0,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { pilots, filter, authorities, previous, next, mayCreate } = useLoaderData<typeof loader>()
  const isFiltered = Object.values(filter).some(Boolean)
  return (
    <>
      <Container>
        <HeadlineGroup title={t('pilot.list.title')} lead={t('pilot.list.lead')} />
        {mayCreate && (
          <Cluster isWide>
            <ButtonLink href={path(locale, 'pilotNew')}>{t('pilot.list.new')}</ButtonLink>
          </Cluster>
        )}
        <PilotFilterForm filter={filter} authorities={authorities} />
      </Container>
      <Container tinted>
        {pilots.length === 0 ? (
          <EmptyState
            title={t(isFiltered ? 'pilot.list.noHits' : 'pilot.list.none')}
            {...(isFiltered && {
              action: (
                <ButtonLink look="secondary" href={path(locale, 'pilotList')}>
                  {t('shell.resetFilter')}
                </ButtonLink>
              ),
            })}
          >
            <p>{t(isFiltered ? 'pilot.list.noHitsText' : 'pilot.list.noneText')}</p>
          </EmptyState>
        ) : (
          <CardList label={t('pilot.list.title')}>
            {pilots.map((pilot) => (
              <PilotCard key={pilot.id} pilot={pilot} level={2} />
            ))}
          </CardList>
        )}
        <Pagination
          label={t('pilot.list.pages')}
          {...(previous && { previous: { href: previous, label: t('shell.previous') } })}
          {...(next && { next: { href: next, label: t('shell.next') } })}
        />
      </Container>
    </>
  )
}

// Visitors and providers look here for challenges that concern them.
import { useLoaderData } from '@remix-run/react'
import { PUBLIC_PHASES, type PublicPhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { DistrictFilter } from '~/shell/district-filter'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextLink } from '~/ui/text-link'
import { ChallengeCard } from '../components/challenge-card'
import { ChallengeFilterForm } from '../components/challenge-filter-form'
import { readCursor } from '../operations/challenge-cursor.server'
import { listChallengeAuthorities } from '../operations/list-challenge-authorities.server'
import { findChallenges } from '../operations/list-challenges.server'
import { challengeCards } from '../operations/present-challenge.server'
import { readChallengeFilter } from '../operations/read-challenge-filter.server'
import { writableAuthorities } from '../operations/writable-authorities.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { locale, t, viewer } = await publicPage(args)
  const query = new URL(args.request.url).searchParams
  const filter = readChallengeFilter(query, locale)
  const cursor = readCursor(query.get('after'))
  const now = new Date()
  const { rows, next, counts, districts } = await findChallenges(filter, cursor, now)
  const {
    text = '',
    phase = '',
    kind = '',
    domain = '',
    capability = '',
    technique = '',
    district = '',
  } = filter
  return {
    title: t('challenge.list.title'),
    description: t('challenge.list.description'),
    feed: path(locale, 'challengeFeed'),
    challenges: challengeCards(rows, locale, now),
    ...{ counts, districts },
    authorities: await listChallengeAuthorities(),
    values: {
      text,
      phase,
      kind,
      domain,
      capability,
      technique,
      district,
      authority: filter.authorityId ?? '',
      sortierung: filter.order ?? '',
    },
    pages: { next, isFirst: cursor === null },
    mayCreate: viewer !== null && writableAuthorities(viewer).length > 0,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { challenges, counts, districts, authorities, values, pages, mayCreate } =
    useLoaderData<typeof loader>()
  const list = path(locale, 'challengeList')
  const chosen = Object.entries(values).filter(([, value]) => value !== '')
  const address = (after?: string) =>
    `${list}?${new URLSearchParams([...chosen, ...(after ? [['after', after]] : [])])}`
  const count = values.phase ? (counts[values.phase as keyof typeof counts] ?? 0) : sum(counts)
  return (
    <>
      <Container>
        <HeadlineGroup title={t('challenge.list.title')} lead={t('challenge.list.lead')} />
        {mayCreate && (
          <Cluster isWide>
            <ButtonLink href={path(locale, 'challengeNew')}>{t('challenge.list.new')}</ButtonLink>
          </Cluster>
        )}
        <ChallengeFilterForm {...{ values, counts, authorities }} />
        <DistrictFilter
          address={list}
          choices={chosen.filter(([name]) => name !== 'district')}
          chosen={values.district}
          counts={districts}
          countText={(one) => t(`face.map.${phaseOf(values.phase)}`, { count: one })}
          explanation={t(values.phase ? 'face.map.countsChallenges' : 'face.map.countsOpen')}
        />
        <p>
          <TextLink href={path(locale, 'foreignList')}>{t('imports.foreign.link')}</TextLink>
        </p>
      </Container>
      <Container tinted>
        {challenges.length === 0 ? (
          <Nothing isFiltered={chosen.length > 0} />
        ) : (
          <>
            <p role="status">{t('challenge.list.found', { count })}</p>
            <CardList label={t('challenge.list.label')}>
              {challenges.map((challenge) => (
                <ChallengeCard key={challenge.id} challenge={challenge} />
              ))}
            </CardList>
          </>
        )}
        <Pagination
          label={t('challenge.list.pages')}
          {...(!pages.isFirst && { previous: { href: address(), label: t('challenge.list.first') } })}
          {...(pages.next && { next: { href: address(pages.next), label: t('challenge.list.next') } })}
        />
      </Container>
    </>
  )
}

/** What the map counts: the chosen phase, or what is open. */
const phaseOf = (chosen: string): PublicPhase => PUBLIC_PHASES.find((one) => one === chosen) ?? 'open'

const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const { t, locale } = useLanguage()
  return (
    <EmptyState
      title={t(isFiltered ? 'challenge.list.empty' : 'challenge.list.none')}
      action={
        isFiltered && (
          <ButtonLink look="secondary" href={path(locale, 'challengeList')}>
            {t('challenge.list.all')}
          </ButtonLink>
        )
      }
    >
      <p>{t(isFiltered ? 'challenge.list.emptyText' : 'challenge.list.noneText')}</p>
    </EmptyState>
  )
}

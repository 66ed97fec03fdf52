/** Everybody starts here: what the platform is, the ways in, what happens on it today. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChallengeCard } from '~/features/challenges/components/challenge-card'
import { findNextChallenges } from '~/features/challenges/operations/list-challenges.server'
import { challengeCards } from '~/features/challenges/operations/present-challenge.server'
import { RunningConsultations } from '~/features/participation/components/running-consultations'
import { listRunning } from '~/features/participation/operations/list-consultations.server'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { StatList } from '~/ui/stat'
import { HomeEntries } from '../components/home-entries'
import { HomeExamples } from '../components/home-examples'
import { HomeHero } from '../components/home-hero'
import { HomeMap } from '../components/home-map'
import { HomePromises } from '../components/home-promises'
import { HomeWays } from '../components/home-ways'
import { countPublicThings } from '../operations/count-public-things.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t } = await publicPage(args)
  const now = new Date()
  const [figures, next, running] = await Promise.all([
    countPublicThings(),
    findNextChallenges(now, 3),
    listRunning(now, 2),
  ])
  const items = [
    ['challenges', figures.openChallenges],
    ['providers', figures.providers],
    ['research', figures.researchCentres],
    ['authorities', figures.authorities],
  ] as const
  return {
    title: t('home.title'),
    description: t('home.lead'),
    stats: items.map(([key, count]) => ({
      label: t(`home.figure.${key}`),
      value: formatNumber(locale, count),
    })),
    byDistrict: figures.byDistrict,
    next: challengeCards(next, locale, now),
    running,
  }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { stats, byDistrict, next, running } = useLoaderData<typeof loader>()
  return (
    <>
      <HomeHero />
      <HomeEntries />
      {next.length > 0 && (
        <Container>
          <Heading level={2}>{t('home.next.title')}</Heading>
          <CardList label={t('home.next.title')} columns={3}>
            {next.map((challenge) => (
              <ChallengeCard key={challenge.id} challenge={challenge} level={3} />
            ))}
          </CardList>
          <p>
            <ButtonLink look="secondary" href={path(locale, 'challengeList')}>
              {t('home.next.all')}
            </ButtonLink>
          </p>
        </Container>
      )}
      <RunningConsultations consultations={running} />
      <HomeWays />
      <HomeMap counts={byDistrict} />
      <Container>
        <Heading level={2}>{t('home.figures')}</Heading>
        <StatList items={stats} />
      </Container>
      <HomePromises />
      <HomeExamples />
    </>
  )
}

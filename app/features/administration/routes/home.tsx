/** Everybody starts here: what the platform is, the ways in, what happens on it today. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { formatNumber } from '~/i18n/format'
import { publicPage } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
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
  const figures = await countPublicThings()
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
  }
}

export default function Page() {
  const { t } = useLanguage()
  const { stats, byDistrict } = useLoaderData<typeof loader>()
  return (
    <>
      <HomeHero />
      <Container>
        <h2 className="sr-only">{t('home.figures')}</h2>
        <StatList items={stats} />
      </Container>
      <HomeEntries />
      <HomeWays />
      <HomeMap counts={byDistrict} />
      <HomePromises />
      <HomeExamples />
    </>
  )
}

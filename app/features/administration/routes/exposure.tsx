/** The platform's team sees here how often matching shows whom, and who is hardly ever shown. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EXPOSURE_DAYS, FIRST_PLACES } from '~/domain/matching/exposure'
import {
  listExposure,
  listStarving,
  summariseExposure,
} from '~/features/matching/operations/read-exposure.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { StatList } from '~/ui/stat'
import { TextLink } from '~/ui/text-link'
import { AdministrationPage } from '../components/administration-page'
import { ExposureTable } from '../components/exposure-table'
import { StarvingTable } from '../components/starving-table'

export { pageMeta as meta } from '~/shell/page-meta'

/** So many stand on the page; all of them in the file. */
const MOST_ROWS = 50

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'exposure.view')
  const rows = await listExposure(authorized)
  return {
    title: t('exposure.title'),
    summary: summariseExposure(rows),
    rows: rows.slice(0, MOST_ROWS),
    starving: await listStarving(authorized),
  }
}

export default function Page() {
  const { title, summary, rows, starving } = useLoaderData<typeof loader>()
  const { t, locale } = useLanguage()
  const { providers, shown, topShare } = summary
  const share =
    topShare === null
      ? { value: '–', note: t('exposure.none') }
      : { value: `${Math.round(topShare * 100)} %`, note: t('exposure.topShareNote') }
  return (
    <AdministrationPage
      title={title}
      lead={t('exposure.lead', { days: EXPOSURE_DAYS, places: FIRST_PLACES })}
    >
      <StatList
        items={[
          { label: t('exposure.providers'), value: String(providers) },
          { label: t('exposure.shown'), value: String(shown) },
          { label: t('exposure.topShare'), ...share },
          { label: t('exposure.starving'), value: String(starving.length) },
        ]}
      />
      <p>
        <TextLink href={path(locale, 'exposureExport')} reloadDocument>
          {t('exposure.export')}
        </TextLink>
      </p>
      <StarvingTable rows={starving} />
      <ExposureTable rows={rows} total={providers} />
    </AdministrationPage>
  )
}

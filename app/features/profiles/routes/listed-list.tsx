import { useLoaderData } from '@remix-run/react'
import { ORGANISATION_KINDS } from '~/domain/taxonomy/vocabulary'
import { useLanguage } from '~/i18n/context'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { Alert } from '~/ui/alert'
import { OrganisationList } from '../components/organisation-list'
import { organisationListPage } from '../operations/list-page.server'

export { pageMeta as meta } from '~/shell/page-meta'

const WANTED = { state: 'listed', kinds: ORGANISATION_KINDS } as const

/** People look here for their own institution in the imported registers, to take it over. */
export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  return {
    title: t('profiles.listedList.title'),
    description: t('profiles.listedList.lead'),
    list: await organisationListPage(args.request, locale, WANTED),
  }
}

export default function Page() {
  const { list } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <OrganisationList page="listedList" list={list}>
      <Alert tone="info" title={t('profiles.listedList.yours')}>
        <p>{t('profiles.listedList.yoursText')}</p>
      </Alert>
    </OrganisationList>
  )
}

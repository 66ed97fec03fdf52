import { useLoaderData } from '@remix-run/react'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { OrganisationList } from '../components/organisation-list'
import { organisationListPage } from '../operations/list-page.server'

export { pageMeta as meta } from '~/shell/page-meta'

const WANTED = { state: 'verified', kinds: ['company', 'freelancer', 'innovationCentre', 'network'] } as const

/** Everybody looks here for those who build AI: companies, freelancers, innovation centres, networks. */
export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  return {
    title: t('profiles.providerList.title'),
    description: t('profiles.providerList.lead'),
    list: await organisationListPage(args.request, locale, WANTED),
  }
}

export default function Page() {
  const { list } = useLoaderData<typeof loader>()
  return <OrganisationList page="providerList" list={list} />
}

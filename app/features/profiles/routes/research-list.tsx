import { useLoaderData } from '@remix-run/react'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { OrganisationList } from '../components/organisation-list'
import { organisationListPage } from '../operations/list-page.server'

export { pageMeta as meta } from '~/shell/page-meta'

const WANTED = { state: 'verified', kinds: ['researchCentre'] } as const

/** Everybody looks here for research centres. */
export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  return {
    title: t('profiles.researchList.title'),
    description: t('profiles.researchList.lead'),
    list: await organisationListPage(args.request, locale, WANTED),
  }
}

export default function Page() {
  const { list } = useLoaderData<typeof loader>()
  return <OrganisationList page="researchList" list={list} />
}

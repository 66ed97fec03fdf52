import { useLoaderData } from '@remix-run/react'
import { type PageArguments, publicPage } from '~/platform/guard/page.server'
import { OrganisationList } from '../components/organisation-list'
import { organisationListPage } from '../operations/list-page.server'

export { pageMeta as meta } from '~/shell/page-meta'

const WANTED = { state: 'verified', kinds: ['authority'] } as const

/** Everybody looks here for the authorities that post challenges. */
export async function loader(args: PageArguments) {
  const { t, locale } = await publicPage(args)
  return {
    title: t('profiles.authorityList.title'),
    description: t('profiles.authorityList.lead'),
    list: await organisationListPage(args.request, locale, WANTED),
  }
}

export default function Page() {
  const { list } = useLoaderData<typeof loader>()
  return <OrganisationList page="authorityList" list={list} />
}

/** Everybody comes here to read what holds, how it is checked and how to object. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONDUCT_VERSIONS, conductOn } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { renderText } from '~/features/administration/operations/page-text.server'
import { publicPage } from '~/platform/guard/page.server'
import { ConductPage } from '../components/conduct-page'
import { conductText } from '../operations/conduct-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale } = await publicPage(args)
  const version = conductOn(berlinDay(new Date()))
  return {
    ...{ title: t('conduct.title'), description: t('conduct.lead'), version, versions: CONDUCT_VERSIONS },
    html: renderText(conductText(locale, version.number), locale, t),
  }
}

export default function Page() {
  const { version, versions, html } = useLoaderData<typeof loader>()
  return <ConductPage version={version} current={version.number} versions={versions} html={html} />
}

/** Whoever was judged by an earlier version comes here to read it. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CONDUCT_VERSIONS, conductOn, conductVersion } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { renderText } from '~/features/administration/operations/page-text.server'
import { notFound } from '~/platform/guard/not-found.server'
import { publicPage } from '~/platform/guard/page.server'
import { ConductPage } from '../components/conduct-page'
import { conductText } from '../operations/conduct-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale } = await publicPage(args)
  const version = /^\d{1,4}$/.test(args.params['number'] ?? '')
    ? conductVersion(Number(args.params['number']))
    : undefined
  if (!version) throw notFound()
  return {
    ...{ title: `${t('conduct.title')} ${version.number}`, version, versions: CONDUCT_VERSIONS },
    current: conductOn(berlinDay(new Date())).number,
    html: renderText(conductText(locale, version.number), locale, t),
  }
}

export default function Page() {
  return <ConductPage {...useLoaderData<typeof loader>()} />
}

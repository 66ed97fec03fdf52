/** The platform's team comes here to see the texts of the platform's own pages and to choose one to change. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { requirePermission } from '~/platform/guard/page.server'
import { Anchor } from '~/ui/anchor'
import { Badge } from '~/ui/badge'
import { ResponsiveTable } from '~/ui/responsive-table'
import { AdministrationPage } from '../components/administration-page'
import { listTexts } from '../operations/view-content.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'content.manage')
  return { title: t('content.title'), texts: await listTexts(authorized) }
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, texts } = useLoaderData<typeof loader>()
  return (
    <AdministrationPage title={title} lead={t('content.lead')}>
      <ResponsiveTable
        caption={t('content.caption')}
        rows={texts}
        rowKey={(row) => `${row.page}.${row.locale}`}
        columns={[
          {
            key: 'page',
            label: t('content.column.page'),
            isRowHeader: true,
            cell: (row) => (
              <Anchor href={path(locale, 'content', { contentPage: row.page, contentLocale: row.locale })}>
                {t(`content.page.${row.page}`)}, {t(`content.locale.${row.locale}`)}
              </Anchor>
            ),
          },
          {
            key: 'shown',
            label: t('content.column.shown'),
            cell: (row) =>
              row.shown === 0 ? t('content.bundled') : t('content.version', { number: row.shown }),
          },
          {
            key: 'draft',
            label: t('content.column.draft'),
            cell: (row) =>
              row.newest > row.shown ? (
                <Badge tone="info">{t('content.draftWaits', { number: row.newest })}</Badge>
              ) : (
                t('content.noDraft')
              ),
          },
        ]}
      />
    </AdministrationPage>
  )
}

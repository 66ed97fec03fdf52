// Administrators come here to see where foreign challenges come from, and to let a source into matching.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { ImportRunTable } from '../components/import-run-table'
import { SourceCards } from '../components/source-cards'
import { listImportRuns, listSources } from '../operations/list-sources.server'
import { switchForeignSource } from '../operations/switch-foreign-source.server'
import { sourceSwitchSchema } from '../schema-sources'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'sources.manage')
  return {
    title: t('imports.sources.title'),
    sources: await listSources(authorized),
    runs: await listImportRuns(authorized),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'sources.manage')
  const submission = parseForm(await readForm(args.request), sourceSwitchSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const result = await switchForeignSource(authorized, value)
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  return redirectWithToast(authorized.actor, path(locale, 'sources'), `imports.sources.toast.${value.to}`)
}

export default function Page() {
  const { title, sources, runs } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useLanguage()
  return (
    <AdministrationPage title={title} lead={t('imports.sources.lead')}>
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      {sources.length === 0 ? (
        <EmptyState title={t('imports.sources.none')}>
          <p>{t('imports.sources.noneText')}</p>
        </EmptyState>
      ) : (
        <SourceCards sources={sources} />
      )}
      <Heading level={2}>{t('imports.runs.title')}</Heading>
      {runs.length === 0 ? <p>{t('imports.runs.none')}</p> : <ImportRunTable runs={runs} />}
    </AdministrationPage>
  )
}

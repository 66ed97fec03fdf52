/** Administrators come here to see what challenges and profiles are described with, and to change it. */
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TAXONOMY_KINDS } from '~/domain/taxonomy/catalogue'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { textFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Anchor } from '~/ui/anchor'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'
import { Heading } from '~/ui/heading'
import { AdministrationPage } from '../components/administration-page'
import { EntryTable } from '../components/entry-table'
import { listEntries } from '../operations/list-entries.server'
import { moveEntry } from '../operations/move-entry.server'
import { moveEntrySchema } from '../schema-lists'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

const kindIn = (request: Request) =>
  TAXONOMY_KINDS.find((kind) => kind === textFromQuery(request, 'liste')) ?? TAXONOMY_KINDS[0]

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'taxonomy.manage')
  const kind = kindIn(args.request)
  return { title: t('lists.title'), kind, rows: await listEntries(authorized, kind) }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'taxonomy.manage')
  const submission = parseForm(await readForm(args.request), moveEntrySchema)
  if (submission.status !== 'success') return invalid(submission)
  const kind = kindIn(args.request)
  const moved = await moveEntry(authorized, kind, submission.value)
  if (!moved.ok) return data({ reason: moved.reason }, { status: 409 })
  return redirectWithToast(authorized.actor, `${path(locale, 'taxonomy')}?liste=${kind}`, 'lists.toast.moved')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, kind, rows } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const here = path(locale, 'taxonomy')
  return (
    <AdministrationPage title={title} lead={t('lists.lead')}>
      {answer && 'reason' in answer && (
        <Alert tone="warning" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      <nav aria-label={t('lists.choose')}>
        <ul className="flex flex-wrap gap-16 [&_[aria-current]]:font-bold [&_[aria-current]]:no-underline">
          {TAXONOMY_KINDS.map((one) => (
            <li key={one}>
              <Anchor href={`${here}?liste=${one}`} aria-current={one === kind ? 'page' : undefined}>
                {t(`lists.kind.${one}`)}
              </Anchor>
            </li>
          ))}
        </ul>
      </nav>
      <Heading level={2}>{t(`lists.kind.${kind}`)}</Heading>
      <p>
        <ButtonLink look="secondary" href={path(locale, 'taxonomyEntryNew', { kind })}>
          {t('lists.add')}
        </ButtonLink>
      </p>
      {rows.length > 0 ? (
        <EntryTable kind={kind} rows={rows} />
      ) : (
        <EmptyState title={t('lists.none')}>
          <p>{t('lists.noneText')}</p>
        </EmptyState>
      )}
    </AdministrationPage>
  )
}

/** Administrators come here to add an entry to a list. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requirePermission } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { AdministrationPage } from '../components/administration-page'
import { EntryForm } from '../components/entry-form'
import { addEntry } from '../operations/add-entry.server'
import { kindOf } from '../operations/require-entry.server'
import { newEntrySchema } from '../schema-lists'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requirePermission(args, 'taxonomy.manage')
  return { title: t('lists.new.title'), kind: kindOf(args.params['kind']) }
}

export async function action(args: ActionFunctionArgs) {
  const { authorized, locale } = await requirePermission(args, 'taxonomy.manage')
  const kind = kindOf(args.params['kind'])
  const submission = parseForm(await readForm(args.request), newEntrySchema)
  if (submission.status !== 'success') return invalid(submission)
  const added = await addEntry(authorized, kind, submission.value)
  if (!added.ok) return invalid(submission, { fields: { code: [`reason.${added.reason}`] } })
  return redirectWithToast(authorized.actor, `${path(locale, 'taxonomy')}?liste=${kind}`, 'lists.toast.added')
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, kind } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<unknown>())
  return (
    <AdministrationPage
      title={title}
      preline={t(`lists.kind.${kind}`)}
      lead={t('lists.new.lead')}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[
            { href: path(locale, 'taxonomy'), label: t('lists.title') },
            { href: `${path(locale, 'taxonomy')}?liste=${kind}`, label: t(`lists.kind.${kind}`) },
          ]}
          current={title}
        />
      }
    >
      <EntryForm isNew backHref={`${path(locale, 'taxonomy')}?liste=${kind}`} answer={answer} />
    </AdministrationPage>
  )
}

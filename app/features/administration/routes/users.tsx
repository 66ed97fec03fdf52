/** Administrators come here to find an account and to change its role on the platform. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { type PageArguments, requirePermission } from '~/platform/guard/page.server'
import { idFromQuery, textFromQuery } from '~/platform/guard/query.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Button } from '~/ui/button'
import { Container } from '~/ui/container'
import { EmptyState } from '~/ui/empty-state'
import { FormActions } from '~/ui/form-actions'
import { HeadlineGroup } from '~/ui/headline-group'
import { Pagination } from '~/ui/pagination'
import { TextField } from '~/ui/text-field'
import { ReopenForm } from '../components/reopen-form'
import { RoleChangeForm } from '../components/role-change-form'
import { UserTable } from '../components/user-table'
import { changePlatformRole } from '../operations/change-platform-role.server'
import { findUser, findUsers } from '../operations/find-users.server'
import { reopenAccount } from '../operations/reopen-account.server'
import { reopenSchema, roleChangeSchema } from '../schema-accounts'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'users.manage')
  const beginning = textFromQuery(args.request, 'suche')
  const before = idFromQuery(args.request, 'vor')
  const chosenId = idFromQuery(args.request, 'konto')
  const { users, next } = await findUsers(authorized, { beginning, before })
  return {
    title: t('administration.users.title'),
    users: users.map((user) => ({ ...user, createdAt: user.createdAt.toISOString() })),
    chosen: chosenId ? await findUser(authorized, chosenId) : null,
    ownId: authorized.actor.id,
    beginning,
    next,
    isFirst: before === null,
  }
}

const requireManager = (args: PageArguments) => requirePermission(args, 'users.manage')

export async function action(args: ActionFunctionArgs) {
  const page = await requireManager(args)
  await requireFreshProof(page, args)
  const { authorized, locale } = page
  const form = await readForm(args.request)
  if (form.get('intent') === 'reopen') return reopen(page, form)
  const submission = parseForm(form, roleChangeSchema)
  if (submission.status !== 'success') return invalid(submission)
  const changed = await changePlatformRole(authorized, submission.value)
  if (!changed.ok) return invalid(submission, { form: [`reason.${changed.reason}`] })
  return redirectWithToast(authorized.actor, path(locale, 'users'), 'administration.users.toast')
}

async function reopen({ authorized, locale }: Awaited<ReturnType<typeof requireManager>>, form: FormData) {
  const submission = parseForm(form, reopenSchema)
  if (submission.status !== 'success') return invalid(submission)
  const reopened = await reopenAccount(authorized, submission.value)
  if (!reopened.ok) return invalid(submission, { form: [`reason.${reopened.reason}`] })
  return redirectWithToast(authorized.actor, path(locale, 'users'), 'administration.reopen.toast')
}

export default function Users() {
  const { t, locale } = useLanguage()
  const { users, chosen, ownId, beginning, next, isFirst } = useLoaderData<typeof loader>()
  const sent = useActionData<unknown>()
  const reopening = formAnswer(sent, 'reopen')
  const answer = reopening ? undefined : formAnswer(sent)
  const here = path(locale, 'users')
  const href = (extra: Record<string, string>) =>
    `${here}?${new URLSearchParams({ ...(beginning && { suche: beginning }), ...extra })}`
  return (
    <Container>
      <HeadlineGroup title={t('administration.users.title')} lead={t('administration.users.lead')} />
      {chosen?.disabledAt && (
        <ReopenForm
          key={`${chosen.id}-reopen`}
          user={{ ...chosen, disabledAt: chosen.disabledAt }}
          answer={reopening}
        />
      )}
      {chosen && chosen.id !== ownId && <RoleChangeForm key={chosen.id} user={chosen} answer={answer} />}
      <Form method="get" action={here}>
        <TextField
          id="suche"
          name="suche"
          type="search"
          label={t('administration.users.search')}
          defaultValue={beginning}
          width="half"
        />
        <FormActions>
          <Button>{t('administration.users.find')}</Button>
        </FormActions>
      </Form>
      {users.length > 0 ? (
        <UserTable users={users} ownId={ownId} changeHref={(id) => href({ konto: id })} />
      ) : (
        <EmptyState title={t('administration.users.none')}>
          <p>{t('administration.users.noneText')}</p>
        </EmptyState>
      )}
      <Pagination
        label={t('administration.users.pages')}
        {...(!isFirst && { previous: { href: href({}), label: t('administration.users.newest') } })}
        {...(next && { next: { href: href({ vor: next }), label: t('administration.users.older') } })}
      />
    </Container>
  )
}

/** Administrators come here to see one account, to change its role, to close it or to open it again. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { personName } from '~/i18n/person-name'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { idParameter } from '~/platform/guard/not-found.server'
import { requirePermission } from '~/platform/guard/page.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { Heading } from '~/ui/heading'
import { AccountDecisions } from '../components/account-decisions'
import { AccountFacts } from '../components/account-facts'
import { AdministrationPage } from '../components/administration-page'
import { EventsLink } from '../components/events-link'
import { RoleChangeForm } from '../components/role-change-form'
import { SwitchAccountForm } from '../components/switch-account-form'
import { changePlatformRole } from '../operations/change-platform-role.server'
import { resendConfirmation } from '../operations/resend-confirmation.server'
import { switchAccount } from '../operations/switch-account.server'
import { viewUser } from '../operations/view-user.server'
import { accountSchema } from '../schema-accounts'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { authorized, t } = await requirePermission(args, 'users.manage')
  const { user, decisions } = await viewUser(authorized, idParameter(args.params, 'userId'))
  const iso = (at: Date | null) => at?.toISOString() ?? null
  return {
    title: personName(t, user.displayName),
    user: {
      ...user,
      createdAt: user.createdAt.toISOString(),
      ...{ emailConfirmedAt: iso(user.emailConfirmedAt), totpConfirmedAt: iso(user.totpConfirmedAt) },
      ...{ lastSeenAt: iso(user.lastSeenAt), mailBouncedAt: iso(user.mailBouncedAt) },
      ...{ disabledAt: iso(user.disabledAt), deletionAskedAt: iso(user.deletionAskedAt) },
      erasedAt: iso(user.erasedAt),
      memberships: user.memberships.map(({ role, endedAt, organisation }) => ({
        ...{ role, organisation },
        isActive: endedAt === null,
      })),
    },
    decisions: decisions.map((row) => ({ ...row, at: row.at.toISOString() })),
    isOwn: user.id === authorized.actor.id,
  }
}

export async function action(args: ActionFunctionArgs) {
  const page = await requirePermission(args, 'users.manage')
  await requireFreshProof(page, args)
  const { authorized, locale } = page
  const userId = idParameter(args.params, 'userId')
  const submission = parseForm(await readForm(args.request), accountSchema)
  if (submission.status !== 'success') return invalid(submission)
  const { value } = submission
  const result =
    value.intent === 'role'
      ? await changePlatformRole(authorized, { userId, role: value.role, reason: value.reason })
      : value.intent === 'resend'
        ? await resendConfirmation(authorized, userId)
        : await switchAccount(authorized, { userId, action: value.intent, reason: value.reason })
  if (!result.ok) return invalid(submission, { form: [`reason.${result.reason}`] })
  const here = path(locale, 'user', { userId })
  return redirectWithToast(authorized.actor, here, `administration.user.toast.${value.intent}`)
}

export default function Page() {
  const { t, locale, label } = useLanguage()
  const { title, user, decisions, isOwn } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  const isDisabled = user.disabledAt !== null
  const resent = formAnswer(answer, 'resend')
  return (
    <AdministrationPage
      title={title}
      preline={label('platformRole', user.platformRole)}
      trail={
        <Breadcrumbs
          label={t('shell.breadcrumbs')}
          items={[{ href: path(locale, 'users'), label: t('administration.users.title') }]}
          current={title}
        />
      }
    >
      {isDisabled && (
        <Alert tone="danger" title={t('administration.users.disabled')}>
          <p>{user.disabledReason}</p>
        </Alert>
      )}
      <AccountFacts user={user} />
      {user.emailConfirmedAt === null && !isDisabled && (
        <Form method="post">
          {resent && <Alert tone="warning" role="alert" title={t('reason.alreadyConfirmed')} />}
          <Button look="secondary" name="intent" value="resend">
            {t('administration.user.resend')}
          </Button>
        </Form>
      )}
      <Heading level={2}>{t('administration.user.decisions')}</Heading>
      <AccountDecisions rows={decisions} />
      <EventsLink type="account" id={user.id} />
      {isOwn || user.erasedAt ? (
        <p>{t(isOwn ? 'administration.user.own' : 'administration.user.erased')}</p>
      ) : (
        <>
          {/* Both begin anew once it is done, so that a second press does not undo it with the same reason. */}
          <RoleChangeForm key={user.platformRole} user={user} answer={formAnswer(answer, 'role')} />
          <SwitchAccountForm
            key={isDisabled ? 'enable' : 'disable'}
            isDisabled={isDisabled}
            answer={formAnswer(answer, 'disable') ?? formAnswer(answer, 'enable')}
          />
        </>
      )}
    </AdministrationPage>
  )
}

/** People come here to change their password and to see what protects their account. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { secondFactorDuty } from '~/domain/permission/second-factor'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { renewSession } from '~/platform/session/start-session.server'
import { formAnswer } from '~/shell/form-answer'
import { Heading } from '~/ui/heading'
import { AccountFrame } from '../components/account-frame'
import { PasswordForm } from '../components/password-form'
import { SecurityOverview } from '../components/security-overview'
import { changePassword } from '../operations/change-password.server'
import { findOwnAddress } from '../operations/find-own-address.server'
import { passwordSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  return {
    title: t('account.security.title'),
    email: await findOwnAddress(viewer),
    hasSecondFactor: viewer.hasSecondFactor,
    mustHaveSecondFactor: secondFactorDuty(viewer) !== null,
  }
}

const SECRETS = ['currentPassword', 'newPassword']

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), passwordSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: SECRETS })
  const changed = await changePassword(viewer, submission.value)
  if (!changed.ok && changed.reason === 'tooMany') return tooMany(submission, changed.retryAt, SECRETS)
  if (!changed.ok) {
    const fields: Record<string, string[]> =
      changed.reason === 'newPassword'
        ? { newPassword: [`account.error.password.${changed.problem}`] }
        : { currentPassword: ['account.error.currentPassword'] }
    return invalid(submission, { fields, hide: SECRETS })
  }
  const cookie = await renewSession(viewer, { key: 'account.password.toast', tone: 'success' })
  return redirect(path(locale, 'security'), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function Security() {
  const { t } = useLanguage()
  const { title, email, ...overview } = useLoaderData<typeof loader>()
  return (
    <AccountFrame current="security" title={title} lead={t('account.security.lead')}>
      <SecurityOverview {...overview} />
      <Heading level={2}>{t('account.page.password')}</Heading>
      <PasswordForm email={email} answer={formAnswer(useActionData<unknown>())} />
    </AccountFrame>
  )
}

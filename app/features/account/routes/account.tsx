/** People who are signed in come here to change their name, language or password. */
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { tooMany } from '~/platform/forms/too-many.server'
import { requireViewer } from '~/platform/guard/page.server'
import { startSession } from '~/platform/session/start-session.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Container } from '~/ui/container'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { TextLink } from '~/ui/text-link'
import { OwnOrganisations } from '../components/own-organisations'
import { PasswordForm } from '../components/password-form'
import { ProfileForm } from '../components/profile-form'
import { changePassword } from '../operations/change-password.server'
import { changeProfile } from '../operations/change-profile.server'
import { findOwnAddress } from '../operations/find-own-address.server'
import { accountSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { viewer, t } = await requireViewer(args)
  const { displayName, locale, memberships } = viewer
  return {
    title: t('account.page.title'),
    email: await findOwnAddress(viewer),
    profile: { displayName, locale },
    organisations: memberships.filter((one) => one.isActive),
  }
}

const SECRETS = ['currentPassword', 'newPassword']

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), accountSchema)
  if (submission.status !== 'success') return invalid(submission, { hide: SECRETS })
  const { value } = submission
  if (value.intent === 'profile') {
    await changeProfile(viewer, value)
    return redirectWithToast(viewer, path(locale, 'account'), 'account.profile.toast')
  }
  const changed = await changePassword(viewer, value)
  if (!changed.ok && changed.reason === 'tooMany') return tooMany(submission, changed.retryAt, SECRETS)
  if (!changed.ok) {
    const fields: Record<string, string[]> =
      changed.reason === 'newPassword'
        ? { newPassword: [`account.error.password.${changed.problem}`] }
        : { currentPassword: ['account.error.currentPassword'] }
    return invalid(submission, { fields, hide: SECRETS })
  }
  const cookie = await startSession(viewer.id, { key: 'account.password.toast', tone: 'success' })
  return redirect(path(locale, 'account'), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function Account() {
  const { t, locale: language } = useLanguage()
  const { email, profile, organisations } = useLoaderData<typeof loader>()
  const answer = useActionData<unknown>()
  return (
    <Container width="reading">
      <Heading level={1}>{t('account.page.title')}</Heading>
      <DefinitionList items={[{ term: t('account.page.email'), value: email }]} />
      <Heading level={2}>{t('account.page.profile')}</Heading>
      <ProfileForm profile={profile} answer={formAnswer(answer, 'profile')} />
      <Heading level={2}>{t('account.page.password')}</Heading>
      <PasswordForm email={email} answer={formAnswer(answer, 'password')} />
      <Heading level={2}>{t('myData.title')}</Heading>
      <p>
        <TextLink href={path(language, 'myData')}>{t('myData.link')}</TextLink>
      </p>
      <Heading level={2}>{t('account.page.organisations')}</Heading>
      {organisations.length > 0 ? (
        <OwnOrganisations organisations={organisations} />
      ) : (
        <p>{t('account.page.noOrganisations')}</p>
      )}
    </Container>
  )
}

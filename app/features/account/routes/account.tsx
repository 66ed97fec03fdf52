/** People who are signed in come here to change their name and language. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireViewer } from '~/platform/guard/page.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { DefinitionList } from '~/ui/definition-list'
import { Heading } from '~/ui/heading'
import { AccountFrame } from '../components/account-frame'
import { OwnOrganisations } from '../components/own-organisations'
import { ProfileForm } from '../components/profile-form'
import { changeProfile } from '../operations/change-profile.server'
import { findOwnAddress } from '../operations/find-own-address.server'
import { profileSchema } from '../schema'

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

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const submission = parseForm(await readForm(args.request), profileSchema)
  if (submission.status !== 'success') return invalid(submission)
  await changeProfile(viewer, submission.value)
  return redirectWithToast(viewer, path(locale, 'account'), 'account.profile.toast')
}

export default function Account() {
  const { t } = useLanguage()
  const { email, profile, organisations } = useLoaderData<typeof loader>()
  return (
    <AccountFrame current="account" title={t('account.page.title')}>
      <DefinitionList items={[{ term: t('account.page.email'), value: email }]} />
      <Heading level={2}>{t('account.page.profile')}</Heading>
      <ProfileForm profile={profile} answer={formAnswer(useActionData<unknown>())} />
      <Heading level={2}>{t('account.page.organisations')}</Heading>
      {organisations.length > 0 ? (
        <OwnOrganisations organisations={organisations} />
      ) : (
        <p>{t('account.page.noOrganisations')}</p>
      )}
    </AccountFrame>
  )
}

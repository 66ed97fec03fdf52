import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import type { FormAnswer } from '~/shell/page-form'
import { AnswerFocus } from '~/ui/answer-focus'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { TextLink } from '~/ui/text-link'
import { ProfileEditForm } from '../components/profile-form'
import { StaleComparison } from '../components/stale-comparison'
import { profileOf } from '../operations/profile-columns.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { type Stale, saveOrganisation } from '../operations/save-organisation.server'
import { profileSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members write here what their organisation is and can do. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, t } = await requireOrganisation(args, 'organisation.edit')
  const { id, name, state, version } = organisation
  return { title: t('profiles.edit.title', { name }), id, state, version, profile: profileOf(organisation) }
}

/** Saves the profile; answers 409 with both texts where somebody else saved in between. */
export async function action(args: LoaderFunctionArgs) {
  const { authorized, viewer, locale, organisation } = await requireOrganisation(args, 'organisation.edit')
  const submission = parseForm(await readForm(args.request), profileSchema)
  if (submission.status !== 'success') return invalid(submission)
  const result = await saveOrganisation(authorized, submission.value)
  if (!result.ok && result.reason === 'kindInUse') {
    return invalid(submission, { fields: { kind: ['reason.kindInUse'] } })
  }
  if (!result.ok) {
    const { saved, yours, changed, version } = result
    const lastResult = submission.reply()
    const stale = { saved, yours, changed, version }
    return data({ lastResult, attempt: Date.now(), stale }, { status: 409 })
  }
  const target = path(locale, 'organisation', { organisationId: organisation.id })
  const toast = result.needsCheck ? 'profiles.toast.needsCheck' : 'profiles.toast.saved'
  return redirectWithToast(viewer, target, toast)
}

export default function Page() {
  const { id, title, state, version, profile } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer & { stale?: Omit<Stale, 'ok' | 'reason'> }>()
  const { t, locale } = useLanguage()
  const backHref = path(locale, 'organisation', { organisationId: id })
  const stale = answer?.stale
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: backHref, label: String(profile.name) }]}
        current={t('profiles.action.edit')}
      />
      <HeadlineGroup title={title} lead={t('profiles.edit.lead')} />
      {profile.kind !== 'authority' && (
        <p>
          <TextLink href={path(locale, 'matchingHowItWorks')}>{t('matchingHow.link')}</TextLink>
        </p>
      )}
      {stale && (
        <AnswerFocus attempt={answer.attempt}>
          <StaleComparison of="profile" {...stale} />
        </AnswerFocus>
      )}
      <ProfileEditForm
        profile={profile}
        version={stale?.version ?? version}
        answer={answer && 'lastResult' in answer ? answer : undefined}
        isVerified={state === 'verified'}
        backHref={backHref}
      />
    </Container>
  )
}

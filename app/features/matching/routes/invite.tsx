// People who write for an authority invite a provider here to one of their open challenges.
import { type ActionFunctionArgs, data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireVisibleOrganisation } from '~/features/profiles/operations/require-organisation.server'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { type PageArguments, requireViewer } from '~/platform/guard/page.server'
import { idFromQuery } from '~/platform/guard/query.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { InviteForm } from '../components/invite-form'
import { inviteProvider } from '../operations/invite-provider.server'
import { requireInvitedTo, requireInviting } from '../operations/require-inviting.server'
import { inviteSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: PageArguments) {
  const { t, organisation, challenges } = await requireInviting(args)
  return {
    title: t('invite.title'),
    organisation: { id: organisation.id, name: organisation.name },
    takesInvitations: organisation.takesInvitations,
    challenges: challenges.filter(({ isInvited }) => !isInvited),
    chosen: idFromQuery(args.request, 'herausforderung'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { viewer, locale } = await requireViewer(args)
  const { organisation } = await requireVisibleOrganisation(args)
  const submission = parseForm(await readForm(args.request), inviteSchema)
  if (submission.status !== 'success') {
    await requireInviting(args)
    return invalid(submission)
  }
  const { challengeId, reason } = submission.value
  const authorized = await requireInvitedTo(viewer, challengeId)
  const invited = await inviteProvider(authorized, organisation.id, reason)
  if (!invited.ok) {
    const lastResult = submission.reply({ formErrors: [`reason.${invited.reason}`] })
    return data({ lastResult, attempt: Date.now() }, { status: 409 })
  }
  const toast = invited.isRepeated ? 'invite.toast.repeated' : 'invite.toast.invited'
  return redirectWithToast(viewer, path(locale, 'challengeMatches', { challengeId }), toast)
}

export default function Page() {
  const { t, locale } = useLanguage()
  const { title, organisation, takesInvitations, challenges, chosen } = useLoaderData<typeof loader>()
  const answer = formAnswer(useActionData<typeof action>())
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          {
            href: path(locale, 'organisation', { organisationId: organisation.id }),
            label: organisation.name,
          },
        ]}
        current={title}
      />
      <HeadlineGroup preline={organisation.name} title={title} lead={t('invite.lead')} />
      {!takesInvitations ? (
        <Alert tone="info" title={t('reason.takesNoInvitations')}>
          <p>{t('invite.offText')}</p>
        </Alert>
      ) : challenges.length === 0 ? (
        <Alert tone="info" title={t('invite.allInvited')} />
      ) : (
        <InviteForm challenges={challenges} chosen={chosen} answer={answer} />
      )}
    </Container>
  )
}

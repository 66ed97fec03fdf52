import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asksProof } from '~/domain/organisation/membership'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { invalid, parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { formAnswer } from '~/shell/form-answer'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { InviteForm } from '../components/invite-form'
import { OpenInvitation } from '../components/open-invitation'
import { listInvitations } from '../operations/list-invitations.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { runInvitationIntent } from '../operations/run-invitation-intent.server'
import { invitationsSchema } from '../schema-people'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Owners and admins invite people by mail here, and see which invitations nobody has answered yet. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, organisation, t } = await requireOrganisation(args, 'organisation.manageMembers')
  const { id, name } = organisation
  const isOwner = authorized.standing.organisationRole === 'owner'
  const invitations = await listInvitations(authorized)
  return { title: t('people.invitations.title', { name }), id, name, isOwner, invitations }
}

/** Sends an invitation, sends it again, or takes it back. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOrganisation(args, 'organisation.manageMembers')
  const { authorized, viewer, locale } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, invitationsSchema)
  if (submission.status !== 'success') return invalid(submission)
  if (asksProof(submission.value)) await requireFreshProof(page, args, form)
  const result = await runInvitationIntent(authorized, submission.value, locale)
  const { intent } = submission.value
  if (!result.ok && intent === 'invite') {
    return invalid(submission, { form: [`reason.${result.reason}`] })
  }
  if (!result.ok) return data({ reason: result.reason }, { status: 409 })
  const to = { organisationId: authorized.thing.id }
  return redirectWithToast(viewer, path(locale, 'organisationInvitations', to), `people.toast.${intent}`)
}

export default function Page() {
  const { id, name, title, isOwner, invitations } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const to = { organisationId: id }
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[
          { href: path(locale, 'organisation', to), label: name },
          { href: path(locale, 'organisationMembers', to), label: t('profiles.action.members') },
        ]}
        current={t('people.invitations.short')}
      />
      <HeadlineGroup title={title} lead={t('people.invitations.lead')} />
      {answer && 'reason' in answer && (
        <Alert tone="danger" role="alert" title={t(`reason.${answer.reason}`)} />
      )}
      <InviteForm isOwner={isOwner} answer={formAnswer(answer, 'invite')} />
      {invitations.length > 0 && (
        <section>
          <Heading level={2}>{t('people.invitations.open')}</Heading>
          <CardList columns={1} label={t('people.invitations.open')}>
            {invitations.map((invitation) => (
              <OpenInvitation key={invitation.id} invitation={invitation} />
            ))}
          </CardList>
        </section>
      )}
    </Container>
  )
}

import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { asksProof } from '~/domain/organisation/membership'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { parseForm } from '~/platform/forms/parse-form.server'
import { readForm } from '~/platform/forms/read-form.server'
import { requireFreshProof } from '~/platform/guard/step-up.server'
import { renewSession } from '~/platform/session/start-session.server'
import { redirectWithToast } from '~/platform/session/toast.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { CardList } from '~/ui/card-list'
import { Container } from '~/ui/container'
import { Heading } from '~/ui/heading'
import { HeadlineGroup } from '~/ui/headline-group'
import { JoinRequestCard } from '../components/join-requests'
import { MemberCard } from '../components/member-card'
import { MemberWays } from '../components/member-ways'
import { listMembers } from '../operations/list-members.server'
import { requireOrganisation } from '../operations/require-organisation.server'
import { runMemberIntent } from '../operations/run-member-intent.server'
import { memberSchema } from '../schema'

export { clientAction } from '~/shell/client-action'
export { pageMeta as meta } from '~/shell/page-meta'

/** Members see here who belongs to the organisation; owners and admins decide who does. */
export async function loader(args: LoaderFunctionArgs) {
  const { authorized, organisation, t } = await requireOrganisation(args, 'organisation.viewMembers')
  const { id, name } = organisation
  return { title: t('profiles.members.title', { name }), id, name, ...(await listMembers(authorized)) }
}

/** Changes roles, ends memberships, decides about requests. */
export async function action(args: LoaderFunctionArgs) {
  const page = await requireOrganisation(args, 'organisation.viewMembers')
  const { authorized, viewer, locale, organisation } = page
  const form = await readForm(args.request)
  const submission = parseForm(form, memberSchema)
  const requestId = String(form.get('requestId') ?? '')
  if (submission.status !== 'success') {
    const isReason = submission.error?.['reason'] !== undefined && submission.error?.['reason'] !== null
    return data({ reason: isReason ? 'reasonMissing' : 'wrongState', requestId } as const, { status: 422 })
  }
  if (asksProof(submission.value)) await requireFreshProof(page, args, form)
  const result = await runMemberIntent(authorized, submission.value)
  if (!result.ok) return data({ reason: result.reason, requestId }, { status: 409 })
  const isSelf = 'userId' in result && result.userId === viewer.id
  const hasLeft = isSelf && submission.value.intent !== 'role'
  const to = { organisationId: organisation.id }
  // Where somebody has left, the organisation's own page may no longer be theirs to see.
  const target = hasLeft ? path(locale, 'workspace') : path(locale, 'organisationMembers', to)
  if (!isSelf) return redirectWithToast(viewer, target, `profiles.toast.${submission.value.intent}`)
  // One's own sessions ended with the change of rights: this one goes on under a new token.
  return redirect(target, { status: 303, headers: { 'Set-Cookie': await renewSession(viewer) } })
}

export default function Page() {
  const { id, name, title, members, requests, isManager, isOwner, isLastOwner } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t, locale } = useLanguage()
  const failed = answer && 'reason' in answer ? answer : null
  return (
    <Container width="reading">
      <Breadcrumbs
        label={t('shell.breadcrumbs')}
        items={[{ href: path(locale, 'organisation', { organisationId: id }), label: name }]}
        current={t('profiles.action.members')}
      />
      <HeadlineGroup title={title} lead={t('profiles.members.lead')} />
      {failed && <Alert tone="danger" role="alert" title={t(`reason.${failed.reason}`)} />}
      {requests.length > 0 && (
        <section>
          <Heading level={2}>{t('profiles.join.requests')}</Heading>
          <CardList columns={1}>
            {requests.map((request) => (
              <JoinRequestCard
                key={request.id}
                request={request}
                isOwner={isOwner}
                error={
                  failed?.reason === 'reasonMissing' && failed.requestId === request.id
                    ? t('reason.reasonMissing')
                    : null
                }
              />
            ))}
          </CardList>
        </section>
      )}
      <MemberWays organisationId={id} isManager={isManager} isOwner={isOwner} isLastOwner={isLastOwner} />
      <section>
        <Heading level={2}>{t('profiles.action.members')}</Heading>
        <CardList columns={1}>
          {members.map((member) => (
            <MemberCard key={member.id} member={member} isManager={isManager} isOwner={isOwner} />
          ))}
        </CardList>
      </section>
    </Container>
  )
}

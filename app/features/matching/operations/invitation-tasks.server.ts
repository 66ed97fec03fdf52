import type { TaskProvider } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import { listReceivedInvitations } from './list-received-invitations.server'

/** Tells members of providers which invitations to challenges wait for an answer. One statement. */
export const invitationTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const ids = memberships.filter((one) => one.isActive && one.kind !== 'authority')
  const invitations = await listReceivedInvitations(
    ids.map((one) => one.organisationId),
    locale,
  )
  return invitations.map(({ challengeId, organisationId, organisationName, ...invitation }) => ({
    id: `${challengeId}-${organisationId}`,
    turn: 'yours',
    title: t('invite.task', { title: invitation.title.text }),
    why: t('invite.taskWhy', { authority: invitation.authorityName, name: organisationName }),
    href: path(locale, 'organisationMatches', { organisationId }),
    dueAt: invitation.deadlineAt,
    organisation: { id: organisationId, name: organisationName },
  }))
}

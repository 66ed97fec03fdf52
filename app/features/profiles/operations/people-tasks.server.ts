import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { databaseTime, db } from '~/platform/database/client.server'
import { confirmedAddress } from './invitation-row.server'

const MOST = 20

/** What waits for an answer of this very person: invitations to the confirmed address, offers of ownership. */
export const peopleTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const now = await databaseTime()
  const waiting = { state: 'pending', expiresAt: { gt: now } } as const
  const organisation = { select: { name: true } } as const
  const email = await confirmedAddress(viewer.id)
  const members = viewer.memberships.filter((one) => one.isActive).map((one) => one.organisationId)
  const invitations = email
    ? await db.invitation.findMany({
        where: { ...waiting, email, organisationId: { notIn: members } },
        orderBy: { expiresAt: 'asc' },
        take: MOST,
        select: { id: true, expiresAt: true, organisation },
      })
    : []
  const offers = await db.handover.findMany({
    where: { ...waiting, toUserId: viewer.id },
    orderBy: { expiresAt: 'asc' },
    take: MOST,
    select: { id: true, organisationId: true, expiresAt: true, organisation },
  })
  return [
    ...invitations.map(
      ({ id, expiresAt, organisation: { name } }): WorkspaceTask => ({
        id,
        turn: 'yours',
        title: t('people.task.invitation', { name }),
        why: t('people.task.invitationWhy'),
        href: path(locale, 'invitation', { invitationId: id }),
        dueAt: expiresAt,
      }),
    ),
    ...offers.map(
      ({ id, organisationId, expiresAt, organisation: { name } }): WorkspaceTask => ({
        id,
        turn: 'yours',
        title: t('people.task.handover', { name }),
        why: t('people.task.handoverWhy'),
        href: path(locale, 'organisationHandover', { organisationId }),
        dueAt: expiresAt,
      }),
    ),
  ]
}

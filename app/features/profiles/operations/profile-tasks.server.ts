import { completeness, GOOD_PROFILE, POINTS_OF } from '~/domain/organisation/completeness'
import type { TaskProvider } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { EDITING_ROLES } from './editing-roles'
import { profileOf } from './profile-columns.server'

/** Asks those who may write a profile to go on with it while much of it is missing, and says why. */
export const profileTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const ids = viewer.memberships
    .filter((one) => one.isActive && EDITING_ROLES.includes(one.role))
    .map((one) => one.organisationId)
  if (ids.length === 0) return []
  const rows = await db.organisation.findMany({
    where: { id: { in: ids }, state: { in: ['unverified', 'verified', 'rejected'] } },
    include: { products: true, _count: { select: { projectReferences: true, certificates: true } } },
    orderBy: { sortKey: 'asc' },
  })
  return rows.flatMap((row) => {
    const proofs = row.products.length + row._count.projectReferences + row._count.certificates
    const { percent, missing } = completeness(row.kind, profileOf(row), { products: row.products, proofs })
    const [first] = missing
    if (percent >= GOOD_PROFILE || !first) return []
    return [
      {
        id: row.id,
        turn: 'yours' as const,
        title: t('completeness.task', { name: row.name, percent }),
        why: t(`completeness.why.${first.why}`, { points: POINTS_OF[first.why] ?? 0 }),
        href: path(locale, 'organisation', { organisationId: row.id }),
        organisation: { id: row.id, name: row.name },
      },
    ]
  })
}

import type { Prisma } from '#prisma/generated/client'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

const MOST = 50

/** What an organisation has asked and was asked, the newest first: what stands, and how the rest ended. One statement. */
export async function listIntroductions({ thing }: Authorized<'match.viewForOrganisation', { id: string }>) {
  const where: Prisma.IntroductionWhereInput = { OR: [{ fromId: thing.id }, { toId: thing.id }] }
  const rows = await db.introduction.findMany({
    where,
    orderBy: [{ askedAt: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, fromId: true, state: true, askedAt: true, expiresAt: true, endedAt: true },
      from: { select: { name: true } },
      to: { select: { name: true } },
    },
  })
  return rows.map(({ from, to, fromId, ...row }) => {
    const isAsked = fromId !== thing.id
    return { ...row, isAsked, name: isAsked ? from.name : to.name }
  })
}
export type ListedIntroduction = Awaited<ReturnType<typeof listIntroductions>>[number]

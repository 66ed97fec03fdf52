import { TOLD_ACTIONS, type ToldActivity, toldActivity } from '~/domain/proposal/activity'
import { type ProposalSection, proposalSectionFrom, sectionsOfFields } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import { openDetail } from '~/platform/events/event-detail.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import type { ProposalRow } from './require-proposal.server'

/** Who did what in which section, when. No texts. */
export type Activity = {
  id: string
  what: ToldActivity
  at: Date
  /** null: the platform */
  actor: string | null
  sections: ProposalSection[]
}

const PAGE = 20

/** One page of what happened to a proposal, newest first. Two statements. */
export async function listActivity(
  { thing }: Authorized<'proposal.view', ProposalRow>,
  cursor: Cursor | null,
) {
  const isBackwards = cursor?.direction === 'before'
  const events = await db.event.findMany({
    where: {
      ...{ streamType: 'proposal', streamId: thing.id, action: { in: TOLD_ACTIONS } },
      ...(cursor && { id: { [isBackwards ? 'gt' : 'lt']: cursor.id } }),
    },
    orderBy: { id: isBackwards ? 'asc' : 'desc' },
    take: PAGE + 1,
    include: { details: { where: { field: 'section' } } },
  })
  const page = pageOfRows(events, PAGE, cursor)
  const people = await db.user.findMany({
    where: { id: { in: page.rows.flatMap((event) => event.actorId ?? []) } },
    select: { id: true, displayName: true },
  })
  const rows = page.rows.flatMap(({ id, action, at, actorId, fields, details }): Activity[] => {
    const what = toldActivity(action)
    if (what === null) return []
    const named = details.map((detail) => String(openDetail(id, detail).value))
    return [
      {
        ...{ id, what, at },
        actor: actorId === null ? null : (people.find((one) => one.id === actorId)?.displayName ?? ''),
        sections: [...named.flatMap((one) => proposalSectionFrom(one) ?? []), ...sectionsOfFields(fields)],
      },
    ]
  })
  return { ...page, rows }
}

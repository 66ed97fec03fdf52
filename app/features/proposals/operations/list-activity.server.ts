import { type ProposalSection, proposalSectionFrom, sectionsOfFields } from '~/domain/proposal/sections'
import { db } from '~/platform/database/client.server'
import { openDetail } from '~/platform/events/event-detail.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import type { ProposalRow } from './require-proposal.server'

/** Who did what in which section, when. No texts. */
export type Activity = {
  id: string
  action: string
  at: Date
  /** null: the platform */
  actor: string | null
  sections: ProposalSection[]
}

const PAGE = 20
/** The team learns how often it was read, not by whom: the page of the proposal says it. */
const HIDDEN = ['proposal.read']

/** One page of what happened to a proposal, newest first. Two statements. */
export async function listActivity(
  { thing }: Authorized<'proposal.view', ProposalRow>,
  cursor: Cursor | null,
) {
  const isBackwards = cursor?.direction === 'before'
  const events = await db.event.findMany({
    where: {
      ...{ streamType: 'proposal', streamId: thing.id, action: { notIn: HIDDEN } },
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
  const rows = page.rows.map(({ id, action, at, actorId, fields, details }): Activity => {
    const named = details.map((detail) => String(openDetail(id, detail).value))
    return {
      ...{ id, action, at },
      actor: actorId === null ? null : (people.find((one) => one.id === actorId)?.displayName ?? ''),
      sections: [...named.flatMap((one) => proposalSectionFrom(one) ?? []), ...sectionsOfFields(fields)],
    }
  })
  return { ...page, rows }
}

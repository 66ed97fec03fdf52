import { type CaseKind, caseAge, caseNumber, caseState } from '~/domain/moderation/case'
import { involvementOf } from '~/domain/moderation/decision'
import { isUrgent, URGENT_RULES } from '~/domain/moderation/rules'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { findItems, keyOf } from '../items/registry.server'
import { caseMarks } from './case-marks.server'
import { NOBODY } from './lock-case.server'

const PAGE = 25
const EXCERPT = 160

export type CaseFilter = {
  kind: CaseKind | null
  isClosed: boolean
  isMine: boolean
  isUrgent: boolean
  after: string | null
}

/**
 * The one queue of everything that waits for the moderation, the oldest first; what is closed, the latest first; what
 * hints of programs brought, the strongest hint first: that is all a hint can do. Cases
 * about the moderator's own contributions are left out.
 */
export async function listCases(
  { actor }: Authorized<'moderation.view', null>,
  filter: CaseFilter,
  at: Date,
) {
  const { kind, isClosed, isMine, after } = filter
  const direction = isClosed ? 'desc' : 'asc'
  const found = await db.moderationCase.findMany({
    where: {
      closedAt: isClosed ? { not: null } : null,
      ...(kind && { kind }),
      ...(isMine && { claimedById: actor.id, claimedUntil: { gt: at } }),
      ...(filter.isUrgent && { notices: { some: { ruleId: { in: [...URGENT_RULES] } } } }),
    },
    orderBy: [
      ...(kind === 'hint' ? [{ hintScore: { sort: 'desc', nulls: 'last' } as const }] : []),
      { openedAt: direction },
      { id: direction },
    ],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
  })
  const page = found.slice(0, PAGE)
  const items = await findItems(page)
  const marks = await caseMarks(page.map(({ id }) => id))
  const names = await namesOf(page.flatMap((row) => row.claimedById ?? []))
  const rows = page.flatMap((row) => {
    const item = items.get(keyOf(row))
    if (item?.authorId === actor.id) return []
    const state = caseState(row, at)
    const marked = marks.get(row.id)
    const { reports = 0, ruleIds = [] } = marked ?? {}
    const involvement = marked && involvementOf(actor.id, { authorId: item?.authorId ?? NOBODY, ...marked })
    return [
      {
        ...{ id: row.id, number: caseNumber(row.year, row.number), kind: row.kind, itemType: row.itemType },
        ...{ title: item?.title ?? '', excerpt: row.snapshot.slice(0, EXCERPT), openedAt: row.openedAt },
        ...{ age: caseAge(row.openedAt, at), state, reports, ruleIds },
        ...{ isForOthers: Boolean(involvement), isUrgent: isUrgent(ruleIds) },
        isFolded: item?.state === 'visible' && item.collapsedAt !== null,
        claimedBy: state === 'claimed' ? (names.get(row.claimedById ?? '') ?? '') : '',
        isMine: state === 'claimed' && row.claimedById === actor.id,
      },
    ]
  })
  return { rows, next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null }
}
export type CaseRow = Awaited<ReturnType<typeof listCases>>['rows'][number]

/** Moderators by the names that they use among each other. */
export async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map()
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true },
  })
  return new Map(people.map(({ id, displayName }) => [id, displayName]))
}

import { db } from '~/platform/database/client.server'

const PAGE = 50
/** More than any spreadsheet is read for; the half-yearly reports have the sums. */
const MOST = 50_000

/** A decision as everybody may know it: no text, no name, nothing that leads to a person. */
export type LogRow = {
  id: string
  decidedAt: Date
  measure: string
  ruleId: string
  ruleVersion: number
  basis: string
  itemType: string | null
  until: Date | null
  isAutomated: boolean
  isFromNotice: boolean
  liftedAt: Date | null
  appeal: { outcome: string | null } | null
}

const COLUMNS = {
  ...{ id: true, decidedAt: true, measure: true, ruleId: true, ruleVersion: true, basis: true },
  ...{ itemType: true, until: true, isAutomated: true, isFromNotice: true, liftedAt: true },
  appeals: { select: { outcome: true } },
} as const

const LATEST = [{ decidedAt: 'desc' }, { id: 'desc' }] as const

/**
 * The public log, the latest decision first.
 * @param after id of the last row of the page before
 */
export async function listLog(after: string | null): Promise<{ rows: LogRow[]; next: string | null }> {
  const found = await db.moderationDecision.findMany({
    orderBy: [...LATEST],
    take: PAGE + 1,
    ...(after && { cursor: { id: after }, skip: 1 }),
    select: COLUMNS,
  })
  const rows = found.slice(0, PAGE).map(rowOf)
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

/** The whole log, for a file. */
export async function wholeLog(): Promise<LogRow[]> {
  const found = await db.moderationDecision.findMany({ orderBy: [...LATEST], take: MOST, select: COLUMNS })
  return found.map(rowOf)
}

type Found = Omit<LogRow, 'appeal'> & { appeals: { outcome: string | null }[] }

/** Of several appeals against one decision the log tells of the one that was upheld, else of one that waits. */
function rowOf({ appeals, ...row }: Found): LogRow {
  const told = (outcome: string | null) => appeals.find((one) => one.outcome === outcome)
  return { ...row, appeal: told('upheld') ?? told(null) ?? appeals[0] ?? null }
}

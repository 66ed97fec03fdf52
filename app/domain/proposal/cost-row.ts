/** What money is spent on, in the order of the form. */
export const COST_KINDS = ['personnel', 'travel', 'material', 'investment', 'subcontract', 'other'] as const
export type CostKind = (typeof COST_KINDS)[number]

/**
 * One line of the costs. Cents as decimal digits, so that no reader of the JSON rounds them; null: not given yet.
 * What a line does not name is left out of it, so that lines from before there was a plan keep their canonical
 * text: then it is the lead's, of the kind `other`, and belongs to no milestone.
 */
export type CostRow = {
  item: string
  cents: string | null
  /** id of the organisation that spends it, where it is not the lead */
  partner?: string
  kind?: Exclude<CostKind, 'other'>
  /** number of a milestone of the work plan */
  milestone?: number
}

/** A step of the work plan. Its number stays when others come or go, because costs name it. */
export type Milestone = {
  number: number
  title: string
  /** month of the pilot in which it is reached, counted from 1; null: not given */
  month: number | null
}

/** Most milestones, the highest number of one, and the last month in which one may be reached. */
export const MILESTONE_LIMITS = { rows: 20, number: 999, month: 120 } as const

/** Above a hundred billion euros a total is a slip of the hand. */
export const MOST_TOTAL_CENTS = 10_000_000_000_000n

/** null, '' and `other` stand for what a line leaves out. */
export type GivenRow = {
  item: string
  cents: string | null
  partner?: string | null | undefined
  kind?: CostKind | null | undefined
  milestone?: number | null | undefined
}

/** A line in its one way of writing: two lines that say the same are the same text. */
export function costRow({ item, cents, partner, kind, milestone }: GivenRow): CostRow {
  return {
    ...{ item, cents },
    ...(partner && { partner }),
    ...(kind && kind !== 'other' && { kind }),
    ...(milestone && { milestone }),
  }
}

/** The kind of a line. */
export function kindOf(row: CostRow): CostKind {
  return row.kind ?? 'other'
}

/**
 * The amount of a line; one without an amount adds nothing.
 * @throws RangeError where the text is no count of cents: negative, with a fraction, or no number at all
 */
export function centsOf({ cents }: Pick<CostRow, 'cents'>): bigint {
  if (cents === null) return 0n
  if (!/^\d+$/.test(cents)) throw new RangeError(`No count of cents: ${cents}`)
  return BigInt(cents)
}

/** The sum of all costs in integer cents. */
export function totalCents(costs: readonly CostRow[]): bigint {
  return costs.reduce((sum, row) => sum + centsOf(row), 0n)
}

/** Gives those a number that have none yet, upwards from `next` or what is there: what has one keeps it. */
export function numbered<Row extends { number: number | null }>(rows: readonly Row[], next = 1) {
  let free = Math.max(next, ...rows.map((row) => (row.number ?? 0) + 1))
  return rows.map((row) => {
    const number = row.number ?? free
    if (row.number === null) free += 1
    return { ...row, number }
  })
}

/** The number that the next milestone gets: above every one that is there or that a cost still names. */
export function nextMilestone(milestones: readonly Milestone[], costs: readonly CostRow[] = []): number {
  const numbers = [...milestones.map((one) => one.number), ...costs.map((row) => row.milestone ?? 0)]
  return Math.max(0, ...numbers) + 1
}

import { COST_KINDS, type CostKind, type CostRow, kindOf, type Milestone, totalCents } from './cost-row'

/** What a plan of costs is made from: the lines, and what they may name. */
export type PlanBasis = {
  costs: readonly CostRow[]
  milestones: readonly Milestone[]
  /** joined partners; the lead is always there */
  partners: readonly { organisationId: string }[]
}

/** The id of a partner, or null for the organisation that leads. */
export type PlanPartner = string | null

/** The costs of one kind or milestone: an amount for each organisation, in the order of the plan, and their sum. */
export type PlanLine<Key> = { key: Key; cells: bigint[]; total: bigint }

export type CostPlan = {
  total: bigint
  /** every organisation of the team, and those that only a line still names */
  partners: {
    partner: PlanPartner
    cents: bigint /** per cent, null where there is nothing to share */
    share: number | null
  }[]
  /** empty where no line names a kind */
  kinds: PlanLine<CostKind>[]
  /** empty where there are no milestones; null: without one */
  milestones: PlanLine<number | null>[]
}

/** The sums of all costs per organisation, kind and milestone. */
export function costPlan(basis: PlanBasis): CostPlan {
  const { costs, milestones } = basis
  const owners = ownersOf(basis)
  const line = <Key>(key: Key, rows: readonly CostRow[]): PlanLine<Key> => ({
    key,
    cells: owners.map((owner) => totalCents(rows.filter((row) => ownerOf(row) === owner))),
    total: totalCents(rows),
  })
  const { cells, total } = line(null, costs)
  const shares = sharesOf(cells)
  const kinds = COST_KINDS.filter((kind) => costs.some((row) => kindOf(row) === kind))
  const named = unique([
    ...milestones.map((one) => one.number),
    ...costs.flatMap((row) => row.milestone ?? []),
  ])
  const places =
    named.length > 0 && costs.some((row) => row.milestone === undefined) ? [...named, null] : named
  return {
    total,
    partners: owners.map((partner, index) => ({
      partner,
      cents: cells[index] ?? 0n,
      share: shares[index] ?? null,
    })),
    kinds: costs.some((row) => row.kind !== undefined)
      ? kinds.map((kind) =>
          line(
            kind,
            costs.filter((row) => kindOf(row) === kind),
          ),
        )
      : [],
    milestones: places.map((place) =>
      line(
        place,
        costs.filter((row) => (row.milestone ?? null) === place),
      ),
    ),
  }
}

/** Whether there is anything that a line could name: a team of one without milestones has a plain list. */
export function hasCostPlan({ costs, milestones, partners }: PlanBasis): boolean {
  return (
    partners.length > 0 ||
    milestones.length > 0 ||
    costs.some(({ partner, kind, milestone }) => (partner ?? kind ?? milestone) !== undefined)
  )
}

/**
 * What each amount is of their sum, in whole per cent that add up to 100: what rounding down leaves goes to the
 * largest remainders, the earlier one first. Null where the sum is zero.
 */
export function sharesOf(amounts: readonly bigint[]): (number | null)[] {
  const total = amounts.reduce((sum, one) => sum + one, 0n)
  if (total === 0n) return amounts.map(() => null)
  const parts = amounts.map((one, index) => ({
    index,
    whole: Number((one * 100n) / total),
    rest: (one * 100n) % total,
  }))
  const left = 100 - parts.reduce((sum, one) => sum + one.whole, 0)
  const lucky = new Set(
    [...parts]
      .sort((one, other) =>
        one.rest === other.rest ? one.index - other.index : one.rest > other.rest ? -1 : 1,
      )
      .slice(0, left)
      .map((one) => one.index),
  )
  return parts.map(({ index, whole }) => whole + (lucky.has(index) ? 1 : 0))
}

/** partnerGone: the organisation is not, or no longer, in the team. milestoneGone: the work plan has none of that number. */
export type RowFault = 'partnerGone' | 'milestoneGone'

/** What a line names that is not there. */
export function rowFaults(row: CostRow, { milestones, partners }: Omit<PlanBasis, 'costs'>): RowFault[] {
  const { partner, milestone } = row
  const faults: RowFault[] = []
  if (partner !== undefined && !partners.some((one) => one.organisationId === partner))
    faults.push('partnerGone')
  if (milestone !== undefined && !milestones.some((one) => one.number === milestone))
    faults.push('milestoneGone')
  return faults
}

/** Everything that keeps the costs from being submitted though every line is filled; `index` from 0. */
export function planFaults(basis: PlanBasis): { index: number; item: string; fault: RowFault }[] {
  return basis.costs.flatMap((row, index) =>
    rowFaults(row, basis).map((fault) => ({ index, item: row.item, fault })),
  )
}

/** The organisations that lines name and that are not in the team. */
export function strangersIn({ costs, partners }: PlanBasis): string[] {
  const known = partners.map((one) => one.organisationId)
  return unique(costs.flatMap((row) => row.partner ?? [])).filter((id) => !known.includes(id))
}

const ownerOf = (row: CostRow): PlanPartner => row.partner ?? null

function ownersOf(basis: PlanBasis): PlanPartner[] {
  return [null, ...basis.partners.map((one) => one.organisationId), ...strangersIn(basis)]
}

const unique = <One>(all: readonly One[]): One[] => [...new Set(all)]

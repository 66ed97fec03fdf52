import { parseEuros } from '../money/parse-euros'
import { COST_KINDS, type CostRow, costRow } from './cost-row'

/** A line as somebody types it. */
export type TypedRow = { item: string; amount: string; partner: string; kind: string; milestone: string }

/** A line without a text and an amount was never begun: it falls away, whatever is chosen in it. */
export function isBegun({ item, cents }: Pick<CostRow, 'item' | 'cents'>): boolean {
  return item !== '' || cents !== null
}

/** A line as saving reads it; an amount that no one can read is none. */
export function readRow({ item, amount, partner, kind, milestone }: TypedRow): CostRow {
  const cents = parseEuros(amount)
  return costRow({
    item: item.trim(),
    cents: cents === null ? null : String(cents),
    partner,
    kind: COST_KINDS.find((one) => one === kind),
    milestone: /^\d+$/.test(milestone) ? Number(milestone) : null,
  })
}

/**
 * Lines while they are typed, for sums that follow.
 * @returns with how many amounts no one could read; they add nothing
 */
export function typedCosts(rows: readonly TypedRow[]): { costs: CostRow[]; unreadable: number } {
  const isUnreadable = ({ amount }: TypedRow) => amount.trim() !== '' && parseEuros(amount) === null
  return { costs: rows.map(readRow).filter(isBegun), unreadable: rows.filter(isUnreadable).length }
}

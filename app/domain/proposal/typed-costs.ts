import { parseEuros } from '../money/parse-euros'
import { COST_KINDS, type CostRow, costRow } from './cost-row'

/** A line as somebody types it. */
export type TypedRow = { item: string; amount: string; partner: string; kind: string; milestone: string }

/** A line without a text and an amount was never begun: it falls away, whatever is chosen in it. */
export function isBegun({ item, cents }: Pick<CostRow, 'item' | 'cents'>): boolean {
  return item !== '' || cents !== null
}

/**
 * Lines while they are typed, for sums that follow: what is saved reads them in the same way.
 * @returns with how many amounts no one could read; they add nothing
 */
export function typedCosts(rows: readonly TypedRow[]): { costs: CostRow[]; unreadable: number } {
  let unreadable = 0
  const costs = rows.map(({ item, amount, partner, kind, milestone }) => {
    const cents = amount.trim() === '' ? null : parseEuros(amount)
    if (cents === null && amount.trim() !== '') unreadable += 1
    return costRow({
      item: item.trim(),
      cents: cents === null ? null : String(cents),
      partner,
      kind: COST_KINDS.find((one) => one === kind),
      milestone: /^\d+$/.test(milestone) ? Number(milestone) : null,
    })
  })
  return { costs: costs.filter(isBegun), unreadable }
}

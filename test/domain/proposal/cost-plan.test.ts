import { describe, expect, it } from 'vitest'
import {
  costPlan,
  hasCostPlan,
  type PlanBasis,
  planFaults,
  rowFaults,
  sharesOf,
  strangersIn,
} from '~/domain/proposal/cost-plan'
import { COST_KINDS, type CostRow, costRow, totalCents } from '~/domain/proposal/cost-row'

const [A, B, GONE] = ['partner-a', 'partner-b', 'partner-gone']
const TEAM = [{ organisationId: A }, { organisationId: B }]
const PLAN = [1, 2, 4].map((number) => ({ number, title: `Schritt ${number}`, month: number * 2 }))
const row = (cents: string | null, more: Partial<CostRow> = {}): CostRow => ({ item: 'x', cents, ...more })
const basis = (costs: CostRow[], more: Partial<PlanBasis> = {}): PlanBasis => ({
  ...{ costs, milestones: PLAN, partners: TEAM },
  ...more,
})

describe('the plan of the costs', () => {
  it('sums per organisation, kind and milestone, the lead first', () => {
    const plan = costPlan(
      basis([
        row('10000', { kind: 'personnel', milestone: 1 }),
        row('5050', { partner: B, kind: 'travel', milestone: 2 }),
        row('1', { partner: B }),
        row(null, { partner: A, milestone: 1 }),
      ]),
    )
    expect(plan.total).toBe(15051n)
    expect(plan.partners).toEqual([
      { partner: null, cents: 10000n, share: 66 },
      { partner: A, cents: 0n, share: 0 },
      { partner: B, cents: 5051n, share: 34 },
    ])
    expect(plan.kinds).toEqual([
      { key: 'personnel', cells: [10000n, 0n, 0n], total: 10000n },
      { key: 'travel', cells: [0n, 0n, 5050n], total: 5050n },
      { key: 'other', cells: [0n, 0n, 1n], total: 1n },
    ])
    expect(plan.milestones).toEqual([
      { key: 1, cells: [10000n, 0n, 0n], total: 10000n },
      { key: 2, cells: [0n, 0n, 5050n], total: 5050n },
      { key: 4, cells: [0n, 0n, 0n], total: 0n },
      { key: null, cells: [0n, 0n, 1n], total: 1n },
    ])
  })

  it('reads an old row as one of the lead, of the kind other, without a milestone', () => {
    const old = JSON.parse('{"cents":"4500000","item":"Entwicklung"}')
    const plan = costPlan(basis([old, row('100', { kind: 'travel', milestone: 1 })]))
    expect(plan.partners[0]).toMatchObject({ partner: null, cents: 4500100n })
    expect(plan.kinds.find((line) => line.key === 'other')?.total).toBe(4500000n)
    expect(plan.milestones.find((line) => line.key === null)?.total).toBe(4500000n)
  })

  it('counts what names somebody or something that is gone, in a place of its own', () => {
    const plan = costPlan(basis([row('5', { partner: GONE, milestone: 3 }), row('7')]))
    expect(plan.partners.map((one) => [one.partner, one.cents])).toEqual([
      [null, 7n],
      [A, 0n],
      [B, 0n],
      [GONE, 5n],
    ])
    expect(plan.milestones.at(-2)).toEqual({ key: 3, cells: [0n, 0n, 0n, 5n], total: 5n })
    expect(strangersIn(basis([row('5', { partner: GONE }), row('6', { partner: GONE })]))).toEqual([GONE])
  })

  it('has no table of kinds or milestones where none is named', () => {
    const plan = costPlan({ costs: [row('3')], milestones: [], partners: [] })
    expect(plan).toMatchObject({ total: 3n, kinds: [], milestones: [] })
    expect(plan.partners).toEqual([{ partner: null, cents: 3n, share: 100 }])
  })

  it('is there where a partner, a milestone or a row that names something is', () => {
    const alone = { costs: [row('1')], milestones: [], partners: [] }
    expect(hasCostPlan(alone)).toBe(false)
    expect(hasCostPlan({ ...alone, partners: TEAM })).toBe(true)
    expect(hasCostPlan({ ...alone, milestones: PLAN })).toBe(true)
    for (const more of [{ partner: A }, { kind: 'travel' as const }, { milestone: 1 }])
      expect(hasCostPlan({ ...alone, costs: [row('1', more)] })).toBe(true)
  })

  it.each(['-1', '1.5', '1,5', '', 'zehn', '1e3', ' 1', 'NaN'])('refuses %j as a count of cents', (cents) => {
    expect(() => costPlan(basis([row(cents)]))).toThrow(RangeError)
  })
})

/** The same numbers on every run: a failure can be looked at again. */
function randoms(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state % below
  }
}

it('has tables that all add up to the total, whatever is in the rows', () => {
  const sum = (all: readonly bigint[]) => all.reduce((total, one) => total + one, 0n)
  const next = randoms(20261126)
  const pick = <One>(all: readonly One[]) => all[next(all.length)]
  for (let run = 0; run < 300; run += 1) {
    const costs = Array.from({ length: next(31) }, () =>
      costRow({
        item: 'x',
        cents: next(9) === 0 ? null : String(BigInt(next(2 ** 31)) * BigInt(next(3000) + 1)),
        partner: pick([null, A, B, GONE]),
        kind: pick([null, ...COST_KINDS]),
        milestone: pick([null, 1, 2, 3, 4]),
      }),
    )
    const plan = costPlan(basis(costs))
    const total = totalCents(costs)
    expect(plan.total).toBe(total)
    expect(sum(plan.partners.map((one) => one.cents))).toBe(total)
    for (const lines of [plan.kinds, plan.milestones]) {
      for (const line of lines) expect(sum(line.cells)).toBe(line.total)
      if (lines.length === 0) continue
      expect(sum(lines.map((line) => line.total))).toBe(total)
      const columns = plan.partners.map((_one, index) => sum(lines.map((line) => line.cells[index] ?? 0n)))
      expect(columns).toEqual(plan.partners.map((one) => one.cents))
    }
    const shares = plan.partners.map((one) => one.share ?? 0)
    expect(shares.reduce((all, one) => all + one, 0)).toBe(total === 0n ? 0 : 100)
  }
})

describe('shares in per cent', () => {
  it.each<[bigint[], (number | null)[]]>([
    [
      [1n, 1n, 1n],
      [34, 33, 33],
    ],
    [
      [1n, 2n],
      [33, 67],
    ],
    [
      [1n, 99_999n],
      [0, 100],
    ],
    [
      [5n, 5n],
      [50, 50],
    ],
    [
      [125n, 125n, 750n],
      [13, 12, 75],
    ],
    [
      [10_000_000_000_000n, 1n],
      [100, 0],
    ],
    [[7n], [100]],
    [
      [0n, 0n],
      [null, null],
    ],
    [[], []],
  ])('%#: add up to a hundred', (amounts, shares) => {
    expect(sharesOf(amounts)).toEqual(shares)
  })
})

describe('what keeps a plan from being submitted', () => {
  it('is nothing where every row names who and what is there', () => {
    expect(planFaults(basis([row('1'), row('1', { partner: A, milestone: 4 }), row(null)]))).toEqual([])
  })

  it('is a partner that has left, told with its row', () => {
    const rows = [row('1'), { ...row('2', { partner: GONE }), item: 'Server' }]
    expect(planFaults(basis(rows))).toEqual([{ index: 1, item: 'Server', fault: 'partnerGone' }])
    expect(planFaults(basis([row('1', { partner: A })], { partners: [] }))).toHaveLength(1)
  })

  it('is a milestone that the work plan has no longer', () => {
    expect(rowFaults(row('1', { milestone: 3 }), basis([]))).toEqual(['milestoneGone'])
    expect(rowFaults(row('1', { milestone: 3, partner: GONE }), basis([]))).toEqual([
      'partnerGone',
      'milestoneGone',
    ])
  })
})

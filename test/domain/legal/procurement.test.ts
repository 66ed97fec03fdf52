import { describe, expect, it } from 'vitest'
import {
  BUILT_IN_VALUES,
  LEGAL_KEYS,
  type LegalValue,
  legalValueOn,
  unitOf,
} from '~/domain/legal/legal-value'
import {
  CONTRACT_KINDS,
  lightestRoute,
  MARKET_STATES,
  type ProcurementFacts,
  possibleRoutes,
} from '~/domain/legal/procurement'

const DAY = '2026-11-26'
const facts = (changes: Partial<ProcurementFacts>): ProcurementFacts => ({
  ...{ valueCents: 0n, kind: 'supplies', market: 'offTheShelf', isSharedResearch: false, on: DAY },
  ...changes,
})
const routes = (changes: Partial<ProcurementFacts>) => {
  const verdict = possibleRoutes(facts(changes), BUILT_IN_VALUES)
  return verdict.ok ? verdict.routes.map(({ route }) => route) : verdict
}
const euros = (amount: number) => BigInt(amount) * 100n

describe('a value on a day', () => {
  const row = (changes: Partial<LegalValue>): LegalValue => ({
    ...{ key: 'directAwardSupplies', validFrom: '2026-01-01', validUntil: null, value: 1n, unit: 'cents' },
    ...{ source: 'Gesetzblatt', status: 'verified', checkedOn: null },
    ...changes,
  })
  const on = (rows: LegalValue[], day: string) =>
    legalValueOn(rows, 'directAwardSupplies', day)?.value ?? null

  it('is the one that began last', () => {
    const rows = [row({ validFrom: '2026-06-01', value: 2n }), row({})]
    expect(['2025-12-31', '2026-01-01', '2026-05-31', '2026-06-01'].map((day) => on(rows, day))).toEqual([
      null,
      1n,
      1n,
      2n,
    ])
  })

  it('is the one recorded last of two for the same beginning: a correction counts', () => {
    expect(on([row({}), row({ value: 3n })], '2026-02-02')).toBe(3n)
  })

  it('ends with its last day, and no older one comes back', () => {
    const rows = [row({}), row({ validFrom: '2026-06-01', validUntil: '2026-06-30', value: 2n })]
    expect(['2026-06-30', '2026-07-01'].map((day) => on(rows, day))).toEqual([2n, null])
  })

  it('is never that of another key', () => {
    expect(legalValueOn([row({})], 'directAwardWorks', '2026-02-02')).toBeNull()
  })

  it('comes with a source for every key', () => {
    for (const key of LEGAL_KEYS.filter((one) => unitOf(one) === 'cents')) {
      const value = legalValueOn(BUILT_IN_VALUES, key, DAY)
      expect(value?.source).toBeTruthy()
      expect(value?.checkedOn).toBe('2026-11-23')
    }
    const provisional = BUILT_IN_VALUES.filter(
      ({ key, status }) => unitOf(key) === 'cents' && status === 'provisional',
    )
    expect(provisional.map(({ key }) => key)).toEqual(['directAwardSupplies', 'directAwardWorks'])
  })
})

describe('the routes of a contract', () => {
  /** Reviewed: the last cent below, at and above each threshold. */
  it.each([
    ['supplies', euros(100_000), ['directAward', 'nationalProcedure']],
    ['supplies', euros(100_000) + 1n, ['nationalProcedure']],
    ['supplies', euros(216_000) - 1n, ['nationalProcedure']],
    ['supplies', euros(216_000), ['euProcedure']],
    ['social', euros(100_000), ['directAward', 'nationalProcedure']],
    ['social', euros(750_000) - 1n, ['nationalProcedure']],
    ['social', euros(750_000), ['euProcedure']],
    ['works', euros(150_000), ['directAward', 'nationalProcedure']],
    ['works', euros(150_000) + 1n, ['nationalProcedure']],
    ['works', euros(5_404_000) - 1n, ['nationalProcedure']],
    ['works', euros(5_404_000), ['euProcedure']],
    ['concession', euros(1), ['nationalProcedure']],
    ['concession', euros(5_404_000), ['euProcedure']],
  ] as const)('%s of %s cents', (kind, valueCents, expected) => {
    expect(routes({ kind, valueCents })).toEqual(expected)
  })

  it('offer more above the threshold of the Union where there is no solution to buy', () => {
    const valueCents = euros(300_000)
    expect(routes({ valueCents, market: 'toBeWorkedOut' })).toEqual(['euProcedure', 'competitiveDialogue'])
    expect(routes({ valueCents, market: 'toBeInvented' })).toEqual(['euProcedure', 'innovationPartnership'])
    expect(routes({ valueCents: euros(50_000), market: 'toBeInvented' })).not.toContain(
      'innovationPartnership',
    )
  })

  it('name shared research as one more way, never as the lightest by the value', () => {
    const shared = facts({ valueCents: euros(300_000), isSharedResearch: true })
    const verdict = possibleRoutes(shared, BUILT_IN_VALUES)
    if (!verdict.ok) throw new Error(verdict.reason)
    expect(verdict.routes.map(({ route }) => route)).toEqual(['euProcedure', 'researchExemption'])
    expect(lightestRoute(shared, verdict.routes)).toBe('euProcedure')
  })

  it('are not guessed from a value that nobody knows', () => {
    const open = facts({ valueCents: null, market: 'unknown', isSharedResearch: null })
    const verdict = possibleRoutes(open, BUILT_IN_VALUES)
    expect(verdict).toMatchObject({
      ok: true,
      routes: [],
      openQuestions: ['value', 'market', 'sharedResearch'],
    })
    expect(lightestRoute(open, [])).toBeNull()
  })

  it('are refused on a day for which a threshold is missing', () => {
    expect(routes({ on: '2028-01-03' })).toEqual({
      ...{ ok: false, reason: 'thresholdMissing', key: 'euThresholdSupplies' },
    })
    expect(routes({ on: '2026-03-01' })).toMatchObject({ key: 'directAwardSupplies' })
    expect(routes({ on: '2026-03-01', kind: 'concession' })).toEqual(['nationalProcedure'])
  })

  it('name the threshold that they follow from, with its source', () => {
    for (const kind of CONTRACT_KINDS) {
      for (const market of MARKET_STATES) {
        for (const valueCents of [0n, euros(120_000), euros(10_000_000)]) {
          const verdict = possibleRoutes(facts({ kind, market, valueCents }), BUILT_IN_VALUES)
          if (!verdict.ok) throw new Error(verdict.reason)
          expect(verdict.routes.length).toBeGreaterThan(0)
          for (const { key } of verdict.routes)
            if (key !== null) expect(verdict.thresholds.map((one) => one.key)).toContain(key)
        }
      }
    }
  })

  it('is the lightest one first, and gets heavier with the value', () => {
    const order = [0n, euros(100_001), euros(216_000)].map((valueCents) => {
      const given = facts({ valueCents })
      const verdict = possibleRoutes(given, BUILT_IN_VALUES)
      return verdict.ok && lightestRoute(given, verdict.routes)
    })
    expect(order).toEqual(['directAward', 'nationalProcedure', 'euProcedure'])
  })
})

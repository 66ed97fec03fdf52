import { describe, expect, it } from 'vitest'
import { BOX_TICKER, measureGoldPartners, rankGoldPartners } from '#test/bench/matching/partner-measurements'
import { readGoldPairs } from '#test/gold/partners/gold-pairs'

const gold = readGoldPairs()

describe('partners of the gold set', () => {
  it('stand in the order that people gave them, better than by words alone', () => {
    const measured = measureGoldPartners()
    expect(measured.map(({ name, ok }) => [name, ok])).toEqual([
      ['matching.partners.ndcgAt3', true],
      ['matching.partners.firstIsRight', true],
    ])
    for (const { value, baseline } of measured) expect(value ?? 0).toBeGreaterThan((baseline ?? 1) + 0.2)
  })

  it('name nearly every pair that people would introduce at once', () => {
    const shown = rankGoldPartners().flatMap(({ id, partners }) => partners.map((one) => `${id} ${one.id}`))
    const missed = gold.pairs.filter(
      ({ provider, researchCentre, grade }) =>
        grade === 2 && !shown.includes(`${provider} ${researchCentre}`),
    )
    expect(missed.length).toBeLessThanOrEqual(2)
  })

  it('never name who ticks every box, and see each pair from both sides', () => {
    const ranked = rankGoldPartners()
    expect(ranked.find(({ id }) => id === BOX_TICKER)?.partners).toEqual([])
    expect(ranked.flatMap(({ partners }) => partners.map(({ id }) => id))).not.toContain(BOX_TICKER)
    for (const { id, partners } of ranked)
      for (const partner of partners) {
        const back = ranked.find((one) => one.id === partner.id)?.partners.find((one) => one.id === id)
        expect(back?.total).toBeCloseTo(partner.total, 8)
      }
  })

  it('grade profiles of the set, each pair once', () => {
    expect([gold.providers.length, gold.researchCentres.length]).toEqual([12, 8])
    const pairs = gold.pairs.map(({ provider, researchCentre }) => `${provider} ${researchCentre}`)
    expect(new Set(pairs).size).toBe(pairs.length)
  })
})

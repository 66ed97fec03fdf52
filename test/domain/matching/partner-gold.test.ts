import { describe, expect, it } from 'vitest'
import { BOX_TICKER, measureGoldPartners, rankGoldPartners } from '#test/bench/matching/partner-measurements'
import { readGoldPairs } from '#test/gold/partners/gold-pairs'

const ranked = rankGoldPartners()

describe('partners of the gold set', () => {
  it('stand in the order that people would give them', () => {
    for (const one of ranked)
      console.info(
        one.id,
        one.partners
          .map(
            (p) =>
              `${p.id}:${p.total.toFixed(0)}:${one.grades.get(p.id) ?? 0}:${p.reasons.map((r) => r.kind[0] + r.points.toFixed(0)).join('')}`,
          )
          .join(' '),
      )
    console.info(measureGoldPartners())
    expect(readGoldPairs().pairs.length).toBe(13)
    expect(BOX_TICKER).toBe('gold-p17')
  })
})

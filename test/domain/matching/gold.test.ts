import { describe, expect, test } from 'vitest'
import { constraintShare, NDCG_TARGET, rankGoldSet } from '#test/bench/matching/gold-measurements'
import { readGoldSet } from '#test/bench/matching/gold-set'
import { mean } from '#test/bench/matching/retrieval-measures'
import { failedConstraints } from '~/domain/matching/constraints'

const set = readGoldSet()
const ranked = rankGoldSet(set)
const profiles = new Map(set.profiles.map((profile) => [profile.id, profile]))

describe('the German gold set', () => {
  test('holds 20 challenges and 60 profiles, half of it locked', () => {
    expect(set.cases).toHaveLength(20)
    expect(set.profiles).toHaveLength(60)
    expect(set.cases.filter(({ half }) => half === 'locked')).toHaveLength(10)
  })

  test(`reaches nDCG@5 of at least ${NDCG_TARGET}`, () => {
    expect(mean(ranked.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(NDCG_TARGET)
  })

  test('no ranking shows anybody who breaks a hard constraint', () => {
    expect(constraintShare(set, ranked)).toBe(1)
  })

  test('every profile that the graders excluded fails a constraint', () => {
    for (const { challenge, excluded } of set.cases)
      for (const id of excluded) {
        const profile = profiles.get(id)
        expect(profile && failedConstraints(challenge, profile), `${challenge.id} ${id}`).not.toEqual([])
      }
  })

  test('every profile worth a shortlist that breaks no constraint is shown', () => {
    for (const { challenge, grades, ranking } of ranked)
      for (const [id, grade] of grades)
        if (grade === 3) expect(ranking, `${challenge.id} ${id}`).toContain(id)
  })
})

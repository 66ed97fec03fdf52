import { describe, expect, test } from 'vitest'
import { quickest } from '#test/support/quickest'
import { agreementOf, curveOf } from '~/domain/moderation/hints/agreement'
import { isEnough, judgeText, LEAST_EXAMPLES, trainModel } from '~/domain/moderation/hints/bayes'
import { allGroups, letterGroups } from '~/domain/moderation/hints/letter-groups'

const refused = Array.from({ length: LEAST_EXAMPLES }, (_, at) => ({
  text: `Ihr Dummköpfe, Nummer ${at}, verschwindet aus der Stadt`,
  isRefused: true,
}))
const kept = Array.from({ length: LEAST_EXAMPLES }, (_, at) => ({
  text: `Mehr Radwege, Nummer ${at}, helfen der Stadt`,
  isRefused: false,
}))
const model = trainModel([...refused, ...kept])

describe('the model', () => {
  test('tells what people refused, and by which words', () => {
    const hint = judgeText(model, 'Solche Dummköpfe in der Stadt')
    expect(hint.score).toBeGreaterThan(0.7)
    expect(hint).toMatchObject({ label: 'refusedBefore', words: expect.arrayContaining(['dummkopfe']) })
    expect(hint.words).not.toContain('stadt')
    expect(judgeText(model, 'Radwege helfen').score).toBeLessThan(0.3)
  })

  test('knows dressed-up words too', () => {
    expect(judgeText(model, 'DUMMKÖPFE').score).toBe(judgeText(model, 'Dummk\u200böpfe!').score)
    expect(judgeText(model, 'Dummkрfе').score).toBeGreaterThan(0.5)
  })

  test('says half where it knows nothing', () => {
    for (const text of ['', 'xyz', '👍'])
      expect(judgeText(model, text)).toMatchObject({ score: 0.5, words: [] })
  })

  test('is the same in whatever order the decisions come', () => {
    expect(trainModel([...kept, ...refused].reverse())).toEqual(model)
  })

  test('learns nothing from a text that stands alone', () => {
    const once = trainModel([...refused, ...kept, { text: 'Quarkzwergj', isRefused: true }])
    expect(Object.keys(once.weights).filter((group) => 'quarkzwergj'.includes(group))).toEqual([])
  })

  test('is not made of too few decisions of one kind', () => {
    expect(isEnough([...refused, ...kept])).toBe(true)
    expect(isEnough([...refused.slice(1), ...kept])).toBe(false)
    expect(isEnough([...refused, ...kept.slice(1)])).toBe(false)
  })

  test('takes its groups from within words', () => {
    expect([...allGroups(letterGroups('Öl'))]).toEqual([' ol', 'ol ', ' ol '])
    expect(allGroups(letterGroups('ab cd')).has('b c')).toBe(false)
  })

  test('judges the longest contribution at once', async () => {
    const judge = () => {
      judgeText(model, 'wort'.repeat(1000))
      judgeText(model, Array.from({ length: 800 }, (_, at) => `w${at}`).join(' '))
    }
    expect(await quickest(500, judge)).toBeLessThan(500)
  })
})

describe('the agreement with people', () => {
  const judge = (...scores: [number, boolean][]) => scores.map(([score, isRefused]) => ({ score, isRefused }))

  test('counts alarms and misses', () => {
    const judged = judge([0.9, true], [0.8, false], [0.5, true], [0.4, true], [0.1, false])
    expect(agreementOf(judged)).toMatchObject({ decided: 5, agreed: 0.6, falseAlarms: 1, missed: 1 })
    expect(agreementOf([])).toEqual({ decided: 0, agreed: null, falseAlarms: 0, missed: 0, curve: null })
  })

  test.each<[string, [number, boolean][], number]>([
    [
      'perfect',
      [
        [0.9, true],
        [0.8, true],
        [0.2, false],
      ],
      1,
    ],
    [
      'upside down',
      [
        [0.1, true],
        [0.8, false],
      ],
      0,
    ],
    [
      'all the same',
      [
        [0.5, true],
        [0.5, false],
        [0.5, true],
      ],
      0.5,
    ],
    [
      'one tie',
      [
        [0.5, true],
        [0.5, false],
        [0.1, false],
      ],
      0.75,
    ],
  ])('%s: %s', (_name, scores, area) => {
    expect(curveOf(judge(...scores))?.area).toBeCloseTo(area, 12)
  })

  test('the interval shrinks with more decisions and stays within 0 and 1', () => {
    const some = judge([0.9, true], [0.8, false], [0.7, true], [0.2, false])
    const many = Array.from({ length: 20 }, () => some).flat()
    const [wide, narrow] = [curveOf(some), curveOf(many)]
    if (!wide || !narrow) return expect.fail('no curve')
    expect(wide.area).toBeCloseTo(0.75, 12)
    expect(narrow.area).toBeCloseTo(wide.area, 12)
    expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low)
    expect([wide.low >= 0, wide.high <= 1]).toEqual([true, true])
    expect(curveOf(judge([0.9, true]))).toBeNull()
  })
})

import { describe, expect, test } from 'vitest'
import { BAD_TEXTS } from '#test/support/bad-texts'
import { quickest } from '#test/support/quickest'
import { judgeText, trainModel } from '~/domain/moderation/hints/bayes'
import { countLinks } from '~/domain/participation/count-links'
import { isFlood } from '~/domain/participation/flood'
import { foldText } from '~/domain/participation/fold'
import { keptText } from '~/domain/participation/kept-text'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { pseudonymObjection } from '~/domain/participation/pseudonym-rules'

const TEXTS = Object.entries(BAD_TEXTS)
/** Nothing that nobody sees, that turns a text, or that a database refuses. */
const HARMFUL =
  /[^\P{Cc}\n]|[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0041}-\u{e005a}]|\p{Surrogate}/u

describe.each(TEXTS)('%s', (_name, text) => {
  test('is kept without harm, and the same when it is kept again', () => {
    const kept = keptText(text)
    expect(kept).not.toMatch(HARMFUL)
    expect(keptText(kept)).toBe(kept)
    expect(kept.length).toBeLessThanOrEqual(text.normalize('NFC').length)
  })

  test('is judged at once, by every rule', async () => {
    const judge = () => {
      foldText(text)
      countLinks(text)
      isFlood(keptText(text))
      pseudonymKeyOf(text)
      expect(pseudonymObjection(text)).not.toBeNull()
      expect(judgeText(trainModel([{ text, isRefused: true }]), text).score).toBeLessThanOrEqual(1)
    }
    expect(await quickest(1_500, judge)).toBeLessThan(1_500)
  })
})

test('dressed-up spam is the same text as the plain one', () => {
  expect(foldText(BAD_TEXTS['homoglyphs'] ?? '')).toBe(foldText('Buy cheap Pills now, all of them'))
  for (const name of ['zeroWidth', 'wordJoiners'])
    expect(foldText(BAD_TEXTS[name] ?? '')).toBe(foldText('Jetzt billig kaufen'))
})

test('floods are known as such, clumsy texts are not', () => {
  const floods = TEXTS.filter(([, text]) => isFlood(keptText(text))).map(([name]) => name)
  expect(floods).toEqual([
    ...['emoji', 'joinedEmoji', 'links', 'lineEnds', 'spaces', 'oneLetter', 'oneWord', 'noGap'],
    ...['pattern', 'dots', 'at', 'brackets', 'nothing'],
  ])
})

import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  CONDUCT_VERSIONS,
  conductOn,
  conductVersion,
  findRule,
  isRuleId,
  mayStayAnonymous,
  RULE_IDS,
} from '~/domain/moderation/rules'

describe('the rules of conduct', () => {
  it('are numbered from 1 and begin one after the other', () => {
    expect(CONDUCT_VERSIONS.map(({ number }) => number)).toEqual(
      CONDUCT_VERSIONS.map((_, index) => index + 1),
    )
    const days = CONDUCT_VERSIONS.map(({ validFrom }) => validFrom)
    expect(days).toEqual([...new Set(days)].sort())
  })

  it('hold from their first day on, and none before', () => {
    const [first] = CONDUCT_VERSIONS
    expect(conductOn(first?.validFrom ?? '')).toBe(first)
    expect(conductOn('2999-01-01')).toBe(CONDUCT_VERSIONS.at(-1))
    expect(() => conductOn('2026-10-31')).toThrow(/2026-10-31/)
    expect(conductVersion(1)).toBe(first)
    expect(conductVersion(0)).toBeUndefined()
  })

  it('name each rule once, and say whether it rests on a law', () => {
    for (const version of CONDUCT_VERSIONS) {
      const ids = version.rules.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.every((id) => RULE_IDS.includes(id))).toBe(true)
      expect(findRule(version, 'nothing')).toBeUndefined()
    }
    expect(findRule(conductOn('2026-11-24'), 'unlawful')?.basis).toBe('law')
    expect(findRule(conductOn('2026-11-24'), 'respect')?.basis).toBe('rule')
  })

  it('have a text in both languages, and one in plain words', () => {
    for (const { number } of CONDUCT_VERSIONS)
      for (const locale of ['de', 'en'])
        for (const ending of ['', '-plain'])
          expect(existsSync(`app/features/moderation/texts/${locale}/conduct-${number}${ending}.md`)).toBe(
            true,
          )
  })

  it('let only those stay unnamed who report the abuse of minors', () => {
    expect(RULE_IDS.filter(mayStayAnonymous)).toEqual(['minors'])
    expect(isRuleId('respect')).toBe(true)
    expect(isRuleId('constructor')).toBe(false)
  })
})

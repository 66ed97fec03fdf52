import { describe, expect, it } from 'vitest'
import { joinedWords } from '#search/query/joined-words'

describe('words that were typed apart', () => {
  it('are tried together, with each letter that may link them', () => {
    const tried = joinedWords(['fahrrad', 'bugel'])
    expect(tried).toEqual(expect.arrayContaining(['fahrradbugel', 'fahrradsbugel', 'fahrradenbugel']))
    expect(new Set(tried).size).toBe(tried.length)
  })

  it('are only those that stand beside each other, in their order', () => {
    const tried = joinedWords(['breite', 'rad', 'wege'])
    expect(tried).toContain('radwege')
    expect(tried).not.toContain('breitewege')
    expect(tried).not.toContain('wegerad')
  })

  it.each([[['die', 'wege']], [['a1', 'wege']], [['ki', 'wege']], [['wege']], [[]]])(
    'are none where one is small, a number or alone: %j',
    (words) => {
      expect(joinedWords(words)).toEqual([])
    },
  )
})

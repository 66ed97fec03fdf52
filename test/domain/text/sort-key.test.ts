import { describe, expect, it } from 'vitest'
import { sortKey } from '~/domain/text/sort-key'

describe('sortKey', () => {
  it('puts umlauts with their vowels and ß with ss', () => {
    const names = ['Zingst', 'Ückeritz', 'Usedom', 'Groß Kiesow', 'Grossin', 'ahrenshoop', 'Äpfelhof']
    expect([...names].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      'ahrenshoop',
      'Äpfelhof',
      'Groß Kiesow',
      'Grossin',
      'Ückeritz',
      'Usedom',
      'Zingst',
    ])
  })

  it('ignores punctuation, case and accents', () => {
    expect(sortKey('  Röbel/Müritz (Stadt) – Café ')).toBe('robel muritz stadt cafe')
    expect(sortKey('RÖBEL MÜRITZ STADT CAFÉ')).toBe(sortKey('Röbel/Müritz, Stadt: Cafe'))
  })

  it('writes ß out, small and capital', () => {
    expect(sortKey('Groß Kiesow')).toBe('gross kiesow')
    expect(sortKey('GROẞ KIESOW')).toBe('gross kiesow')
  })

  it('gives an empty key where there is no letter', () => {
    expect(sortKey('–!?')).toBe('')
  })
})

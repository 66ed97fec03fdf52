import { describe, expect, it } from 'vitest'
import { documentId } from '#search/meilisearch/document'
import { tokenOf, wordToken } from '#search/meilisearch/token'

describe('words for a server that shall not analyse them', () => {
  it('are letters and digits of ASCII, whatever the word is', () => {
    for (const term of [
      'bruck',
      'brück',
      'ß',
      'e:bridge',
      '中文',
      'o’neill',
      'x'.repeat(500),
      '1076',
      'ё'.repeat(300),
    ])
      expect([term, /^[gew][qxh][a-z0-9]+$/.test(tokenOf(term))]).toEqual([term, true])
  })

  it('stay apart where the words differ: by language, by sort, by a single mark', () => {
    const tokens = ['bruck', 'brück', 'e:bruck', 'xbruck', 'qbruck', '62', 'b'].map(tokenOf)
    expect(new Set([...tokens, wordToken('bruck'), wordToken('b')]).size).toBe(9)
    expect(tokenOf('brück'.repeat(100))).not.toBe(tokenOf(`${'brück'.repeat(99)}bruck`))
  })
})

describe('ids of documents', () => {
  it('are of the signs that the server takes, and differ as the things do', () => {
    const given: [string, string][] = [
      ['challenge', '0192-ab'],
      ['provider', '0192-ab'],
      ['answer', 'mit Leerzeichen'],
      ['answer', 'mit_Leerzeichen'],
      ['answer', 'ü'.repeat(600)],
    ]
    const ids = given.map(([kind, id]) => documentId(kind, id))
    expect(ids[0]).toBe('challenge-0192-ab')
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{1,511}$/)
    expect(new Set(ids).size).toBe(5)
  })
})

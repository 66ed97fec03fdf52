import { describe, expect, it } from 'vitest'
import { ERASED_NAME, erasedAddress, isDeletionWord, isErasedName, nameIn } from '~/domain/account/erased'
import { singleAddress } from '~/platform/mail/mail-header'

describe('the name of an erased account', () => {
  it('is said in the language of the page, other names as they are', () => {
    expect(nameIn('de', ERASED_NAME)).toBe('Gelöschtes Konto')
    expect(nameIn('en', ERASED_NAME)).toBe('Deleted account')
    expect(nameIn('en', 'Gelöschtes Konto 2')).toBe('Gelöschtes Konto 2')
  })

  it.each(['Gelöschtes Konto', ' gelöschtes  KONTO ', 'deleted account'])(
    'nobody may be called %s',
    (name) => {
      expect(isErasedName(name)).toBe(true)
    },
  )

  it.each(['Gelöschtes Kontor', 'Konto', ''])('somebody may be called %s', (name) => {
    expect(isErasedName(name)).toBe(false)
  })
})

it('an erased address is unique, and no mail can go to it', () => {
  expect(erasedAddress('a')).not.toBe(erasedAddress('b'))
  expect(() => singleAddress(erasedAddress('a'))).toThrow()
})

describe('the word before a deletion', () => {
  it.each(['LÖSCHEN', 'löschen', ' Löschen ', 'LO\u0308SCHEN', 'DELETE', 'delete'])('is %s', (word) => {
    expect(isDeletionWord(word)).toBe(true)
  })

  it.each(['', 'LOESCHEN', 'LÖSCHEN!', 'ja', 'yes'])('is not %s', (word) => {
    expect(isDeletionWord(word)).toBe(false)
  })
})

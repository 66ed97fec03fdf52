import { describe, expect, test } from 'vitest'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { pseudonymObjection } from '~/domain/participation/pseudonym-rules'

describe('the key of a pseudonym', () => {
  test.each([
    ['case', 'Deichgraf', 'DEICHGRAF'],
    ['Cyrillic letters', 'Deichgraf', 'Dеiсhgrаf'],
    ['Greek letters', 'Nordo', 'Νοrdο'],
    ['unseen signs', 'Nordlicht', 'Nord\u200blicht\u2060'],
    ['a joiner', 'Nordlicht', 'Nord\u200dlicht'],
    ['wide letters', 'Nordlicht', 'Ｎｏｒｄｌｉｃｈｔ'],
    ['letters of mathematics', 'Nordlicht', '𝐍𝐨𝐫𝐝𝐥𝐢𝐜𝐡𝐭'],
    ['accents', 'Jose', 'José'],
    ['large i and small l', 'Ilse', 'llse'],
    ['digits', 'Lolo', '1o10'],
    ['r and n', 'Bernd', 'Bemd'],
    ['signs between', 'Jan_Maat', 'jan.maat'],
    ['a turn of direction', 'Nordlicht', '\u202eNordlicht'],
  ])('does not tell %s apart', (_name, one, other) => {
    expect(pseudonymKeyOf(other)).toBe(pseudonymKeyOf(one))
  })

  test.each([
    ['Deichgraf', 'Deichgräfin'],
    ['Иван', 'Олег'],
    ['Jan2', 'Jan3'],
  ])('tells %s from %s', (one, other) => {
    expect(pseudonymKeyOf(other)).not.toBe(pseudonymKeyOf(one))
  })
})

describe('what may be a pseudonym', () => {
  test.each(['Deichgraf', 'Jan_Maat-7', 'Åse', 'Müller.B', 'Иван', 'Ελένη', 'x'.repeat(30), 'e\u0301cole'])(
    '%s may',
    (text) => {
      expect(pseudonymObjection(text)).toBeNull()
    },
  )

  test.each([
    ['ab', 'tooShort'],
    ['x'.repeat(31), 'tooLong'],
    ['Jan Maat', 'shape'],
    ['_Jan', 'shape'],
    ['Jan.', 'shape'],
    ['12345', 'shape'],
    ['Jan\u200bMaat', 'shape'],
    ['\u202eJanMaat', 'shape'],
    ['Jan👍', 'shape'],
    ['<b>Jan</b>', 'shape'],
    ['Dеichgraf', 'shape'],
    ['Ｊａｎ', 'shape'],
    ['Ministerium', 'official'],
    ['Sozial-Ministerium', 'official'],
    ['MOD3RATION'.replace('3', 'E'), 'official'],
    ['M0deration', 'official'],
    ['Moderatlon', 'official'],
    ['Bürgermeisterin_HRO', 'official'],
    ['Amt.fuer.Wind', 'official'],
    ['admin', 'official'],
    ['Admin-1', 'official'],
    ['Brueckenschlag'.replace('ue', 'ü'), 'official'],
  ])('%s may not: %s', (text, objection) => {
    expect(pseudonymObjection(text)).toBe(objection)
  })

  test('letters within a word are no word', () => {
    for (const text of ['Amtmann', 'Modeste', 'Gastwirtin', 'Systemfrage'])
      expect(pseudonymObjection(text)).toBeNull()
  })
})

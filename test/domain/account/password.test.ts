import { describe, expect, test } from 'vitest'
import { quickest } from '#test/support/quickest'
import { COMMON_WORDS } from '~/domain/account/frequent-words'
import { passwordProblem } from '~/domain/account/password'

const PERSON = { email: 'erika.mustermann@landkreis.example', displayName: 'Erika M. Seefahrt' }

describe('a new password', () => {
  test.each([
    ['elf Zeichen', 'tooShort'],
    ['kurz', 'tooShort'],
    ['', 'tooShort'],
    [`x${'Wort auf Wort '.repeat(20)}`, 'tooLong'],
    ['aaaaaaaaaaaa', 'repeated'],
    ['abcabcabcabc', 'repeated'],
    ['xy12xy12xy12xy', 'repeated'],
    ['123456789012', 'sequence'],
    ['abcdefghijklm', 'sequence'],
    ['qwertzuiop123', 'sequence'],
    ['987654321098', 'sequence'],
    ['erika.mustermann', 'personal'],
    ['ErikaMustermann1', 'personal'],
    ['erika.mustermann@landkreis.example', 'personal'],
    ['Erika M. Seefahrt 1', 'personal'],
    ['passwort1234', 'common'],
    ['Passwort2026!', 'common'],
    ['P@ssw0rt1234', 'common'],
    ['p4ssw0rd2024!!', 'common'],
    ['hallohallo12', 'common'],
    ['Sommer2026!!!', 'common'],
    ['schwerin-2026-', 'common'],
    ['ichliebedich1', 'common'],
    ['mein Passwort 1', 'common'],
    ['München20262026', 'common'],
    ['qwertzpasswort', 'common'],
    ['abcabcabcabca', 'repeated'],
    ['abcabcabcabcxyz', 'repeated'],
    ['abcdefxyz123', 'sequence'],
    ['erika.mustermann-xq7vb', 'personal'],
    ['passwortpasswortpasswort', 'common'],
  ])('%s is refused as %s', (password, problem) => {
    expect(passwordProblem(password, PERSON)).toBe(problem)
  })

  test.each([
    'Sieben Brücken im Nebel',
    'Kormoran hebt Pfandglas',
    'vT9#kq!Lw2zR',
    'drei graue Reiher frieren',
    'sommerberlinkaterkaffee?nein, Mondfähre',
    'erika.mustermann-xq7vbz',
    'hallopassworthallo',
    'vT9#kq!Lw2zRhuMp'.repeat(20).slice(0, 200),
  ])('%s is taken', (password) => {
    expect(passwordProblem(password, PERSON)).toBeNull()
  })

  test('a name without letters is in no password', () => {
    const person = { email: 'e@x.example', displayName: '–' }
    expect(passwordProblem('?!=#+*-:;~a9', person)).toBeNull()
  })

  test('counts characters, not code units', () => {
    expect(passwordProblem('🐟🐠🐡🦈🐙🦀🦐🦞🐳🐋🦭', PERSON)).toBe('tooShort')
  })

  test('takes no time that grows with the square of a hostile length', async () => {
    const judge = () => {
      passwordProblem('ab'.repeat(100), PERSON)
      passwordProblem(`${'passwort'.repeat(24)}x`, PERSON)
    }
    expect(await quickest(500, judge)).toBeLessThan(500)
  })
})

test('the shipped words are folded and lower case, and there are many', () => {
  expect(COMMON_WORDS.size).toBeGreaterThan(500)
  expect([...COMMON_WORDS].filter((word) => !/^[a-z]+$/.test(word))).toEqual([])
})

import { expect, test } from 'vitest'
import {
  CHALLENGE_TEXT_WEIGHTS,
  challengeLexemes,
  PROFILE_TEXT_WEIGHTS,
  profileLexemes,
} from '#search/analysis/matching-texts'

function times(lexeme: string, lexemes: readonly string[]): number {
  return lexemes.filter((each) => each === lexeme).length
}

test('each field of a challenge counts by its weight', () => {
  const lexemes = challengeLexemes({
    title: 'Brücke',
    summary: 'Wald',
    problem: 'Deich',
    desiredOutcome: 'Hafen',
    dataSituation: 'Wolf',
  })
  expect(times('bruck', lexemes)).toBe(CHALLENGE_TEXT_WEIGHTS.title)
  expect(times('wald', lexemes)).toBe(CHALLENGE_TEXT_WEIGHTS.summary)
  expect(times('deich', lexemes)).toBe(CHALLENGE_TEXT_WEIGHTS.problem)
  expect(times('hafen', lexemes)).toBe(CHALLENGE_TEXT_WEIGHTS.desiredOutcome)
  expect(times('wolf', lexemes)).toBe(CHALLENGE_TEXT_WEIGHTS.dataSituation)
})

test('each field of a profile counts by its weight', () => {
  const lexemes = profileLexemes({ name: 'Brücke', summary: 'Wald', description: 'Deich' })
  expect(times('bruck', lexemes)).toBe(PROFILE_TEXT_WEIGHTS.name)
  expect(times('wald', lexemes)).toBe(PROFILE_TEXT_WEIGHTS.summary)
  expect(times('deich', lexemes)).toBe(PROFILE_TEXT_WEIGHTS.description)
})

test('a challenge without a data situation and English texts are read too', () => {
  expect(challengeLexemes({ title: '', summary: '', problem: '', desiredOutcome: '' })).toEqual([])
  expect(profileLexemes({ name: '', summary: 'the bridges', description: '' }, 'en')).toEqual(
    Array.from({ length: PROFILE_TEXT_WEIGHTS.summary }, () => 'bridg'),
  )
})

test('numbers are left out, words with digits stay', () => {
  const texts = { name: '', summary: '120 Brücken, Modell T5', description: '2026' }
  expect(new Set(profileLexemes(texts))).toEqual(new Set(['bruck', 'modell', 't5']))
})

import { expect, it } from 'vitest'
import { analyse } from '#search/analysis/analyse'
import { wordsBehind } from '#search/analysis/words-behind'

const TEXT = 'Brückenprüfung: Drohnen sehen Risse an Brücken, KI und Texterkennung helfen.'

it('gives every lexeme of a text a word of that text', () => {
  const wordOf = wordsBehind(TEXT)
  const words = TEXT.match(/[\p{L}]+/gu)
  const strange = analyse(TEXT, 'de').filter((lexeme) => !words?.includes(wordOf(lexeme)))
  expect(strange).toEqual([])
})

it('prefers the word itself to a compound that holds it', () => {
  const [bridge = ''] = analyse('Brücke', 'de')
  expect(wordsBehind(TEXT)(bridge)).toBe('Brücken')
})

it('shows an abbreviation in capitals where only a phrase stood, and anything else as it is', () => {
  const wordOf = wordsBehind('künstliche Intelligenz')
  expect(wordOf('ki')).toBe('KI')
  expect(wordOf('hafen')).toBe('hafen')
})

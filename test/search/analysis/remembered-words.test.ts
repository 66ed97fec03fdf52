import { expect, it } from 'vitest'
import { rememberedWords } from '#search/analysis/remembered-words'

it('works a word out once, whatever it comes to, until there are too many', () => {
  const asked: string[] = []
  const read = rememberedWords((word) => {
    asked.push(word)
    return word === 'und' ? '' : word.toUpperCase()
  })
  expect([read('Deich'), read('Deich'), read('und'), read('und')]).toEqual(['DEICH', 'DEICH', '', ''])
  expect(asked).toEqual(['Deich', 'und'])
  for (let number = 0; number < 50_000; number += 1) read(`Wort${number}`)
  expect(read('\uD83E half 🦔')).toBe('\uD83E HALF 🦔')
  read('Deich')
  expect(asked.filter((word) => word === 'Deich')).toHaveLength(2)
})

import { expect, test } from 'vitest'
import { decompound, isKnown, splitIntoParts } from '#search/analysis/decompound'

const PARTS = new Set([
  'energie',
  'verb',
  'rauch',
  'verbrauch',
  'halle',
  'sport',
  'hafen',
  'stadt',
  'plan',
  'planung',
])

test('the reading with the fewest parts wins', () => {
  expect(splitIntoParts('energieverbrauch', PARTS)).toEqual(['energie', 'verbrauch'])
})

test('among readings of the same length the one with fewer loose letters wins', () => {
  expect(splitIntoParts('stadtplanung', PARTS)).toEqual(['stadt', 'planung'])
  expect(splitIntoParts('hafenstadt', new Set([...PARTS, 'hafe']))).toEqual(['hafen', 'stadt'])
})

test.each(['s', 'n', 'en', 'es', 'e', 'er', 'ns'])('the link -%s- is allowed between parts', (link) => {
  expect(splitIntoParts(`sport${link}halle`, PARTS)).toEqual(['sport', 'halle'])
})

test.each(['x', 't', 'in', 'ss', 'ern'])('the letters -%s- are no link', (link) => {
  expect(splitIntoParts(`sport${link}halle`, PARTS)).toEqual([])
})

test('parts that leave a remainder do not split the word', () => {
  expect(splitIntoParts('sporthallenbad', PARTS)).toEqual([])
  expect(splitIntoParts('exsporthalle', PARTS)).toEqual([])
  expect(splitIntoParts('sport', PARTS)).toEqual([])
})

test('an ending after the last part is allowed', () => {
  expect(splitIntoParts('sporthallen', PARTS)).toEqual(['sport', 'halle'])
})

test('three letters are a part only where they are listed and at the right end', () => {
  expect(splitIntoParts('bauplan', PARTS)).toEqual(['bau', 'plan'])
  expect(splitIntoParts('baubau', PARTS)).toEqual(['bau', 'bau'])
  expect(splitIntoParts('plansee', new Set([...PARTS, 'see']))).toEqual([])
  expect(splitIntoParts('hafenamt', PARTS)).toEqual(['hafen', 'amt'])
  expect(splitIntoParts('hafenamts', PARTS)).toEqual(['hafen', 'amt'])
  expect(splitIntoParts('amthafen', PARTS)).toEqual([])
  expect(splitIntoParts('stadtsee', new Set([...PARTS, 'see']))).toEqual([])
})

test('more than four parts are not a word any more', () => {
  expect(splitIntoParts('sporthallehafenstadt', PARTS)).toHaveLength(4)
  expect(splitIntoParts('sporthallehafenstadtplan', PARTS)).toEqual([])
})

test('known words, places and short words stay whole', () => {
  for (const word of [
    'krankenhaus',
    'landkreise',
    'greifswald',
    'greifswalder',
    'schweriner',
    'neustrelitz',
    'amtsweg',
  ])
    expect(decompound(word)).toEqual([])
})

test('what is known: words, words with an ending, places', () => {
  expect(['brucke', 'brucken', 'rostock', 'prufung'].every((word) => isKnown(word))).toBe(true)
  expect(['bruckx', 'xbrucke', 'greifs'].some((word) => isKnown(word))).toBe(false)
})

import { expect, test } from 'vitest'
import { tellingOf } from '#search/query/frame-words'
import { foldWord } from '#search/query/read-words'

const telling = (word: string) => tellingOf(foldWord(word))

test.each(['suche', 'hilft', 'möchten', 'benötigen', 'jemanden', 'bräuchten'])(
  '"%s" dresses up a question',
  (word) => expect(telling(word)).toBe('frame'),
)

test.each(['Amt', 'Lösung', 'Software', 'Anbieter'])('"%s" tells little beside others', (word) =>
  expect(telling(word)).toBe('some'),
)

test.each(['Brücke', 'nicht', 'ohne', 'prüfen', 'übersetzen'])('"%s" tells all that it says', (word) =>
  expect(telling(word)).toBe('all'),
)

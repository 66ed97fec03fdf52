import { describe, expect, it } from 'vitest'
import { ATTACHMENT_LIMITS, MEGABYTE, MOST_UPLOAD_BYTES, roomFor } from '~/domain/file/file-refusal'

const LIMITS = { bytesEach: 10, bytesTogether: 25, count: 3 }
const file = (sha256: string, byteLength = 10) => ({ sha256, byteLength })

describe('room for one more file', () => {
  it.each([
    ['none is there', file('c'), [], null],
    ['it fits to the byte', file('c', 5), [file('a'), file('b')], null],
    ['it is a byte too much', file('c', 6), [file('a'), file('b')], 'totalTooLarge'],
    ['the number is reached', file('d', 1), [file('a', 1), file('b', 1), file('c', 1)], 'tooMany'],
    ['it is there already', file('a'), [file('a')], 'duplicate'],
    [
      'it is there already and all places are taken',
      file('a', 1),
      [file('a', 1), file('b'), file('c')],
      'duplicate',
    ],
  ] as const)('where %s', (_case, one, held, reason) => {
    expect(roomFor(one, held, LIMITS)).toBe(reason)
  })
})

it('the limits fit each other: a form can carry every file that a challenge holds, and no more than can be said', () => {
  const { bytesEach, bytesTogether, count } = ATTACHMENT_LIMITS
  expect(bytesEach).toBeLessThanOrEqual(bytesTogether)
  expect(bytesEach * count).toBeLessThan(MOST_UPLOAD_BYTES)
  expect([bytesEach, bytesTogether].map((bytes) => bytes / MEGABYTE)).toEqual([20, 50])
})

import { describe, expect, it } from 'vitest'
import { MOST_IN_DIGEST, makeDigests, type News } from '~/domain/matching/digest'

const news = (ownerId: string, subject: string, score: number): News => ({ ownerId, subject, score })
const member = (organisationId: string, userId: string) => ({ organisationId, userId })

describe('a digest', () => {
  it('names the best first, equal ones in the order of their subjects', () => {
    const [digest] = makeDigests(
      [news('o', 'b', 30), news('o', 'c', 50), news('o', 'a', 30)],
      [member('o', 'u')],
    )
    expect(digest?.items.map(({ subject }) => subject)).toEqual(['c', 'a', 'b'])
    expect(digest?.more).toBe(0)
  })

  it('names at most ten and counts the others', () => {
    expect(MOST_IN_DIGEST).toBe(10)
    const many = Array.from({ length: 13 }, (_, index) => news('o', `${index}`, index))
    const [digest] = makeDigests(many, [member('o', 'u')])
    expect([digest?.items.length, digest?.more, digest?.items[0]?.score]).toEqual([10, 3, 12])
  })

  it('tells a person of two organisations once of a subject, for the better match', () => {
    const digests = makeDigests(
      [news('weak', 'c', 30), news('strong', 'c', 60)],
      [member('weak', 'both'), member('strong', 'both'), member('weak', 'one')],
    )
    expect(digests.map(({ userId, items }) => [userId, items.map(({ ownerId }) => ownerId)])).toEqual([
      ['both', ['strong']],
      ['one', ['weak']],
    ])
  })

  it('goes to nobody who belongs to no organisation with news', () => {
    expect(makeDigests([news('o', 'c', 30)], [member('other', 'u')])).toEqual([])
    expect(makeDigests([], [member('o', 'u')])).toEqual([])
  })
})

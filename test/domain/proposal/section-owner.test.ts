import { describe, expect, it } from 'vitest'
import { isOwnerTold, isSectionFree, TOLD_EVERY } from '~/domain/proposal/section-owner'

const AT = new Date('2027-01-10T11:00:00Z')
const earlier = (milliseconds: number) => new Date(AT.getTime() - milliseconds)

describe('the owner of a section', () => {
  it.each([
    ['that somebody else saved it', 'a', null, true],
    ['not of their own save', 'b', null, false],
    ['not again within the hour', 'a', earlier(TOLD_EVERY - 1), false],
    ['again after an hour', 'a', earlier(TOLD_EVERY), true],
    ['not of their own save after an hour either', 'b', earlier(TOLD_EVERY), false],
  ] as const)('is told %s', (_what, actorId, toldAt, expected) => {
    expect(isOwnerTold({ userId: 'b', toldAt }, { actorId, at: AT })).toBe(expected)
  })
})

describe('a section is free', () => {
  it.each([
    ['where nobody has it', null, true],
    ['where its owner has left', { userId: 'gone' }, true],
    ['not where its owner is in the team', { userId: 'b' }, false],
  ] as const)('%s', (_what, owner, expected) => {
    expect(isSectionFree(owner, ['a', 'b'])).toBe(expected)
  })
})

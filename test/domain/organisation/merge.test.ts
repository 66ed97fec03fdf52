import { describe, expect, it } from 'vitest'
import {
  closeObjection,
  type MergeSide,
  mergedMembership,
  mergeObjection,
  peopleComeAlong,
} from '~/domain/organisation/merge'

const side = (id: string, change: Partial<MergeSide> = {}): MergeSide => ({
  id,
  kind: 'company',
  state: 'verified',
  challengeIds: [],
  proposedFor: [],
  ...change,
})
const authority = (id: string, change: Partial<MergeSide> = {}) => side(id, { kind: 'authority', ...change })

describe('merging', () => {
  it('is possible where everything can move', () => {
    expect(mergeObjection(side('a'), side('b'))).toBeNull()
    expect(mergeObjection(side('a', { proposedFor: ['c1'] }), side('b', { proposedFor: ['c2'] }))).toBeNull()
    expect(mergeObjection(authority('a'), authority('b', { challengeIds: ['c1'] }))).toBeNull()
    expect(
      mergeObjection(side('a', { kind: 'researchCentre' }), side('b', { proposedFor: ['c'] })),
    ).toBeNull()
    expect(mergeObjection(side('a', { state: 'listed' }), side('b', { state: 'listed' }))).toBeNull()
    expect(mergeObjection(side('a'), side('b', { state: 'closed' }))).toBeNull()
  })

  it.each([
    ['an entry with itself', side('a'), side('a'), 'sameOrganisation'],
    ['what is merged already', side('a'), side('b', { state: 'merged' }), 'alreadyMerged'],
    ['into a merged one', side('a', { state: 'merged' }), side('b'), 'survivorGone'],
    ['into a closed one', side('a', { state: 'closed' }), side('b'), 'survivorGone'],
    ['what people run into what nobody runs', side('a', { state: 'listed' }), side('b'), 'survivorListed'],
    [
      'two with proposals for one challenge',
      side('a', { proposedFor: ['c1', 'c2'] }),
      side('b', { proposedFor: ['c2'] }),
      'bothProposed',
    ],
    [
      'a bidder into the authority of the challenge',
      authority('a', { challengeIds: ['c'] }),
      side('b', { proposedFor: ['c'] }),
      'ownBidder',
    ],
    [
      'the authority of a challenge into its bidder',
      side('a', { proposedFor: ['c'] }),
      authority('b', { challengeIds: ['c'] }),
      'ownBidder',
    ],
    ['challenges into a company', side('a'), authority('b', { challengeIds: ['c'] }), 'kindsDiffer'],
    ['proposals into an authority', authority('a'), side('b', { proposedFor: ['c'] }), 'kindsDiffer'],
  ] as const)('does not go: %s', (_what, survivor, duplicate, reason) => {
    expect(mergeObjection(survivor, duplicate)).toBe(reason)
  })

  it('lets an authority without proceedings become part of a company entered twice', () => {
    expect(mergeObjection(side('a'), authority('b'))).toBeNull()
  })
})

it.each([
  ['verified', 'verified', true],
  ['unverified', 'verified', true],
  ['unverified', 'unverified', true],
  ['listed', 'listed', true],
  ['verified', 'unverified', false],
  ['verified', 'rejected', false],
  ['verified', 'closed', false],
  ['verified', 'listed', true],
] as const)('into a %s organisation people of a %s one come along: %s', (survivor, duplicate, expected) => {
  expect(peopleComeAlong({ state: survivor }, { state: duplicate })).toBe(expected)
})

describe('a person known on both sides', () => {
  const [early, late] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-05-01T00:00:00Z')]
  const active = (role: 'owner' | 'editor' | 'viewer', createdAt = early) => ({
    role,
    createdAt,
    endedAt: null,
  })
  const ended = (role: 'owner' | 'editor' | 'viewer', endedAt: Date) => ({ role, createdAt: early, endedAt })

  it('keeps the higher role and the earlier beginning, whichever side is first', () => {
    const result = active('owner')
    expect(mergedMembership(active('viewer', late), active('owner'))).toEqual(result)
    expect(mergedMembership(active('owner'), active('viewer', late))).toEqual(result)
  })

  it('goes on working with the role of the side where they still work: a role that ended gives nothing', () => {
    expect(mergedMembership(active('viewer'), ended('owner', late))).toEqual(active('viewer'))
    expect(mergedMembership(ended('owner', late), active('viewer'))).toEqual(active('viewer'))
  })

  it('stays a former member where they have left both, since the later day', () => {
    expect(mergedMembership(ended('owner', early), ended('viewer', late))).toEqual(ended('viewer', late))
    expect(mergedMembership(ended('viewer', late), ended('owner', early))).toEqual(ended('viewer', late))
  })
})

it.each([
  [0, 0, null],
  [1, 0, 'somethingRunning'],
  [0, 1, 'somethingRunning'],
])('with %i challenges and %i proposals running, closing: %s', (challenges, proposals, expected) => {
  expect(closeObjection({ challenges, proposals })).toBe(expected)
})

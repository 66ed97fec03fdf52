import { describe, expect, it } from 'vitest'
import { isCollapsed } from '~/domain/participation/collapse'
import {
  COMMENT_ACTIONS,
  CONTRIBUTION_STATES,
  type EditFacts,
  editModeOf,
  judgeComment,
  MOST_ADDENDA,
} from '~/domain/participation/comment'
import { GREATEST_DEPTH, placeOfAnswer, placeOfRoot } from '~/domain/participation/place'

const CREATED = new Date('2026-11-24T10:00:00.000Z')
const later = (milliseconds: number) => new Date(CREATED.getTime() + milliseconds)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const FRESH: EditFacts = {
  createdAt: CREATED,
  isAnswered: false,
  hasVotes: false,
  isInOfficialAnswer: false,
  addenda: 0,
}

describe('a contribution is changed', () => {
  it.each([
    [0, 'free'],
    [5 * MINUTE - 1, 'free'],
    [5 * MINUTE, 'versioned'],
    [24 * HOUR - 1, 'versioned'],
    [24 * HOUR, 'addendum'],
    [400 * 24 * HOUR, 'addendum'],
  ])('%i ms after it was written: %s', (age, mode) => {
    expect(editModeOf(FRESH, later(age))).toBe(mode)
  })

  it.each(['isAnswered', 'hasVotes', 'isInOfficialAnswer'] as const)(
    'no more once it %s, not even in the first minutes',
    (fact) => {
      const facts = { ...FRESH, [fact]: true }
      expect(editModeOf(facts, later(0))).toBe('addendum')
      expect(judgeComment('edit', 'visible', facts, later(0))).toEqual({ ok: false, reason: 'settled' })
      expect(judgeComment('append', 'visible', facts, later(0)).ok).toBe(true)
    },
  )

  it('by additions only where it stands, and not without end', () => {
    expect(judgeComment('append', 'visible', FRESH, later(HOUR))).toMatchObject({ reason: 'notYetSettled' })
    const many = { ...FRESH, addenda: MOST_ADDENDA }
    expect(judgeComment('append', 'visible', many, later(25 * HOUR))).toMatchObject({
      reason: 'tooManyAddenda',
    })
  })
})

/** Written by hand: in which state what can be done, where nothing else stands against it. */
const ALLOWED: Record<(typeof COMMENT_ACTIONS)[number], readonly string[]> = {
  answer: ['visible'],
  vote: ['visible'],
  edit: ['visible', 'held'],
  append: ['visible'],
  remove: ['visible', 'held'],
}

describe.each(COMMENT_ACTIONS)('%s', (action) => {
  it.each(CONTRIBUTION_STATES)('is judged in the state %s as the table says', (state) => {
    const at = action === 'append' ? later(25 * HOUR) : later(0)
    expect(judgeComment(action, state, FRESH, at).ok).toBe(ALLOWED[action].includes(state))
  })
})

it('only removing changes the state', () => {
  expect(judgeComment('remove', 'visible', FRESH, later(0))).toEqual({ ok: true, to: 'removed' })
  expect(judgeComment('edit', 'held', FRESH, later(0))).toEqual({ ok: true, to: 'held' })
})

describe('the place of an answer', () => {
  it('is one step below, and at the greatest depth beside what it answers', () => {
    let place = { id: 'c0', ...placeOfRoot('c0') }
    const depths = [place.depth]
    for (let count = 1; count < 7; count += 1) {
      const next = placeOfAnswer(place)
      expect(next.rootId).toBe('c0')
      expect(next.depth).toBeLessThanOrEqual(GREATEST_DEPTH)
      const isDeepest = place.depth === GREATEST_DEPTH
      expect(next.parentId).toBe(isDeepest ? place.parentId : place.id)
      expect(next.answersId).toBe(isDeepest ? place.id : null)
      place = { id: `c${count}`, ...next }
      depths.push(place.depth)
    }
    expect(depths).toEqual([0, 1, 2, 3, 3, 3, 3])
  })
})

it.each([
  [0, true],
  [24 * HOUR - 1, true],
  [24 * HOUR, false],
])('what was collapsed is open again a day later: after %i ms %s', (age, collapsed) => {
  expect(isCollapsed(CREATED, later(age))).toBe(collapsed)
  expect(isCollapsed(null, later(age))).toBe(false)
})

import { describe, expect, it } from 'vitest'
import { isPassed, preparationOf } from '~/domain/proposal/file-preparation'

const AT = new Date('2026-11-26T10:00:00Z')

describe('the preparation of a file', () => {
  it.each([
    ['waits', { preparedAt: null, failure: null, cleanKey: null }, 'preparing', false],
    ['has a copy', { preparedAt: AT, failure: null, cleanKey: 'k' }, 'ready', true],
    ['has no copy', { preparedAt: AT, failure: 'noCleanCopy', cleanKey: null }, 'failed', true],
    ['holds a virus', { preparedAt: AT, failure: 'infected', cleanKey: null }, 'failed', false],
    ['was never looked at', { preparedAt: AT, failure: 'notPrepared', cleanKey: null }, 'failed', false],
    ['failed for a new reason', { preparedAt: AT, failure: 'later', cleanKey: null }, 'failed', false],
    ['lost its copy', { preparedAt: AT, failure: null, cleanKey: null }, 'failed', false],
  ])('of one that %s', (_what, facts, state, isGiven) => {
    const preparation = preparationOf(facts)
    expect(preparation.state).toBe(state)
    expect(isPassed(preparation)).toBe(isGiven)
  })
})

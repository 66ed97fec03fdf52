import { expect, it } from 'vitest'
import { CHALLENGE_PHASES } from '~/domain/challenge/view'
import { byUrgency } from '~/domain/workspace/challenge-order'

it('puts on top what the authority has to act on, and keeps the given order within a phase', () => {
  const phases = byUrgency([...CHALLENGE_PHASES].map((phase) => ({ phase }))).map(({ phase }) => phase)
  expect(phases).toEqual(['closed', 'inApproval', 'draft', 'open', 'opened', 'withdrawn', 'archived'])
  const drafts = [
    { phase: 'draft', id: 'new' },
    { phase: 'closed', id: 'x' },
    { phase: 'draft', id: 'old' },
  ] as const
  expect(byUrgency(drafts).map(({ id }) => id)).toEqual(['x', 'new', 'old'])
})

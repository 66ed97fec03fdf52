import { describe, expect, it } from 'vitest'
import { TOLD_ACTIONS, toldActivity } from '~/domain/proposal/activity'
import { LAPSE, PARTNER_TRANSITIONS } from '~/domain/proposal/consortium'
import { PROPOSAL_TRANSITIONS } from '~/domain/proposal/lifecycle'

describe('the history of a proposal', () => {
  it('tells every step of the team by name', () => {
    const steps = [...Object.values(PROPOSAL_TRANSITIONS), ...Object.values(PARTNER_TRANSITIONS), LAPSE]
    for (const { event } of steps) expect(TOLD_ACTIONS).toContain(event)
    expect(toldActivity('proposal.submitted')).toBe('submitted')
  })

  it.each([
    'proposal.read',
    'proposal.fileRead',
    'proposal.exported',
    'proposal.partnerMoved',
    'readerQuestion.asked',
    'submitted',
    '',
  ])('keeps %j to itself', (action) => {
    expect(toldActivity(action)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { PARTNER_STATES } from '~/domain/proposal/consortium'
import { gonePartners } from '~/domain/proposal/gone-partners'

const AT = new Date('2026-11-30T11:00:00Z')
const FROZEN = ['b', 'a'].map((organisationId) => ({ organisationId, name: organisationId.toUpperCase() }))
const row = (organisationId: string, state: (typeof PARTNER_STATES)[number], endedAt: Date | null = AT) => ({
  ...{ organisationId, state, endedAt },
})

describe('partners that have gone since a version was frozen', () => {
  it('are those that left or were removed, and no others', () => {
    const gone = PARTNER_STATES.filter((state) => gonePartners(FROZEN, [row('a', state)]).length > 0)
    expect(gone).toEqual(['left', 'removed'])
  })

  it('stand with their name and their date in the order of the version', () => {
    expect(gonePartners(FROZEN, [row('a', 'left'), row('b', 'removed')])).toEqual([
      { organisationId: 'b', name: 'B', state: 'removed', at: AT },
      { organisationId: 'a', name: 'A', state: 'left', at: AT },
    ])
  })

  it('do not count where they were no part of the version, or where no date is known', () => {
    expect(gonePartners(FROZEN, [row('c', 'left'), row('a', 'left', null)])).toEqual([])
    expect(gonePartners([], [row('a', 'left')])).toEqual([])
  })
})

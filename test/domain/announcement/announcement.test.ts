import { describe, expect, it } from 'vitest'
import {
  ANNOUNCEMENT_TRANSITIONS,
  announcementObjection,
  announcementState,
} from '~/domain/announcement/announcement'

const at = (text: string) => new Date(text)
const times = { startsAt: at('2026-12-01T10:00:00Z'), endsAt: at('2026-12-01T12:00:00Z'), revokedAt: null }

describe('an announcement', () => {
  it.each([
    ['2026-12-01T09:59:59.999Z', 'planned'],
    ['2026-12-01T10:00:00Z', 'shown'],
    ['2026-12-01T11:59:59.999Z', 'shown'],
    ['2026-12-01T12:00:00Z', 'over'],
  ])('at %s is %s', (now, state) => {
    expect(announcementState(times, at(now))).toBe(state)
    expect(announcementState({ ...times, revokedAt: at('2026-11-30T00:00:00Z') }, at(now))).toBe('revoked')
  })

  const now = at('2026-11-30T00:00:00Z')
  it.each([
    ['endBeforeStart', '2026-12-01T10:00:00Z', '2026-12-01T10:00:00Z'],
    ['endBeforeStart', '2026-12-01T10:00:00Z', '2026-12-01T09:00:00Z'],
    ['endInPast', '2026-11-28T00:00:00Z', '2026-11-30T00:00:00Z'],
    ['tooLong', '2026-12-01T00:00:00Z', '2027-03-03T00:00:01Z'],
    [null, '2026-12-01T00:00:00Z', '2027-03-03T00:00:00Z'],
    [null, '2026-11-01T00:00:00Z', '2026-11-30T00:00:01Z'],
  ])('%s from %s until %s', (objection, startsAt, endsAt) => {
    expect(announcementObjection({ startsAt: at(startsAt), endsAt: at(endsAt) }, now)).toBe(objection)
  })

  it('is changed and taken down only while it is not over', () => {
    expect(ANNOUNCEMENT_TRANSITIONS.edit).toMatchObject({ from: ['planned', 'shown'], to: null })
    expect(ANNOUNCEMENT_TRANSITIONS.revoke).toMatchObject({ from: ['planned', 'shown'], to: 'revoked' })
  })
})

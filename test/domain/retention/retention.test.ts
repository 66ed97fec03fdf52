import { describe, expect, it } from 'vitest'
import { isWithinBounds, RETENTION, RETENTION_KEYS, retentionFrom } from '~/domain/retention/retention'

describe('retention', () => {
  it.each(RETENTION_KEYS)('%s has a default within its bounds', (key) => {
    expect(isWithinBounds(key, RETENTION[key].days)).toBe(true)
    expect(isWithinBounds(key, RETENTION[key].least - 1)).toBe(false)
    expect(isWithinBounds(key, RETENTION[key].most + 1)).toBe(false)
  })

  it('takes stored values and falls back to the default for everything that cannot be one', () => {
    const values = retentionFrom({ account: 400, mailLog: 1, sentMessage: '30', readNotice: 30.5, other: 3 })
    expect(values.account).toBe(400)
    expect(values.mailLog).toBe(RETENTION.mailLog.days)
    expect(values.sentMessage).toBe(RETENTION.sentMessage.days)
    expect(values.readNotice).toBe(RETENTION.readNotice.days)
    expect(Object.keys(values)).toEqual(RETENTION_KEYS)
  })

  it.each([null, undefined, 'x', 3])('gives the defaults for %s', (stored) => {
    expect(retentionFrom(stored).warning).toBe(RETENTION.warning.days)
  })
})

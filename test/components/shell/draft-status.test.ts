import { describe, expect, it } from 'vitest'
import { announceIn, type DraftStatus, QUIET_MILLISECONDS } from '~/shell/draft-status'

const SECOND = 1000

/** What a screen reader hears of statuses that come every five seconds: second -> status. */
function heard(statuses: readonly DraftStatus[]): [number, DraftStatus][] {
  const announced: [number, DraftStatus][] = []
  let [said, saidAt]: [DraftStatus, number] = ['none', Number.NEGATIVE_INFINITY]
  statuses.forEach((now, index) => {
    const at = index * 5 * SECOND
    if (announceIn(said, now, at - saidAt) !== 0) return
    said = now
    saidAt = at
    announced.push([at / SECOND, now])
  })
  return announced
}

describe('the announcement of a draft', () => {
  it('comes with the first keeping, then every five minutes, however much is typed', () => {
    const hour = Array.from({ length: 720 }, (): DraftStatus => 'kept')
    const times = heard(hour)
    expect(times[0]).toEqual([0, 'kept'])
    expect(times).toHaveLength(12)
    for (const [index, [second]] of times.entries()) expect(second).toBe(index * 300)
  })

  it('says at once that something was lost, once, and at once that it is safe again', () => {
    expect(heard(['kept', 'kept', 'lost', 'lost', 'lost', 'kept', 'kept'])).toEqual([
      [0, 'kept'],
      [10, 'lost'],
      [25, 'kept'],
    ])
  })

  it('says nothing before something was kept', () => {
    expect(heard(['none', 'none'])).toEqual([])
    expect(announceIn('none', 'none', QUIET_MILLISECONDS * 2)).toBeNull()
  })

  it('names the time that is left while it is quiet', () => {
    expect(announceIn('kept', 'kept', 60 * SECOND)).toBe(QUIET_MILLISECONDS - 60 * SECOND)
    expect(announceIn('lost', 'lost', QUIET_MILLISECONDS * 2)).toBeNull()
  })
})

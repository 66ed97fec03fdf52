import { describe, expect, it } from 'vitest'
import { publishedTallies, publishedTotal } from '~/domain/participation/opinion/publish'

const tally = (seen: number) => ({ agree: seen, disagree: 0, pass: 0 })
/** Which groups are told, by how many people of each have voted. */
const told = (...seen: number[]) => publishedTallies(seen.map(tally)).map((one) => one?.agree ?? null)

describe('counts by group', () => {
  it('are told from five people on', () => {
    expect(told(5, 9)).toEqual([5, 9])
    expect(told(4, 2)).toEqual([null, null])
  })

  it('leave out another group where the sum would give away the one that is missing', () => {
    expect(told(4, 20, 30)).toEqual([null, null, 30])
    expect(told(20, 30, 3)).toEqual([null, 30, null])
    expect(told(4, 20)).toEqual([null, null])
  })

  it('leave out groups until those left out are five together', () => {
    expect(told(1, 2, 9, 20)).toEqual([null, null, null, 20])
    expect(told(3, 2, 9, 20)).toEqual([null, null, 9, 20])
  })

  it('hide nothing where nobody of a group has voted', () => {
    expect(told(0, 8, 9)).toEqual([0, 8, 9])
    expect(told(0, 0)).toEqual([0, 0])
  })

  it('are told in sum from five people on', () => {
    expect(publishedTotal(tally(4))).toBeNull()
    expect(publishedTotal(tally(5))).toEqual(tally(5))
    expect(publishedTotal(tally(0))).toEqual(tally(0))
  })
})

import { describe, expect, it } from 'vitest'
import { MomentRail, type RailMoment } from '~/ui/moment-rail'
import { openingTags, render } from './markup'

const STATES = ['past', 'past', 'now', 'ahead'] as const
const moments = STATES.map(
  (state, index): RailMoment => ({ key: `${index}`, title: `Halt ${index}`, state, stateText: state }),
)
const rail = (share?: number) =>
  render(
    <MomentRail
      label="Ablauf"
      moments={moments}
      {...(share !== undefined && { today: { index: 1, share, label: 'heute' } })}
    />,
  )
const ways = (html: string) =>
  openingTags(html, '<line', 'ui-rail__line--past').map((tag) => tag.match(/[xy]2="([^"]+)"/)?.[1])

describe('the rail of moments', () => {
  it('is filled between what is over, and no further where today is not known', () => {
    // Down the first way whole, then across its two halves.
    expect(ways(rail())).toEqual(['100%', '100%', '50%'])
    expect(rail()).not.toContain('heute')
  })

  it.each([
    [0.2, '20%', ['70%'], '70%'],
    [0.5, '50%', ['100%'], '0%'],
    [0.8, '80%', ['100%', '30%'], '30%'],
  ])('is filled as far as today: %d', (share, down, across, mark) => {
    const html = rail(share)
    expect(ways(html)).toEqual(['100%', '100%', down, '50%', ...across])
    expect(html.match(/heute/g)).toHaveLength(1)
    expect(openingTags(html, '<text', `x="${mark}"`)).toHaveLength(1)
  })

  it('checks nothing that was not done', () => {
    const [first, ...rest] = moments
    const undone = render(
      <MomentRail label="Ablauf" moments={first ? [{ ...first, isUndone: true }, ...rest] : []} />,
    )
    const checks = (html: string) => openingTags(html, '<path', 'ui-rail__check').length
    expect([checks(rail()), checks(undone)]).toEqual([4, 2])
  })

  it.each([0, 1])('says nothing of today at the very ends: %d', (share) => {
    expect(rail(share)).not.toContain('heute')
  })

  it('draws a broken ring where nobody has fixed the time', () => {
    const [first, ...others] = moments
    const html = render(
      <MomentRail label="Ablauf" moments={first ? [{ ...first, isEstimated: true }, ...others] : []} />,
    )
    expect(openingTags(html, 'stroke-dasharray')).toHaveLength(2)
    expect(openingTags(rail(), 'stroke-dasharray')).toHaveLength(0)
  })
})

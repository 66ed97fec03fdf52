import { describe, expect, it } from 'vitest'
import { GroupMap } from '~/ui/group-map'
import { show } from '../show'

const outline = { x: 20, y: 10, long: 30, short: 12, degrees: 0 }
const groups = [
  { letter: 'A', outline, dots: [{ x: 20, y: 10, weight: 1 }] },
  { letter: 'B', outline: { ...outline, x: -40 }, dots: [{ x: -40, y: 10, weight: 0.2 }] },
]
const map = (own: { x: number; y: number; label: string } | null = null) =>
  show(
    <GroupMap
      id="m"
      title="Karte mit 2 Gruppen"
      description="Nähe heißt Ähnlichkeit."
      {...{ groups, own }}
    />,
  )

describe('the map of groups', () => {
  it('is named and described, and tells groups apart by letters and by the shape of their marks', () => {
    const html = map()
    expect(html).toContain('<title id="m-t">Karte mit 2 Gruppen</title>')
    expect(html).toContain('aria-labelledby="m-t m-d"')
    expect([...html.matchAll(/<text dy[^>]*>(\w)</g)].map(([, letter]) => letter)).toEqual(['A', 'B'])
    const shapes = [...html.matchAll(/ui-group-map__dot" d="([^"]+)"/g)].map(([, shape]) => shape)
    expect(new Set(shapes).size).toBe(2)
    expect(html).not.toContain('style=')
  })

  it('puts what is above on top, and a letter at the upper edge of its group', () => {
    const html = map()
    expect(html).toContain('translate(20 -10) rotate(0)')
    expect(html).toContain('ui-group-map__label" transform="translate(20 -22)"')
  })

  it('marks the own place only where there is one, and keeps it on the map', () => {
    expect(map()).not.toContain('ui-group-map__own')
    const html = map({ x: 500, y: -500, label: 'Sie' })
    expect(html).toContain('transform="translate(108 108)"')
    expect(html).toContain('>Sie</text>')
  })
})

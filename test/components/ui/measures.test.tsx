import { describe, expect, it } from 'vitest'
import { SheetBanner } from '~/ui/print-sheet'
import { ProgressBar } from '~/ui/progress-bar'
import { SideNavigation } from '~/ui/side-navigation'
import { type MapTile, TileMap } from '~/ui/tile-map'
import { EVIL, show, textOf } from '../show'
import { openingTags, render, values } from './markup'

describe('a tile', () => {
  const tile: MapTile = { key: 'a', label: 'Nord', valueText: '3', column: 6, row: 2, level: 4, href: '/n' }
  const map = (more: Partial<MapTile>) => show(<TileMap label="Karte" tiles={[{ ...tile, ...more }]} />)

  it('that is chosen says so in words before its value, and to screen readers', () => {
    const html = map({ currentText: 'gewählt' })
    expect(values(html, 'aria-current')).toEqual(['true'])
    expect(textOf(html)).toMatch(/Nord.*gewählt.*3/s)
    expect(values(map({}), 'aria-current')).toEqual([])
  })

  it('lies where its region lies and is as strong as its number', () => {
    const [item = ''] = openingTags(map({}), '<li')
    const classes = values(item, 'class').join(' ').split(' ')
    expect(classes).toEqual(
      expect.arrayContaining(['ui-tile', 'ui-tile--4', 'md:col-start-6', 'md:row-start-2']),
    )
    expect(openingTags(map({ level: 0 }), 'ui-tile--0')).toHaveLength(1)
  })

  it.each([0, 7])('in a column that the grid does not have (%i) is shown all the same', (column) => {
    const html = map({ column })
    expect(html).not.toMatch(/undefined|col-start/)
    expect(textOf(html)).toBe('Nord 3')
  })

  it('is named by its map, and no name is taken for HTML', () => {
    expect(openingTags(map({}), '<ul', 'aria-label="Karte"')).toHaveLength(1)
    expect(map({ label: EVIL })).not.toContain('<img')
    expect(textOf(map({ label: EVIL }))).toContain(EVIL)
  })
})

describe('a bar of progress', () => {
  it.each([0, 40, 100])('at %i percent has a name, its value and the same as text', (percent) => {
    const html = render(<ProgressBar id="done" label="Ausgefüllt" percent={percent} />)
    expect(openingTags(html, '<progress', 'id="done"', 'max="100"', `value="${percent}"`)).toHaveLength(1)
    expect(textOf(html)).toMatch(new RegExp(`^Ausgefüllt\\s${percent} %$`))
    expect(openingTags(html, '<label', 'for="done"')).toHaveLength(1)
  })
})

it('ways on beside a page are a navigation named by its heading', () => {
  const html = render(
    <SideNavigation id="more" title="Weiter">
      <a href="/x">X</a>
    </SideNavigation>,
  )
  expect(openingTags(html, '<nav', 'aria-labelledby="more"')).toHaveLength(1)
  expect(html).toMatch(/<h2[^>]*\sid="more"[^>]*>Weiter<\/h2>/)
  expect(html.indexOf('Weiter')).toBeLessThan(html.indexOf('href="/x"'))
})

it('what holds for the whole site stands above a sheet, outside its bar', () => {
  const html = render(<SheetBanner>{EVIL}</SheetBanner>)
  expect(html).toMatch(/^<header class="ui-banner">/)
  expect(textOf(html)).toBe(EVIL)
  expect(html).not.toMatch(/<(nav|img)\b/)
})

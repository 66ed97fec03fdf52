import { describe, expect, it } from 'vitest'
import { Card } from '~/ui/card'
import { CardList } from '~/ui/card-list'
import { DefinitionList } from '~/ui/definition-list'
import { Hash } from '~/ui/hash'
import { HeadlineGroup } from '~/ui/headline-group'
import { ProgressSteps } from '~/ui/progress-steps'
import { Prose } from '~/ui/prose'
import { ResponsiveTable } from '~/ui/responsive-table'
import { ScoreBar } from '~/ui/score-bar'
import { StatList } from '~/ui/stat'
import { Stripes } from '~/ui/stripes'
import { TileMap } from '~/ui/tile-map'
import { Timeline } from '~/ui/timeline'
import { openingTags, render, values } from './markup'

describe('table', () => {
  const html = render(
    <ResponsiveTable
      caption="People"
      columns={[
        { key: 'name', label: 'Name', isRowHeader: true, cell: (row) => row.name },
        { key: 'age', label: 'Age', isNumeric: true, cell: (row) => row.age },
      ]}
      rows={[{ name: 'Ada', age: 36 }]}
      rowKey={(row) => row.name}
    />,
  )

  it('keeps its meaning when a phone lays it out as a list', () => {
    for (const role of ['table', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(openingTags(html, `role="${role}"`).length).toBeGreaterThan(0)
    }
  })

  it('labels each value, but not the name of the row', () => {
    expect(values(html, 'data-label')).toEqual(['Age'])
    expect(html).toMatch(/<th[^>]*scope="row"[^>]*>Ada<\/th>/)
  })
})

describe('pictures carry their text', () => {
  it.each([
    [-1, 0],
    [0.25, 25],
    [7, 100],
  ])('a share of %d is drawn as %d percent and said in words', (share, width) => {
    const html = render(<ScoreBar label="Fit" share={share} valueText="some of it" />)
    expect(values(html, 'width')).toEqual(['100', String(width)])
    expect(html).toContain('some of it')
    expect(openingTags(html, '<svg', 'aria-hidden="true"')).toHaveLength(1)
  })

  it('a timeline says each state and marks only the current one', () => {
    const html = render(
      <Timeline
        label="Procedure"
        items={[
          {
            key: 'a',
            title: 'Asked',
            state: 'done',
            stateText: 'done',
            time: { dateTime: '2026-01-01', text: '1 January' },
          },
          { key: 'b', title: 'Answered', state: 'current', stateText: 'now' },
        ]}
      />,
    )
    expect(html).toContain('<time dateTime="2026-01-01"')
    expect(html).toContain('Asked<span class="sr-only"> (done)</span>')
    expect(openingTags(html, 'aria-current="step"')).toEqual([
      expect.stringContaining('data-state="current"'),
    ])
  })

  it('steps lead back only where a way is given', () => {
    const html = render(
      <ProgressSteps
        label="Steps"
        steps={[
          { key: 'a', label: 'One', state: 'done', stateText: 'done', href: '/1' },
          { key: 'b', label: 'Two', state: 'current', stateText: 'now' },
        ]}
      />,
    )
    expect(values(html, 'href')).toEqual(['/1'])
    expect(values(html, 'aria-current')).toEqual(['step'])
  })

  it('a tile map is a list of names with values; tiles without a way are no links', () => {
    const tile = { valueText: '3', column: 2, row: 1, level: 1 as const }
    const html = render(
      <TileMap
        label="Map"
        tiles={[
          { ...tile, key: 'a', label: 'North', href: '/n' },
          { ...tile, key: 'b', label: 'South', row: 2 },
        ]}
      />,
    )
    expect(openingTags(html, '<li')).toHaveLength(2)
    expect(openingTags(html, '<a')).toHaveLength(1)
    expect(html.replace(/<[^>]+>/g, '')).toBe('North 3South 3')
  })

  it('a flag stacks its stripes without gaps', () => {
    const html = render(
      <Stripes
        stripes={[
          { colour: '#00f', height: 4 },
          { colour: '#fff', height: 3 },
        ]}
      />,
    )
    expect(values(html, 'y')).toEqual(['0', '4'])
    expect(html).toContain('viewBox="0 0 10.5 7"')
  })
})

describe('text', () => {
  it('escapes children and takes only what is called safe as HTML', () => {
    expect(render(<Prose>{'<b>bold</b>'}</Prose>)).toContain('&lt;b&gt;')
    expect(render(<Prose safeHtml="<b>bold</b>" lang="de" />)).toBe(
      '<div class="ui-prose" lang="de"><b>bold</b></div>',
    )
  })

  it('a checksum is copied without gaps', () => {
    const value = '9f86d081884c7d659a2feaa0c55ad015'
    expect(render(<Hash value={value} />).replace(/<[^>]+>/g, '')).toBe(value)
  })

  it('a figure is heard after its label', () => {
    const html = render(<StatList items={[{ label: 'open', value: '24' }]} />)
    expect(html.indexOf('open')).toBeLessThan(html.indexOf('24'))
  })

  it('terms and values stay in pairs', () => {
    expect(render(<DefinitionList items={[{ term: 'Due', value: 'today' }]} />)).toMatch(
      /<div[^>]*><dt[^>]*>Due<\/dt><dd[^>]*>today<\/dd><\/div>/,
    )
  })

  it('a headline is level one unless told otherwise, and size does not change the level', () => {
    expect(render(<HeadlineGroup title="Title" look="display" />)).toContain('<h1')
    expect(render(<HeadlineGroup title="Title" level={2} look="display" />)).toContain('<h2')
  })

  it('a card has one link, in its title; without a way it has none', () => {
    expect(openingTags(render(<Card title="T" href="/t" footer="Facts" />), '<a')).toHaveLength(1)
    expect(openingTags(render(<Card title="T" />), '<a')).toEqual([])
  })

  it('cards form a list of as many items', () => {
    expect(
      openingTags(
        render(
          <CardList>
            <Card title="A" />
            <Card title="B" />
          </CardList>,
        ),
        '<li',
      ),
    ).toHaveLength(2)
  })
})

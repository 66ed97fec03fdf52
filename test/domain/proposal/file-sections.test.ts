import { describe, expect, it } from 'vitest'
import { preparationOf } from '~/domain/proposal/file-preparation'
import { bySection, FILE_SECTIONS, inOrder, moved, sectionOf } from '~/domain/proposal/file-sections'
import { fileContext } from '~/domain/proposal/seal'

const at = (id: string, position: number, section = 'plan') => ({ id, position, section })
const FILES = [at('a', 1), at('b', 2), at('x', 3, 'risks'), at('c', 4)]

/** The order of a section after the changes. */
function orderAfter(
  files: readonly ReturnType<typeof at>[],
  changes: ReturnType<typeof moved>,
  section = 'plan',
) {
  const next = new Map(changes.map(({ id, position }) => [id, position]))
  const now = files.map((file) => ({ ...file, position: next.get(file.id) ?? file.position }))
  return inOrder(now.filter((file) => file.section === section)).map(({ id }) => id)
}

describe('files by their sections', () => {
  it('stand in the order of the pages, and empty sections are left out', () => {
    expect(bySection(FILES).map(({ section, files }) => [section, files.map(({ id }) => id)])).toEqual([
      ['plan', ['a', 'b', 'c']],
      ['risks', ['x']],
    ])
    expect(bySection([])).toEqual([])
  })

  it('are shown even where their section is no more', () => {
    expect(sectionOf('older')).toBe('whole')
    expect(bySection([at('a', 1, 'older')])).toEqual([{ section: 'whole', files: [at('a', 1, 'older')] }])
    expect(FILE_SECTIONS.map(sectionOf)).toEqual(FILE_SECTIONS)
  })
})

describe('moving a file', () => {
  it.each([
    ['c', 0, ['c', 'a', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', 99, ['b', 'c', 'a']],
    ['c', -5, ['c', 'a', 'b']],
    ['b', 1, ['a', 'b', 'c']],
  ])('%s to place %i', (id, place, order) => {
    expect(orderAfter(FILES, moved(FILES, id, place))).toEqual(order)
  })

  it('changes nothing else: not where it stands already, no other section, no unknown file', () => {
    expect(moved(FILES, 'b', 1)).toEqual([])
    expect(moved(FILES, 'x', 0)).toEqual([])
    expect(moved(FILES, 'nobody', 0)).toEqual([])
    expect(moved(FILES, 'c', 0).map(({ id }) => id)).not.toContain('x')
  })

  it('gives files that got the same position places of their own', () => {
    const same = [at('a', 1), at('b', 1), at('c', 1)]
    expect(orderAfter(same, moved(same, 'c', 0))).toEqual(['c', 'a', 'b'])
    expect(orderAfter(same, moved(same, 'a', 1))).toEqual(['b', 'a', 'c'])
  })
})

describe('how far a file has come', () => {
  const done = new Date()
  it.each([
    [{ preparedAt: null, failure: null, cleanKey: null }, { state: 'preparing' }],
    [{ preparedAt: done, failure: null, cleanKey: 'k' }, { state: 'ready' }],
    [
      { preparedAt: done, failure: null, cleanKey: null },
      { state: 'failed', failure: 'notPrepared' },
    ],
    [
      { preparedAt: done, failure: 'infected', cleanKey: 'k' },
      { state: 'failed', failure: 'infected' },
    ],
    [
      { preparedAt: done, failure: 'of later', cleanKey: null },
      { state: 'failed', failure: 'notPrepared' },
    ],
  ])('%j', (facts, preparation) => {
    expect(preparationOf(facts)).toEqual(preparation)
  })
})

it('every part of every file has a context of its own', () => {
  const contexts = [
    fileContext('a', 'b'),
    fileContext('a', 'b', 'clean'),
    fileContext('a', 'b', 'page1'),
    fileContext('a', 'b', 'page11'),
    fileContext('a', 'c'),
    fileContext('b', 'b'),
  ]
  expect(new Set(contexts).size).toBe(contexts.length)
})

import { describe, expect, it } from 'vitest'
import { mapForeignChallenge } from '~/domain/import/map-foreign-challenge'
import { readMapping } from '~/domain/import/mapping'
import { foldHeader } from '~/domain/import/row'

const TARGETS = ['title', 'summary', 'language', 'domains', 'endsOn']
const problem = (mapping: unknown) => {
  const result = readMapping(mapping, TARGETS)
  return result.ok ? null : result.problem
}

describe('readMapping', () => {
  it('makes a shape that rows are read by', () => {
    const result = readMapping(
      {
        columns: {
          title: 'Überschrift',
          summary: { from: ['Teil 1', 'Teil 2'], read: 'text', joins: true },
          domains: { from: 'Thema', read: 'domains', values: { Wohnen: 'housing' } },
          endsOn: { from: 'bis', read: 'dateDayFirst' },
        },
        constants: { language: 'de' },
      },
      TARGETS,
    )
    if (!result.ok) throw new Error(result.problem)
    const cells = {
      Überschrift: 'A',
      'Teil 1': 'x',
      'Teil 2': 'y',
      Thema: 'Wohnen|health',
      bis: '03/04/2027',
    }
    const row = new Map(Object.entries(cells).map(([name, cell]) => [foldHeader(name), cell]))
    expect(mapForeignChallenge(result.shape, row)).toMatchObject({
      item: {
        title: 'A',
        summary: 'x\n\ny',
        domains: ['housing', 'health'],
        endsOn: '2027-04-03',
        language: 'de',
      },
    })
  })

  it.each([
    [[], 'the mapping: an object in braces is expected'],
    [{}, 'columns: an object in braces is expected'],
    [{ columns: {} }, 'columns: names no column'],
    [{ columns: { title: 'a' }, extra: 1 }, 'extra: unknown; known are columns, constants'],
    [{ columns: { titel: 'a' } }, 'columns.titel: unknown; known are title, summary'],
    [{ columns: { title: { form: 'a' } } }, 'columns.title.form: unknown; known are from, read'],
    [{ columns: { title: {} } }, 'columns.title.from: the name of a column'],
    [{ columns: { title: { from: ['a', 1] } } }, 'columns.title.from: the name of a column'],
    [{ columns: { title: { from: 'a', read: 'datum' } } }, 'columns.title.read: one of line, text'],
    [{ columns: { title: { from: 'a', read: 'constructor' } } }, 'columns.title.read: one of'],
    [{ columns: { title: { from: 'a', joins: 'ja' } } }, 'columns.title.joins: true or false'],
    [{ columns: { title: { from: 'a', values: { x: 1 } } } }, 'columns.title.values.x: a text'],
    [{ columns: { title: 'a' }, constants: { sprache: 'de' } }, 'constants.sprache: unknown'],
  ])('names what is wrong in %o', (mapping, expected) => {
    expect(problem(mapping)).toContain(expected)
  })
})

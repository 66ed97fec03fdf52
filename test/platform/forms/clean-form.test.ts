import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanForm } from '~/platform/forms/clean-form.server'
import { parseForm } from '~/platform/forms/parse-form.server'

const formOf = (...fields: [name: string, value: string][]) => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}
const schema = z.object({
  title: z.string().default(''),
  costs: z.array(z.object({ item: z.string() })).default([]),
})
const insert = (payload: unknown) => JSON.stringify({ type: 'insert', payload })

describe('names of fields', () => {
  it.each(['title', 'costs[0].item', 'costs[99].item', 'costs[]', 'english.title'])('keeps %s', (name) => {
    expect([...cleanForm(formOf([name, 'a'])).keys()]).toEqual([name])
  })

  it.each([
    'costs[4294967295].item',
    'costs[100].item',
    `a${'[0]'.repeat(5)}`,
    `a${'.b'.repeat(5000)}`,
    '__proto__.x',
    'a.__proto__.x',
    'constructor.prototype.x',
    'toString.call',
    'costs[0].hasOwnProperty',
    '__state__',
    'a..b',
    'a[',
    '',
  ])('drops %s', (name) => {
    expect([...cleanForm(formOf([name, 'a'])).keys()]).toEqual([])
  })

  it('reads no more fields than any form has', () => {
    const fields = Array.from({ length: 3000 }, (_, at): [string, string] => ['title', String(at)])
    expect([...cleanForm(formOf(...fields))]).toHaveLength(1000)
  })

  it('drops NUL from values', () => {
    expect(cleanForm(formOf(['title', 'a\0b'])).get('title')).toBe('ab')
  })
})

describe('buttons of lists', () => {
  const parse = (...fields: [string, string][]) => parseForm(formOf(...fields), schema)

  it('adds and removes a row', () => {
    const row: [string, string] = ['costs[0].item', 'Reise']
    expect(parse(row, ['__intent__', insert({ name: 'costs' })]).payload).toMatchObject({
      costs: [{ item: 'Reise' }, undefined],
    })
    const remove = JSON.stringify({ type: 'remove', payload: { name: 'costs', index: 0 } })
    expect(parse(row, ['__intent__', remove]).payload).toEqual({ costs: [] })
  })

  it.each([
    ['no JSON', 'x{'],
    ['a huge index', insert({ name: 'costs', index: 4294967295 })],
    ['a negative index', insert({ name: 'costs', index: -1 })],
    ['a name of the language', insert({ name: 'constructor' })],
    ['a path', insert({ name: 'costs[0].item' })],
    ['another type', JSON.stringify({ type: 'update', payload: { name: 'costs[4294967295]', value: 1 } })],
    ['no payload', JSON.stringify({ type: 'reset' })],
    ['null', 'null'],
    ['a field that is no list', insert({ name: 'title' })],
  ])('ignores %s', (_, wish) => {
    const submission = parse(['title', 'Titel'], ['costs[0].item', 'Reise'], ['__intent__', wish])
    expect(submission.status).toBe('success')
    expect(submission.payload).toEqual({ title: 'Titel', costs: [{ item: 'Reise' }] })
  })

  it.each(['costs', 'costs.item', 'costs[0]'])('ignores a row where %s is something else', (name) => {
    expect(() => parse([name, 'x'], ['__intent__', insert({ name: 'costs' })])).not.toThrow()
  })
})

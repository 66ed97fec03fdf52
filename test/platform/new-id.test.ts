import { expect, it } from 'vitest'
import { newId } from '~/platform/new-id.server'

it('is a UUID of version 7 that begins with its time', () => {
  const id = newId(new Date('2026-11-27T06:00:00.123Z'))
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-27T06:00:00.123Z'))
})

it('sorts what was made later behind what was made before, also in one millisecond', () => {
  const at = new Date('2026-11-27T06:00:00Z')
  for (let round = 0; round < 50; round += 1) {
    const ids = Array.from({ length: 40 }, () => newId(new Date(at.getTime() + round)))
    expect(ids.toSorted()).toEqual(ids)
  }
  const ids = Array.from({ length: 5_000 }, () => newId())
  expect(ids.toSorted()).toEqual(ids)
})

it('can be guessed from no other one, and is never made twice in one millisecond', () => {
  const at = new Date()
  const ids = Array.from({ length: 10_000 }, () => newId(at))
  expect(new Set(ids).size).toBe(ids.length)
  expect(new Set(ids.map((id) => id.slice(19))).size).toBe(ids.length)
})

import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import type { ImportTarget, Plan } from '~/platform/imports/import-target'
import { RowRefusedError } from '~/platform/imports/row-refused.server'
import { storeBatch } from '~/platform/imports/store-batch.server'

useDatabase()

type Item = { externalId: string; name: string }
const ORIGIN = { source: 'x', licence: null, url: null, actorId: null }

/** A target whose store refuses some lines, as a database would. */
function targetThatRefuses(lines: readonly number[]) {
  const stored: number[] = []
  let attempts = 0
  const target: ImportTarget<Item, Plan<Item>> = {
    kind: 'things',
    shapes: [],
    map: () => ({ ok: false, reason: 'nameMissing', column: 'name' }),
    plan: async (rows) => rows.map((row) => ({ row, fate: 'created' })),
    store: async (plans) => {
      attempts += 1
      const bad = plans.find(({ row }) => lines.includes(row.line))
      if (bad) throw bad.row.line % 2 === 0 ? new RowRefusedError('valueUnknown') : new Error('broken')
      stored.push(...plans.map(({ row }) => row.line))
    },
  }
  return { target, stored, attempts: () => attempts }
}

const rows = Array.from({ length: 256 }, (_, line) => ({
  line,
  item: { externalId: `${line}`, name: `Nummer ${line}` },
}))

it('stores everything but the rows that are refused, each with its reason, in few attempts', async () => {
  const { target, stored, attempts } = targetThatRefuses([17, 200])
  const { plans, failed } = await storeBatch(target, rows, ORIGIN, false)
  expect(failed).toEqual([
    { line: 17, reason: 'notStored' },
    { line: 200, reason: 'valueUnknown' },
  ])
  expect(plans.map(({ row }) => row.line)).toEqual(stored)
  expect(stored).toHaveLength(254)
  expect(attempts()).toBeLessThan(35)
})

it('stores nothing in a dry run', async () => {
  const { target, stored } = targetThatRefuses([])
  expect((await storeBatch(target, rows, ORIGIN, true)).plans).toHaveLength(256)
  expect(stored).toEqual([])
})

import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { cloneTemplate } from '#test/support/pglite-template'
import { diffSchema } from '~/platform/database/diff-schema.server'

const NOTHING = '-- This is an empty migration.'

it('finds no difference between the migrations and the schema', async () => {
  expect((await diffSchema()).trim()).toBe(NOTHING)
})

it('finds a column that no migration makes', async () => {
  const schema = await readFile('prisma/schema.prisma', 'utf8')
  const changed = schema.replace('model Setting {', 'model Setting {\n  planted String?')
  expect(await diffSchema(changed, await cloneTemplate())).toContain('ADD COLUMN     "planted"')
})

import { beforeEach, describe, expect, it } from 'vitest'
import { registerEntryKind } from '#search/kinds/register-entry.server'
import { createOrganisation } from '#test/factories/organisation'
import { createEntry, registerContent } from '#test/factories/register'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()
let authorityId: string
beforeEach(async () => {
  authorityId = (await createOrganisation({ kind: 'authority', name: 'Amt für Formulare' })).id
})

describe('entries of the register in the search', () => {
  it('are there as they were approved last, never as they are being written', async () => {
    for (const state of ['draft', 'inApproval', 'withdrawn'] as const) {
      const { id } = await createEntry({ authorityId, state })
      expect(await registerEntryKind.read([id])).toEqual([])
      expect(await registerEntryKind.show([id], new Date())).toEqual([])
    }
    const { id } = await createEntry({ authorityId, state: 'published', says: { goal: 'Anträge eilen.' } })
    const content = registerContent({ name: 'Geheimer Name', goal: 'Noch geheim.' })
    await db.registerEntry.update({ where: { id }, data: { state: 'draft', content } })
    const [thing] = await registerEntryKind.read([id])
    expect(thing?.texts.body).toContain('Anträge eilen.')
    expect(thing?.texts.body).toContain('Papierlos GmbH')
    expect(JSON.stringify(thing)).not.toMatch(/geheim/i)
    expect(JSON.stringify(await registerEntryKind.show([id], new Date()))).not.toMatch(/geheim/i)
    expect(await registerEntryKind.idsAfter('', 10)).toEqual([id])
  })

  it.each([
    ['inDevelopment', 'inDevelopment'],
    ['pilot', 'onTrial'],
    ['inUse', 'inUse'],
    ['retired', 'retired'],
  ])('%s are %s', async (phase, status) => {
    const { id } = await createEntry({ authorityId, state: 'published', says: { phase } })
    expect((await registerEntryKind.read([id]))[0]).toMatchObject({
      status,
      organisation: 'Amt für Formulare',
    })
    const [shown] = await registerEntryKind.show([id], new Date())
    expect(shown).toMatchObject({ status, address: { de: `/ki-register/${id}` } })
  })

  it('follow themselves and their authority', async () => {
    const { id } = await createEntry({ authorityId, state: 'published' })
    const { follows } = registerEntryKind
    expect(await follows['registerEntry']?.(id)).toEqual([id])
    expect(await follows['organisation']?.(authorityId)).toEqual([id])
  })
})

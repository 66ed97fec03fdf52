import { beforeEach, describe, expect, it } from 'vitest'
import { consultationKind } from '#search/kinds/consultation.server'
import { createConsultation, createStatement, movePeriod } from '#test/factories/consultation'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
const DAY = 86_400_000
let organisationId: string
beforeEach(async () => {
  organisationId = (await createOrganisation({ kind: 'authority', name: 'Stadt Musterhafen' })).id
})
const read = async (id: string) => (await consultationKind.read([id]))[0]

describe('consultations in the search', () => {
  it('are there from their publication, with question, texts and the statements that are shown', async () => {
    const draft = await createConsultation({ organisationId })
    const waiting = await createConsultation({ organisationId, state: 'inApproval' })
    expect(await consultationKind.read([draft.id, waiting.id])).toEqual([])
    expect(await consultationKind.show([draft.id, waiting.id], new Date())).toEqual([])
    const { id } = await createConsultation({ organisationId, state: 'published' })
    const held = { consultationId: id, number: 6, text: 'Ein Geheimnis', state: 'held' } as const
    await createStatement({ ...held, authorId: newId() })
    const thing = await read(id)
    expect(thing?.texts.body).toContain('Lastenräder')
    expect(thing?.texts.body).not.toContain('Geheimnis')
    expect(thing).toMatchObject({
      organisation: 'Stadt Musterhafen',
      status: 'running',
      statusAfter: 'ended',
    })
    expect(await consultationKind.idsAfter('', 10)).toEqual([id])
  })

  it.each([
    ['planned', DAY, 2 * DAY],
    ['running', -DAY, DAY],
    ['ended', -2 * DAY, -DAY],
  ] as const)('are %s by their period', async (status, start, end) => {
    const { id } = await createConsultation({ organisationId, state: 'published' })
    await movePeriod(id, start, end)
    expect((await read(id))?.status).toBe(status)
    const [shown] = await consultationKind.show([id], new Date())
    expect(shown).toMatchObject({ status, address: { de: `/beteiligung/${id}` } })
  })

  it('are ended once they are closed; withdrawn ones say so', async () => {
    for (const [state, status] of [
      ['closed', 'ended'],
      ['withdrawn', 'withdrawn'],
    ] as const) {
      const { id } = await createConsultation({ organisationId, state })
      const [shown] = await consultationKind.show([id], new Date())
      expect([shown?.status, shown?.deadlineAt, (await read(id))?.status]).toEqual([status, null, status])
    }
  })

  it('follow themselves, their statements and their authority', async () => {
    const { id } = await createConsultation({ organisationId, state: 'published' })
    const statement = await db.statement.findFirstOrThrow({ where: { consultationId: id } })
    const { follows } = consultationKind
    expect(await follows['consultation']?.(id)).toEqual([id])
    expect(await follows['statement']?.(statement.id)).toEqual([id])
    expect(await follows['statement']?.(newId())).toEqual([])
    expect(await follows['organisation']?.(organisationId)).toEqual([id])
  })
})

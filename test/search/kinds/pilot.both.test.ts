import { beforeEach, describe, expect, it } from 'vitest'
import { pilotKind } from '#search/kinds/pilot.server'
import { createOrganisation } from '#test/factories/organisation'
import { createPilot, createPilotPartner, dayFromNow } from '#test/factories/pilot'
import { useDatabase } from '#test/support/database'
import { columnOf } from '~/domain/calendar/day'

useDatabase()
let authorityId: string
beforeEach(async () => {
  authorityId = (await createOrganisation({ kind: 'authority', name: 'Amt für Brücken' })).id
})
const read = async (id: string) => (await pilotKind.read([id]))[0]
const column = (days: number) => columnOf(dayFromNow(days))

describe('pilots in the search', () => {
  it('are there from their publication until they are withdrawn', async () => {
    for (const state of ['draft', 'inApproval', 'withdrawn'] as const) {
      const { id } = await createPilot({ authorityId, state })
      expect(await pilotKind.read([id])).toEqual([])
      expect(await pilotKind.show([id], new Date())).toEqual([])
    }
    const { id } = await createPilot({ authorityId, state: 'published' })
    expect(await pilotKind.idsAfter('', 10)).toEqual([id])
    expect((await read(id))?.texts.body).toContain('Ein Mensch entscheidet über jeden Fund.')
  })

  it('name those who take part, and nobody who is only asked or has left', async () => {
    const { id } = await createPilot({ authorityId, state: 'published' })
    for (const state of ['confirmed', 'invited', 'declined', 'left'] as const) {
      const { id: other } = await createOrganisation({ name: `Firma ${state}` })
      await createPilotPartner(id, other, state)
    }
    expect((await read(id))?.organisation).toBe('Amt für Brücken, Firma confirmed')
  })

  it('say what came of them once two persons have said so, not while one waits for the other', async () => {
    const waiting = await createPilot({ authorityId, state: 'endInApproval', lessons: 'Schatten stören.' })
    expect((await read(waiting.id))?.texts.body).not.toContain('Schatten')
    for (const state of ['finished', 'stopped'] as const) {
      const { id } = await createPilot({ authorityId, state, lessons: 'Schatten stören.' })
      expect((await read(id))?.texts.body).toContain('Schatten')
      expect((await pilotKind.show([id], new Date()))[0]?.status).toBe(state)
    }
  })

  it.each([
    ['planned', 5, 50, null],
    ['running', -5, 50, 'overdue'],
    ['overdue', -50, -5, null],
  ] as const)('are %s by their days', async (status, start, end, after) => {
    const days = { startsOn: column(start), endsOn: column(end) }
    const { id } = await createPilot({ authorityId, state: 'published', ...days })
    expect(await read(id)).toMatchObject({ status, statusAfter: after })
    const [shown] = await pilotKind.show([id], new Date())
    expect(shown).toMatchObject({ status, address: { de: `/pilotprojekte/${id}`, en: `/en/pilots/${id}` } })
  })

  it('follow themselves, their authority and those who take part', async () => {
    const { id } = await createPilot({ authorityId, state: 'published' })
    const partner = await createOrganisation()
    await createPilotPartner(id, partner.id)
    const { follows } = pilotKind
    expect(await follows['pilot']?.(id)).toEqual([id])
    expect(await follows['organisation']?.(authorityId)).toEqual([id])
    expect(await follows['organisation']?.(partner.id)).toEqual([id])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_FINANCE } from '~/domain/organisation/finance'
import { readFinance } from '~/features/profiles/operations/read-finance.server'
import { saveFinance } from '~/features/profiles/operations/save-finance.server'
import { db } from '~/platform/database/client.server'
import { SealError, unseal } from '~/platform/seal.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

const IBAN = 'DE89370400440532013000'
const filled = { ...EMPTY_FINANCE, iban: IBAN, accountHolder: 'Werft Nord GmbH' }
let organisation: Awaited<ReturnType<typeof createOrganisation>>
let treasurer: Awaited<ReturnType<typeof createUser>>
beforeEach(async () => {
  organisation = await createOrganisation()
  treasurer = await createUser()
  await addMember(treasurer.id, organisation.id, 'finance')
})
const editing = () => grant('organisation.editFinance', treasurer.id, organisation, organisation.id)
const viewing = () => grant('organisation.viewFinance', treasurer.id, organisation, organisation.id)

describe('finance details', () => {
  it('are kept sealed: no row, event or notice shows a word of them', async () => {
    expect(await saveFinance(await editing(), { version: 0, ...filled })).toEqual({ ok: true })
    const row = await db.financeDetails.findUniqueOrThrow({ where: { organisationId: organisation.id } })
    const rows = [
      Buffer.from(row.sealed).toString('latin1'),
      JSON.stringify(await db.event.findMany()),
      JSON.stringify((await db.eventDetail.findMany()).map((one) => [one.value, String(one.sealed)])),
      JSON.stringify(await db.outboxMessage.findMany()),
      JSON.stringify(await db.organisation.findMany()),
    ]
    for (const text of rows) expect(text).not.toMatch(/DE8937|Werft Nord/)
    expect(() => unseal(row.sealed, 'finance:another')).toThrow(SealError)
  })

  it('are read with an event each time, and without one where there is nothing to read', async () => {
    expect(await readFinance(await viewing())).toEqual({
      version: 0,
      updatedAt: null,
      finance: EMPTY_FINANCE,
    })
    await saveFinance(await editing(), { version: 0, ...filled })
    expect((await readFinance(await viewing())).finance).toEqual(filled)
    await readFinance(await viewing())
    const actions = await eventActions('organisation', organisation.id)
    expect(actions).toEqual(['finance.changed', 'finance.read', 'finance.read'])
  })

  it('name the changed fields in the event, and write none where nothing changed', async () => {
    await saveFinance(await editing(), { version: 0, ...filled })
    expect(await saveFinance(await editing(), { version: 0, ...filled })).toEqual({ ok: true })
    const events = await db.event.findMany({ where: { streamId: organisation.id } })
    expect(events.map((one) => one.fields)).toEqual([['accountHolder', 'iban']])
  })

  it('are never overwritten unseen', async () => {
    await saveFinance(await editing(), { version: 0, ...filled })
    const stale = await saveFinance(await editing(), { version: 0, ...filled, bic: 'COBADEFF' })
    expect(stale).toMatchObject({ ok: false, reason: 'stale', version: 1, changed: ['bic'] })
    const twice = await Promise.all([
      saveFinance(await editing(), { version: 1, ...filled, bic: 'COBADEFF' }),
      saveFinance(await editing(), { version: 1, ...filled, bic: 'MARKDEFF' }),
    ])
    expect(twice.filter((one) => one.ok)).toHaveLength(1)
  })
})

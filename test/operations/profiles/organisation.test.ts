import { describe, expect, it } from 'vitest'
import { foundOrganisation } from '~/features/profiles/operations/found-organisation.server'
import { profileOf } from '~/features/profiles/operations/profile-columns.server'
import { resubmitOrganisation } from '~/features/profiles/operations/resubmit-organisation.server'
import { saveOrganisation } from '~/features/profiles/operations/save-organisation.server'
import { profileSchema } from '~/features/profiles/schema'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

const input = { kind: 'company', city: 'Rostock', isNew: false } as const
const founder = async (userId: string) => grant('organisation.found', userId, null, newId())

describe('foundOrganisation', () => {
  it('makes the person owner of an unverified organisation', async () => {
    const { id: userId } = await createUser()
    const id = newId()
    const result = await foundOrganisation(await founder(userId), { ...input, id, name: 'Ostsee-KI GmbH' })
    expect(result).toEqual({ ok: true, id })
    const row = await db.organisation.findUniqueOrThrow({ where: { id }, include: { memberships: true } })
    expect(row).toMatchObject({ state: 'unverified', sortKey: 'ostsee ki gmbh', city: 'Rostock' })
    expect(row.memberships).toMatchObject([{ userId, role: 'owner', endedAt: null }])
    expect(await eventActions('organisation', id)).toEqual(['organisation.founded'])
    expect(await db.outboxState.count({ where: { entity: 'organisation', entityId: id } })).toBe(1)
  })

  it('founds once where a form is sent twice', async () => {
    const { id: userId } = await createUser()
    const once = { ...input, id: newId(), name: 'Ostsee-KI GmbH' }
    await foundOrganisation(await founder(userId), once)
    expect(await foundOrganisation(await founder(userId), once)).toEqual({ ok: true, id: once.id })
    expect(await db.organisation.count()).toBe(1)
  })

  it('founds once where a form is sent twice at the same moment', async () => {
    const { id: userId } = await createUser()
    const once = { ...input, id: newId(), name: 'Ostsee-KI GmbH' }
    const sent = [await founder(userId), await founder(userId)]
    const answers = await Promise.all(sent.map((one) => foundOrganisation(one, once)))
    expect(answers).toEqual(answers.map(() => ({ ok: true, id: once.id })))
    expect(await db.membership.count()).toBe(1)
    expect(await eventActions('organisation', once.id)).toEqual(['organisation.founded'])
  })

  it('names public organisations that may be the same before it founds', async () => {
    const listed = await createOrganisation({ name: 'Ostsee KI', state: 'listed' })
    await createOrganisation({ name: 'Ostsee KI Werft', state: 'unverified' })
    const { id: userId } = await createUser()
    const wanted = { ...input, id: newId(), name: 'Ostsee-KI GmbH' }
    const result = await foundOrganisation(await founder(userId), wanted)
    expect(result).toMatchObject({ ok: false, similar: [{ id: listed.id, state: 'listed' }] })
    expect(await db.membership.count()).toBe(0)
    expect(await foundOrganisation(await founder(userId), { ...wanted, isNew: true })).toMatchObject({
      ok: true,
    })
  })
})

async function editor(
  state: 'verified' | 'rejected' | 'unverified' = 'verified',
  kind: 'company' | 'authority' = 'company',
) {
  const organisation = await createOrganisation({
    state,
    kind,
    name: 'Alt',
    identifiers: { vatId: 'DE123456789' },
  })
  const user = await createUser()
  await addMember(user.id, organisation.id, 'editor')
  const authorized = await grant('organisation.edit', user.id, organisation, organisation.id)
  const { readinessMin: _min, readinessMax: _max, ...texts } = profileOf(organisation)
  const given = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ''))
  const form = profileSchema.parse({ ...given, version: organisation.version })
  return { organisation, authorized, form }
}
const stateOf = async (id: string) => (await db.organisation.findUniqueOrThrow({ where: { id } })).state

describe('saveOrganisation', () => {
  it('saves, counts the version up and keeps a verified organisation verified', async () => {
    const { organisation, authorized, form } = await editor()
    const change = { ...form, summary: 'Neu gefasst', capabilities: ['analysis' as const] }
    expect(await saveOrganisation(authorized, change)).toEqual({ ok: true, needsCheck: false })
    const row = await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })
    expect(row).toMatchObject({
      state: 'verified',
      version: 2,
      summary: 'Neu gefasst',
      capabilities: ['analysis'],
    })
    const event = await db.event.findFirstOrThrow({ where: { streamId: organisation.id } })
    expect(event).toMatchObject({ action: 'organisation.edited', fields: ['capabilities', 'summary'] })
  })

  it.each([
    ['name', { name: 'Neu' }],
    ['kind', { kind: 'network' as const }],
    ['identifiers', { vatId: 'DE987654321' }],
  ])('sends a verified organisation back to staff when its %s changes', async (_what, change) => {
    const { organisation, authorized, form } = await editor()
    expect(await saveOrganisation(authorized, { ...form, ...change })).toEqual({ ok: true, needsCheck: true })
    expect(await stateOf(organisation.id)).toBe('unverified')
    expect(await eventActions('organisation', organisation.id)).toEqual(['organisation.identityChanged'])
  })

  it('writes nothing where nothing has changed', async () => {
    const { organisation, authorized, form } = await editor()
    expect(await saveOrganisation(authorized, form)).toEqual({ ok: true, needsCheck: false })
    expect(await eventActions('organisation', organisation.id)).toEqual([])
  })

  it('does not overwrite what somebody else saved in between', async () => {
    const { organisation, authorized, form } = await editor()
    await saveOrganisation(authorized, { ...form, city: 'Wismar' })
    const late = await saveOrganisation(authorized, { ...form, city: 'Parchim' })
    expect(late).toMatchObject({ ok: false, reason: 'stale', version: 2, changed: ['city'] })
    expect(late).toMatchObject({ saved: { city: 'Wismar' }, yours: { city: 'Parchim' } })
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      city: 'Wismar',
    })
  })

  it('keeps the kind of an authority that has challenges', async () => {
    const { organisation, authorized, form } = await editor('verified', 'authority')
    await db.challenge.create({
      data: { authorityId: organisation.id, title: 'x', summary: '', createdById: 'x' },
    })
    const result = await saveOrganisation(authorized, { ...form, kind: 'company' })
    expect(result).toEqual({ ok: false, reason: 'kindInUse' })
  })
})

describe('resubmitOrganisation', () => {
  it('asks for another look after a rejection, not otherwise', async () => {
    const { organisation, authorized } = await editor('rejected')
    expect(await resubmitOrganisation(authorized)).toEqual({ ok: true })
    expect(await stateOf(organisation.id)).toBe('unverified')
    expect(await resubmitOrganisation(authorized)).toEqual({ ok: false, reason: 'wrongState' })
  })
})

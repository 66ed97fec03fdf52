import { describe, expect, it } from 'vitest'
import * as show from '~/features/profiles/routes/organisation'
import * as edit from '~/features/profiles/routes/organisation-edit'
import * as members from '~/features/profiles/routes/organisation-members'
import * as found from '~/features/profiles/routes/organisation-new'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

const at = (id: string, tail = '') => ({
  path: `/organisationen/${id}${tail}`,
  params: { organisationId: id },
})

async function memberOf(organisationId: string, role: 'owner' | 'editor' | 'viewer' = 'owner') {
  const user = await createUser()
  const membership = await addMember(user.id, organisationId, role)
  return { membership, viewer: await viewerOf(user.id) }
}

describe('the page of an organisation', () => {
  it.each(['listed', 'verified'] as const)('is public when %s', async (state) => {
    const { id } = await createOrganisation({
      state,
      description: 'Ein <b>Text</b> mit [Link](javascript:alert(1))',
    })
    const answer = await callLoader(show, at(id))
    expect(answer.status).toBe(200)
    expect(answer.data.shown.descriptionHtml).not.toContain('<b>')
    expect(answer.data.shown.descriptionHtml).not.toContain('javascript:')
  })

  it.each(['unverified', 'rejected'] as const)('is for members and staff when %s', async (state) => {
    const { id } = await createOrganisation({ state })
    const stranger = await viewerOf((await createUser()).id)
    const staff = await viewerOf((await createUser({ platformRole: 'staff' })).id)
    const { viewer } = await memberOf(id, 'viewer')
    expect((await callLoader(show, at(id))).status).toBe(404)
    expect((await callLoader(show, { ...at(id), viewer: stranger })).status).toBe(404)
    expect((await callLoader(show, { ...at(id), viewer: staff })).status).toBe(200)
    expect((await callLoader(show, { ...at(id), viewer })).status).toBe(200)
  })

  it.each(['x', newId(), '%00', "1' OR 1=1"])('answers 404 for the id %s', async (id) => {
    expect((await callLoader(show, at(id))).status).toBe(404)
  })

  it('shows the reason of a rejection to nobody outside', async () => {
    const { id } = await createOrganisation({ state: 'verified', verificationReason: 'Intern' })
    expect((await callLoader(show, at(id))).data.shown.reason).toBeNull()
  })
})

describe('founding', () => {
  it('asks visitors to log in and keeps the target', async () => {
    const answer = await callLoader(found, { path: '/organisationen/neu' })
    expect(answer.location).toBe('/anmelden?weiter=%2Forganisationen%2Fneu')
  })

  it('answers 422 with everything typed, then founds', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const options = { path: '/organisationen/neu', viewer }
    const typed = {
      id: newId(),
      name: 'X',
      kind: 'zirkus',
      city: '',
      website: 'kein netz',
      contactEmail: 'x',
    }
    const wrong = await callAction(found, { ...options, form: typed })
    expect(wrong.status).toBe(422)
    expect(wrong.data).toMatchObject({
      lastResult: {
        initialValue: { name: 'X', website: 'kein netz' },
        error: {
          name: ['field.tooShort:2'],
          kind: ['field.invalid'],
          city: ['field.required'],
          website: ['field.url'],
          contactEmail: ['field.email'],
        },
      },
    })
    const good = {
      ...typed,
      name: 'Seewind\0\r\n\u202e Daten',
      kind: 'company',
      city: 'Wismar',
      website: 'seewind.example',
      contactEmail: '',
    }
    const answer = await callAction(found, { ...options, form: good })
    expect(answer).toMatchObject({ status: 303, location: `/organisationen/${typed.id}` })
    expect(await db.organisation.findUniqueOrThrow({ where: { id: typed.id } })).toMatchObject({
      name: 'Seewind Daten',
      website: 'https://seewind.example/',
    })
  })

  it('shows similar organisations before it founds', async () => {
    await createOrganisation({ name: 'Seewind Daten', state: 'listed' })
    const viewer = await viewerOf((await createUser()).id)
    const form = { id: newId(), name: 'Seewind Daten GmbH', kind: 'company', city: 'Wismar' }
    const answer = await callAction(found, { path: '/organisationen/neu', viewer, form })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ similar: [{ name: 'Seewind Daten' }] })
  })
})

describe('editing', () => {
  it('is for those who write', async () => {
    const { id } = await createOrganisation()
    const { viewer: reader } = await memberOf(id, 'viewer')
    expect((await callLoader(edit, { ...at(id, '/bearbeiten'), viewer: reader })).status).toBe(404)
    const form = { version: '1', name: 'Fremd', kind: 'company' }
    expect((await callAction(edit, { ...at(id, '/bearbeiten'), viewer: reader, form })).status).toBe(404)
  })

  it('saves lists, numbers and days, and answers 409 to a stale save', async () => {
    const { id, name } = await createOrganisation()
    const { viewer } = await memberOf(id, 'editor')
    const form = {
      version: '1',
      name,
      kind: 'company',
      capabilities: ['analysis', 'forecasting'],
      domains: 'energy',
      readinessMin: '4',
      readinessMax: '7',
      availableFrom: '2027-02-01',
      postalCode: '18055',
    }
    const saved = await callAction(edit, { ...at(id, '/bearbeiten'), viewer, form })
    expect(saved).toMatchObject({ status: 303, location: `/organisationen/${id}` })
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version: 2,
      capabilities: ['analysis', 'forecasting'],
      domains: ['energy'],
      readinessMin: 4,
      availableFrom: new Date('2027-02-01T00:00:00Z'),
    })
    const late = await callAction(edit, {
      ...at(id, '/bearbeiten'),
      viewer,
      form: { ...form, city: 'Rostock' },
    })
    expect(late.status).toBe(409)
    expect(late.data).toMatchObject({
      lastResult: { initialValue: { city: 'Rostock' } },
      stale: { version: 2, changed: ['city'], yours: { city: 'Rostock' }, saved: { city: '' } },
    })
  })

  it('names what is wrong', async () => {
    const { id } = await createOrganisation()
    const { viewer } = await memberOf(id)
    const form = {
      version: '1',
      name: 'Ab',
      kind: 'company',
      readinessMin: '7',
      readinessMax: '4',
      vatId: '1',
      capabilities: 'magic',
    }
    const answer = await callAction(edit, { ...at(id, '/bearbeiten'), viewer, form })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { error: { vatId: ['profiles.error.vatId'] } } })
    const order = { version: '1', name: 'Ab', kind: 'company', readinessMin: '7', readinessMax: '4' }
    const ordered = await callAction(edit, { ...at(id, '/bearbeiten'), viewer, form: order })
    expect(ordered.data).toMatchObject({ lastResult: { error: { readinessMax: ['field.readinessOrder'] } } })
  })
})

describe('the members page', () => {
  it('is for members only', async () => {
    const { id } = await createOrganisation()
    const stranger = await viewerOf((await createUser()).id)
    expect((await callLoader(members, { ...at(id, '/mitglieder'), viewer: stranger })).status).toBe(404)
  })

  it('gives a person who changes their own role a new session', async () => {
    const { id } = await createOrganisation()
    const { viewer, membership } = await memberOf(id)
    await memberOf(id)
    const form = { intent: 'role', membershipId: membership.id, role: 'viewer' }
    const answer = await callAction(members, { ...at(id, '/mitglieder'), viewer, form })
    expect(answer).toMatchObject({ status: 303, location: `/organisationen/${id}/mitglieder` })
    expect(answer.headers.get('Set-Cookie')).toContain('session=')
    expect(await db.session.count({ where: { userId: viewer.id } })).toBe(1)
  })

  it('lets readers leave and nothing else', async () => {
    const { id } = await createOrganisation()
    const { membership } = await memberOf(id)
    const { viewer } = await memberOf(id, 'viewer')
    const options = { ...at(id, '/mitglieder'), viewer }
    const end = await callAction(members, {
      ...options,
      form: { intent: 'end', membershipId: membership.id },
    })
    expect(end).toMatchObject({ status: 409, data: { reason: 'notPermitted' } })
    expect((await callAction(members, { ...options, form: { intent: 'nonsense' } })).status).toBe(422)
    expect((await callAction(members, { ...options, form: { intent: 'leave' } })).location).toBe(
      '/mein-bereich',
    )
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { MOST_OFFERS } from '~/domain/organisation/offer'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { listOffer } from '~/features/profiles/operations/list-offer.server'
import { removeOffer } from '~/features/profiles/operations/remove-offer.server'
import { saveOffer } from '~/features/profiles/operations/save-offer.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createCertificate, createProduct, createReference } from '../../factories/offer'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser } from '../../factories/user'
import { useDatabase } from '../../support/database'
import { eventActions } from '../../support/event-actions'
import { grant } from '../../support/grant'

useDatabase()

let organisation: Awaited<ReturnType<typeof createOrganisation>>
let edit: Awaited<ReturnType<typeof writer>>
beforeEach(async () => {
  organisation = await createOrganisation()
  edit = await writer()
})

async function writer(role: OrganisationRole = 'editor', id = organisation.id) {
  const user = await createUser()
  await addMember(user.id, id, role)
  return grant('organisation.edit', user.id, { id }, id)
}

const product = (more: object = {}) => ({
  id: newId(),
  version: 0,
  name: 'Formularleser',
  summary: '',
  licenceModel: 'openSource' as const,
  spdx: 'EUPL-1.2',
  hostingLocations: ['germany' as const],
  readiness: 8,
  ...more,
})
const certificate = (more: object = {}) => ({
  ...{ id: newId(), version: 0, name: 'ISO/IEC 27001', body: 'Prüfstelle', number: '', scope: 'Rostock' },
  validFrom: '2025-01-01',
  validUntil: '2028-01-01',
  ...more,
})
const confirmed = { pilotId: newId(), verifiedAt: new Date('2026-01-01T10:00:00Z') }

describe('saveOffer', () => {
  it('adds, changes and notes both in the stream of the organisation', async () => {
    const added = product()
    expect(await saveOffer(edit, 'product', added)).toEqual({ ok: true })
    const changed = { ...added, version: 1, readiness: 9 }
    expect(await saveOffer(edit, 'product', changed)).toEqual({ ok: true })
    expect(await db.product.findUniqueOrThrow({ where: { id: added.id } })).toMatchObject({
      organisationId: organisation.id,
      readiness: 9,
      version: 2,
    })
    expect(await eventActions('organisation', organisation.id)).toEqual(['product.added', 'product.edited'])
    const last = await db.event.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expect(last.fields).toEqual(['productId', 'readiness'])
    expect(await db.outboxState.count({ where: { entityId: organisation.id } })).toBe(1)
  })

  it('adds once where a form is sent twice, also at the same time', async () => {
    const once = product()
    const answers = await Promise.all([
      saveOffer(edit, 'product', once),
      saveOffer(edit, 'product', once),
      saveOffer(edit, 'product', once),
    ])
    expect(answers).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(await db.product.count()).toBe(1)
    expect(await eventActions('organisation', organisation.id)).toEqual(['product.added'])
  })

  it('changes once where the change is sent twice', async () => {
    const { id } = await createProduct(organisation.id)
    const change = product({ id, version: 1, name: 'Neu' })
    expect(await saveOffer(edit, 'product', change)).toEqual({ ok: true })
    expect(await saveOffer(edit, 'product', change)).toEqual({ ok: true })
    expect((await db.product.findUniqueOrThrow({ where: { id } })).version).toBe(2)
  })

  it('never overwrites what somebody else has saved, and shows both texts', async () => {
    const { id } = await createProduct(organisation.id, { summary: '' })
    await saveOffer(edit, 'product', product({ id, version: 1, name: 'Fassung der Kollegin' }))
    const mine = product({ id, version: 1, name: 'Meine Fassung' })
    const result = await saveOffer(edit, 'product', mine)
    expect(result).toMatchObject({
      ok: false,
      reason: 'stale',
      version: 2,
      changed: ['name'],
      saved: { name: 'Fassung der Kollegin' },
      yours: { name: 'Meine Fassung' },
    })
    expect((await db.product.findUniqueOrThrow({ where: { id } })).name).toBe('Fassung der Kollegin')
    expect(await saveOffer(edit, 'product', { ...mine, version: 2 })).toEqual({ ok: true })
  })

  it('lets one of two changes of the same version through', async () => {
    const { id } = await createProduct(organisation.id, { summary: '' })
    const answers = await Promise.all(
      ['A-Name', 'B-Name'].map((name) => saveOffer(edit, 'product', product({ id, version: 1, name }))),
    )
    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true])
    expect((await db.product.findUniqueOrThrow({ where: { id } })).version).toBe(2)
  })

  it('makes no change where somebody has removed it, and adds it anew on demand', async () => {
    const gone = product({ version: 3 })
    expect(await saveOffer(edit, 'product', gone)).toEqual({ ok: false, reason: 'offerGone' })
    expect(await db.product.count()).toBe(0)
    expect(await saveOffer(edit, 'product', { ...gone, version: 0 })).toEqual({ ok: true })
  })

  it.each([0, 1])('touches nothing of another organisation (version %s)', async (version) => {
    const { id } = await createProduct((await createOrganisation()).id)
    const result = await saveOffer(edit, 'product', product({ id, version, name: 'Gekapert' }))
    expect(result).toEqual({ ok: false, reason: 'offerGone' })
    expect((await db.product.findUniqueOrThrow({ where: { id } })).name).toBe('Formularleser')
  })

  it('ends at the most that an organisation may show, of each kind', async () => {
    const rows = Array.from({ length: MOST_OFFERS }, (_, index) => ({
      ...{ organisationId: organisation.id, name: `P${index}`, licenceModel: 'proprietary', readiness: 5 },
    }))
    await db.product.createMany({ data: rows })
    expect(await saveOffer(edit, 'product', product())).toEqual({ ok: false, reason: 'tooManyOffers' })
    expect(await saveOffer(edit, 'certificate', certificate())).toEqual({ ok: true })
    expect(await db.product.count()).toBe(MOST_OFFERS)
  })

  it('leaves a confirmed reference as it was confirmed; so does the database', async () => {
    const { id } = await createReference(organisation.id, confirmed)
    const change = { id, version: 1, title: 'Größer', client: 'Bund', summary: '', fromYear: 2020 }
    expect(await saveOffer(edit, 'reference', change)).toEqual({ ok: false, reason: 'referenceConfirmed' })
    await expect(db.projectReference.update({ where: { id }, data: { title: 'Größer' } })).rejects.toThrow()
    expect((await db.projectReference.findUniqueOrThrow({ where: { id } })).title).toBe('Posteingang')
  })

  it('lets nobody confirm their own reference', async () => {
    const forged = { id: newId(), version: 0, title: 'Eigenlob', client: 'Wir', summary: '', fromYear: 2025 }
    await saveOffer(edit, 'reference', forged)
    expect(await db.projectReference.findUniqueOrThrow({ where: { id: forged.id } })).toMatchObject({
      verifiedAt: null,
      pilotId: null,
    })
    const half = { verifiedAt: new Date() }
    await expect(db.projectReference.update({ where: { id: forged.id }, data: half })).rejects.toThrow()
  })

  it('counts reminders from the day on which the end was entered', async () => {
    const added = certificate()
    await saveOffer(edit, 'certificate', added)
    const where = { where: { id: added.id } }
    expect((await db.certificate.findUniqueOrThrow(where)).remindedAt).not.toBeNull()
    await db.certificate.update({ ...where, data: { remindedAt: null } })
    await saveOffer(edit, 'certificate', { ...added, version: 1, scope: 'Wismar' })
    expect((await db.certificate.findUniqueOrThrow(where)).remindedAt).toBeNull()
    await saveOffer(edit, 'certificate', { ...added, version: 2, scope: 'Wismar', validUntil: '2029-01-01' })
    expect((await db.certificate.findUniqueOrThrow(where)).remindedAt).not.toBeNull()
  })
})

describe('the database', () => {
  it.each([
    { licenceModel: 'openSource', spdx: null },
    { licenceModel: 'proprietary', spdx: 'MIT' },
    { licenceModel: 'gift', spdx: null },
    { readiness: 10 },
  ])('refuses a product with %j', async (columns) => {
    await expect(createProduct(organisation.id, columns)).rejects.toThrow()
  })

  it('refuses a certificate that ends before it begins', async () => {
    const days = { validFrom: '2026-02-01', validUntil: '2026-01-31' }
    await expect(createCertificate(organisation.id, days)).rejects.toThrow()
  })
})

describe('removeOffer', () => {
  it('removes once, and says so once', async () => {
    const { id } = await createCertificate(organisation.id)
    const wish = { kind: 'certificate', id, version: 1 } as const
    expect(await removeOffer(edit, wish)).toEqual({ ok: true })
    expect(await removeOffer(edit, wish)).toEqual({ ok: true })
    expect(await db.certificate.count()).toBe(0)
    expect(await eventActions('organisation', organisation.id)).toEqual(['certificate.removed'])
  })

  it('removes nothing that somebody has changed meanwhile', async () => {
    const { id } = await createProduct(organisation.id, { version: 2 })
    const result = await removeOffer(edit, { kind: 'product', id, version: 1 })
    expect(result).toEqual({ ok: false, reason: 'offerChanged' })
    expect(await db.product.count()).toBe(1)
  })

  it('removes nothing of another organisation', async () => {
    const { id } = await createProduct((await createOrganisation()).id)
    expect(await removeOffer(edit, { kind: 'product', id, version: 1 })).toEqual({ ok: true })
    expect(await db.product.count()).toBe(1)
  })
})

describe('listOffer', () => {
  it('computes the validity from the day in Germany', async () => {
    await createCertificate(organisation.id, { validUntil: '2026-11-25' })
    const stateAt = async (at: string) =>
      (await listOffer(organisation, new Date(at))).certificates[0]?.validity.state
    expect(await stateAt('2026-11-25T22:59:59Z')).toBe('valid')
    expect(await stateAt('2026-11-25T23:00:00Z')).toBe('expired')
    expect(await stateAt('2024-12-31T22:59:59Z')).toBe('notYet')
    expect(await stateAt('2024-12-31T23:00:00Z')).toBe('valid')
  })

  it('puts confirmed references first, and shows nothing of an authority', async () => {
    await createReference(organisation.id, { title: 'Eigene', fromYear: 2026 })
    await createReference(organisation.id, { title: 'Bestätigt', fromYear: 2020, ...confirmed })
    const { references } = await listOffer(organisation, new Date())
    expect(references.map((one) => [one.values.title, one.proof, one.isOpen])).toEqual([
      ['Bestätigt', 'pilot', false],
      ['Eigene', 'ownStatement', true],
    ])
    const none = { products: [], references: [], certificates: [] }
    expect(await listOffer({ ...organisation, kind: 'authority' }, new Date())).toEqual(none)
  })
})

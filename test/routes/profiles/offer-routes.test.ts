import { beforeEach, describe, expect, it } from 'vitest'
import * as certificate from '~/features/profiles/routes/certificate'
import * as all from '~/features/profiles/routes/organisation-offer'
import * as product from '~/features/profiles/routes/product'
import * as reference from '~/features/profiles/routes/reference'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createCertificate, createProduct } from '../../factories/offer'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

let organisationId = ''
let viewer: Viewer
beforeEach(async () => {
  organisationId = (await createOrganisation()).id
  const user = await createUser()
  await addMember(user.id, organisationId, 'editor')
  viewer = await viewerOf(user.id)
})

const at = (part: string, offerId?: string) => ({
  path: `/organisationen/${organisationId}/${part}`,
  params: { organisationId, ...(offerId && { offerId }) },
  viewer,
})
const PRODUCT = {
  version: '0',
  name: 'Risskarte',
  licenceModel: 'openSource',
  spdx: 'EUPL-1.2',
  readiness: '8',
}
const CERTIFICATE = {
  version: '0',
  name: 'ISO 27001',
  body: 'Prüfstelle',
  scope: 'Rostock',
  validFrom: '2026-01-01',
}
const REFERENCE = { version: '0', title: 'Brücken', client: 'Landkreis', fromYear: '2024' }
const newProduct = (form: object = {}) =>
  callAction(product, { ...at('produkte/neu'), form: { id: newId(), ...PRODUCT, ...form } })

describe('adding', () => {
  it('saves a product, a reference and a certificate and leads back to all of them', async () => {
    const target = { status: 303, location: `/organisationen/${organisationId}/angebot` }
    expect(
      await newProduct({ hostingLocations: ['customer', 'germany'], website: 'riss.example' }),
    ).toMatchObject(target)
    const form = { id: newId(), ...REFERENCE, untilYear: '2025' }
    expect(await callAction(reference, { ...at('referenzen/neu'), form })).toMatchObject(target)
    const paper = { id: newId(), ...CERTIFICATE, validUntil: '2027-01-01' }
    expect(await callAction(certificate, { ...at('zertifikate/neu'), form: paper })).toMatchObject(target)
    expect(await db.product.findFirstOrThrow()).toMatchObject({
      hostingLocations: ['customer', 'germany'],
      website: 'https://riss.example/',
      spdx: 'EUPL-1.2',
    })
    const { data } = await callLoader(all, at('angebot'))
    expect(data.offer.references[0]).toMatchObject({ proof: 'ownStatement', values: { untilYear: '2025' } })
    expect(data.offer.certificates[0]?.values).toMatchObject({ validUntil: '2027-01-01', number: '' })
  })

  it('gives every visit of the form an id of its own', async () => {
    const ids = [await callLoader(product, at('produkte/neu')), await callLoader(product, at('produkte/neu'))]
    expect(ids[0]?.data.item.id).not.toBe(ids[1]?.data.item.id)
    expect(ids[0]?.data.item).toMatchObject({ version: 0, values: null })
  })

  it.each([
    [{ spdx: '' }, { spdx: ['offer.error.licenceMissing'] }],
    [{ spdx: 'Mein Recht' }, { spdx: ['offer.error.licenceUnknown'] }],
    [{ spdx: '(MIT' }, { spdx: ['offer.error.licenceUnknown'] }],
    [{ spdx: 'LicenseRef-Haus' }, { spdx: ['offer.error.licenceNotOpen'] }],
    [{ spdx: 'CC-BY-NC-4.0' }, { spdx: ['offer.error.licenceNotOpen'] }],
    [{ spdx: 'MIT AND CC-BY-NC-4.0' }, { spdx: ['offer.error.licenceNotOpen'] }],
    [{ licenceModel: 'proprietary' }, { spdx: ['offer.error.licenceNeedless'] }],
    [{ licenceModel: 'mixed' }, { licenceModel: ['field.invalid'] }],
    [{ readiness: '10' }, { readiness: ['field.chooseOne'] }],
    [{ readiness: '' }, { readiness: ['field.chooseOne'] }],
    [{ spdx: '('.repeat(201) }, { spdx: ['field.tooLong:200'] }],
    [{ website: 'kein netz' }, { website: ['field.url'] }],
    [{ hostingLocations: 'moon' }, expect.anything()],
  ])('refuses a product with %j and keeps what was typed', async (wrong, error) => {
    const answer = await newProduct(wrong)
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { error, initialValue: { name: 'Risskarte' } } })
    expect(await db.product.count()).toBe(0)
  })

  it.each([
    ['openSource', 'mit or apache-2.0', 'MIT OR Apache-2.0'],
    ['openSource', 'eupl-1.2', 'EUPL-1.2'],
    [
      'openSource',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
      'GPL-2.0-or-later WITH Classpath-exception-2.0',
    ],
    ['openWeights', 'CC-BY-NC-4.0', 'CC-BY-NC-4.0'],
    ['openWeights', '', null],
    ['proprietary', '', null],
  ])('takes %s under %j as %j', async (licenceModel, spdx, kept) => {
    expect((await newProduct({ licenceModel, spdx })).status).toBe(303)
    expect((await db.product.findFirstOrThrow()).spdx).toBe(kept)
  })

  it('names days and years in the wrong order', async () => {
    const paper = { id: newId(), ...CERTIFICATE, validUntil: '2025-12-31' }
    const answer = await callAction(certificate, { ...at('zertifikate/neu'), form: paper })
    expect(answer.data).toMatchObject({ lastResult: { error: { validUntil: ['offer.error.dayOrder'] } } })
    const form = { id: newId(), ...REFERENCE, untilYear: '2023' }
    const other = await callAction(reference, { ...at('referenzen/neu'), form })
    expect(other.data).toMatchObject({ lastResult: { error: { untilYear: ['offer.error.yearOrder'] } } })
  })

  it('takes no confirmation from a form', async () => {
    const forged = { pilotId: newId(), verifiedAt: '2026-01-01', organisationId: newId() }
    const form = { id: newId(), ...REFERENCE, ...forged }
    expect((await callAction(reference, { ...at('referenzen/neu'), form })).status).toBe(303)
    expect(await db.projectReference.findFirstOrThrow()).toMatchObject({
      organisationId,
      verifiedAt: null,
      pilotId: null,
    })
  })
})

describe('changing', () => {
  it('answers 409 with both texts to a stale save, and what a save now would replace', async () => {
    const { id } = await createProduct(organisationId, { name: 'Fassung der Kollegin', version: 4 })
    const form = { id, ...PRODUCT, version: '3', name: 'Meine Fassung' }
    const answer = await callAction(product, { ...at(`produkte/${id}`, id), form })
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      lastResult: { initialValue: { name: 'Meine Fassung' } },
      stale: { saved: { name: 'Fassung der Kollegin' }, yours: { name: 'Meine Fassung' } },
      version: 4,
    })
    const again = await callAction(product, { ...at(`produkte/${id}`, id), form: { ...form, version: '4' } })
    expect(again.status).toBe(303)
  })

  it('keeps what was typed where somebody has removed the entry, and saves it anew', async () => {
    const id = newId()
    const form = { id, ...CERTIFICATE, version: '2' }
    const answer = await callAction(certificate, { ...at(`zertifikate/${id}`, id), form })
    expect(answer).toMatchObject({
      status: 409,
      data: { refused: 'offerGone', version: 0, lastResult: { initialValue: { name: 'ISO 27001' } } },
    })
    const again = await callAction(certificate, {
      ...at(`zertifikate/${id}`, id),
      form: { ...form, version: '0' },
    })
    expect(again.status).toBe(303)
    expect((await db.certificate.findFirstOrThrow()).id).toBe(id)
  })

  it('goes by the address, not by an id in the form', async () => {
    const mine = await createProduct(organisationId)
    const other = await createProduct(organisationId, { name: 'Anderes' })
    const form = { ...PRODUCT, id: other.id, version: '1', name: 'Neu' }
    await callAction(product, { ...at(`produkte/${mine.id}`, mine.id), form })
    const names = await db.product.findMany({ orderBy: { name: 'asc' }, select: { name: true } })
    expect(names.map(({ name }) => name)).toEqual(['Anderes', 'Neu'])
  })

  it.each(['x', '%00', "1' OR 1=1"])('answers 404 for the id %s', async (id) => {
    expect((await callLoader(product, at(`produkte/${id}`, id))).status).toBe(404)
  })

  it('shows nothing of another organisation, and takes nothing for it', async () => {
    const { id } = await createCertificate((await createOrganisation()).id)
    const options = at(`zertifikate/${id}`, id)
    expect((await callLoader(certificate, options)).status).toBe(404)
    const form = { id, ...CERTIFICATE, version: '1', name: 'Gekapert' }
    expect((await callAction(certificate, { ...options, form })).status).toBe(404)
    expect((await db.certificate.findUniqueOrThrow({ where: { id } })).name).toBe('ISO/IEC 27001')
  })
})

describe('removing', () => {
  it('removes what is shown, and refuses what has changed since', async () => {
    const { id } = await createProduct(organisationId, { version: 2 })
    const send = (version: string) =>
      callAction(all, { ...at('angebot'), form: { intent: 'remove', kind: 'product', id, version } })
    expect(await send('1')).toMatchObject({ status: 409, data: { reason: 'offerChanged' } })
    expect((await send('2')).status).toBe(303)
    expect(await db.product.count()).toBe(0)
    expect((await send('2')).status).toBe(303)
    expect((await callAction(all, { ...at('angebot'), form: { intent: 'nonsense' } })).status).toBe(422)
  })
})

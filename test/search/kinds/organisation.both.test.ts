import { expect, it } from 'vitest'
import { SEARCH_KINDS } from '#search/kinds/registry.server'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()

/** In which kinds an organisation is found. */
async function foundAs(id: string): Promise<string[]> {
  const found = await Promise.all(
    SEARCH_KINDS.map(async ({ name, read }) => ((await read([id])).length > 0 ? name : '')),
  )
  const shown = await Promise.all(
    SEARCH_KINDS.map(async ({ name, show }) => ((await show([id], new Date())).length > 0 ? name : '')),
  )
  const listed = await Promise.all(
    SEARCH_KINDS.map(async ({ name, idsAfter }) => ((await idsAfter('', 10)).includes(id) ? name : '')),
  )
  expect(shown.some(Boolean)).toBe(found.some(Boolean))
  expect(listed).toEqual(found)
  return found.filter(Boolean)
}

it.each([
  ['company', 'provider'],
  ['freelancer', 'provider'],
  ['network', 'provider'],
  ['researchCentre', 'researchCentre'],
  ['innovationCentre', 'innovationCentre'],
  ['authority', 'authority'],
] as const)('a verified %s is found as %s, and as nothing else', async (kind, name) => {
  const { id } = await createOrganisation({ kind })
  expect(await foundAs(id)).toEqual([name])
})

it.each(['unverified', 'rejected', 'merged', 'closed'] as const)(
  'one that is %s is not found',
  async (state) => {
    const other = await createOrganisation()
    const { id } = await createOrganisation({
      state,
      ...(state === 'merged' && { mergedIntoId: other.id }),
      ...(state === 'closed' && { verifiedAt: new Date(), verificationReason: 'Geprüft.' }),
    })
    expect(await foundAs(id)).toEqual([])
  },
)

it('an imported entry is found with the status that says so', async () => {
  const { id } = await createOrganisation({ kind: 'authority', state: 'listed' })
  const kind = SEARCH_KINDS.find(({ name }) => name === 'authority')
  expect(await kind?.read([id])).toMatchObject([{ status: 'listed', statusAfter: null, organisation: '' }])
  expect(await kind?.show([id], new Date())).toMatchObject([
    { status: 'listed', address: { de: `/organisationen/${id}`, en: `/en/organisations/${id}` } },
  ])
})

it('names what was chosen from lists as its page does, in both languages', async () => {
  const { id } = await createOrganisation({
    kind: 'company',
    domains: ['health'],
    capabilities: ['forecasting'],
    techniques: ['remoteSensing'],
  })
  const kind = SEARCH_KINDS.find(({ name }) => name === 'provider')
  expect(await kind?.read([id])).toMatchObject([
    {
      labels: {
        de: 'Vorhersage, Fernerkundung und Geodaten, Gesundheit',
        en: 'Forecasting, Remote sensing and geodata, Health',
      },
    },
  ])
})

it('is found by what it offers and where it is, in German and in English', async () => {
  const { id } = await createOrganisation({
    ...{ name: 'Hafen-KI', description: 'Wir *lesen* Frachtpapiere.', city: 'Wismar' },
    summaryEn: 'We read freight papers.',
  })
  await db.product.create({
    data: {
      organisationId: id,
      name: 'Lotse',
      summary: 'Ordnet Post.',
      licenceModel: 'proprietary',
      readiness: 7,
    },
  })
  await db.projectReference.create({
    data: { organisationId: id, title: 'Zollakten', client: 'Hauptzollamt', fromYear: 2025 },
  })
  const [thing] = (await SEARCH_KINDS.find(({ name }) => name === 'provider')?.read([id])) ?? []
  expect(thing).toMatchObject({
    texts: {
      title: 'Hafen-KI',
      body: 'Wir lesen Frachtpapiere. Lotse Ordnet Post. Zollakten Hauptzollamt Wismar',
    },
    english: { title: 'Hafen-KI', summary: 'We read freight papers.', body: '' },
    status: 'verified',
  })
})

it('keeps nothing of its people, its address or its finances', async () => {
  const { id } = await createOrganisation({
    ...{ contactName: 'Zwqxname', contactEmail: 'zwqx@firma.example', contactPhone: '0381 1234567' },
    ...{ street: 'Zwqxweg 1', verificationReason: 'Zwqxreason', identifiers: { vatId: 'Zwqx' } },
    description: 'Rufen Sie an: 0381 1234567, oder zwqx@firma.example.',
  })
  const [thing] = (await SEARCH_KINDS.find(({ name }) => name === 'provider')?.read([id])) ?? []
  expect(thing).toBeDefined()
  expect(JSON.stringify(thing)).not.toMatch(/zwqx|1234567/i)
})

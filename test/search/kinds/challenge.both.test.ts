import { beforeEach, expect, it } from 'vitest'
import { challengeKind } from '#search/kinds/challenge.server'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()
const HOUR = 3_600_000
let authority: { id: string }

beforeEach(async () => {
  authority = await createOrganisation({ kind: 'authority', name: 'Hansestadt Rostock' })
})
const make = (more: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: authority.id, state: 'published', ...more })
const read = async (id: string) => (await challengeKind.read([id]))[0]

it('is found while it is public, with its texts in words', async () => {
  const deadlineAt = new Date(Date.now() + HOUR)
  const row = await make({
    title: 'Bauakten **schneller** finden',
    english: { title: 'Find files', summary: 'Faster', problem: 'Too slow', desiredOutcome: '' },
    ...{ deadlineAt, budgetMaxCents: 5_000_000n },
  })
  expect(await read(row.id)).toEqual({
    kind: 'challenge',
    id: row.id,
    language: 'de',
    texts: {
      title: 'Bauakten schneller finden',
      summary: row.summary,
      body: expect.stringContaining('anonymisierte Muster'),
    },
    english: { title: 'Find files', summary: 'Faster', body: 'Too slow' },
    organisation: 'Hansestadt Rostock',
    labels: {
      de: 'Bildverstehen, Dokumente auslesen, Allgemeine Verwaltung',
      en: 'Computer vision, Document extraction, General public services',
    },
    ...{ status: 'open', statusAfter: 'closed', deadlineAt, budgetMaxCents: 5_000_000 },
    ...{ districts: ['13004'], domains: ['generalServices'], capabilities: ['computerVision'] },
    publishedAt: row.publishedAt,
  })
})

it('is not found as a draft or in approval, also where a draft was public once in the past', async () => {
  const rows = [await make({ state: 'draft' }), await make({ state: 'inApproval' })]
  const ids = rows.map(({ id }) => id)
  expect(await challengeKind.read(ids)).toEqual([])
  expect(await challengeKind.show(ids, new Date())).toEqual([])
  expect(await challengeKind.idsAfter('', 10)).toEqual([])
})

it.each(['opened', 'withdrawn', 'archived'] as const)('stays %s, whatever the time', async (state) => {
  const { id } = await make({ state })
  expect(await read(id)).toMatchObject({ status: state, statusAfter: null })
  expect(await challengeKind.show([id], new Date())).toMatchObject([
    { status: state, organisation: 'Hansestadt Rostock' },
  ])
})

it('has no deadline any more once it was taken back', async () => {
  const withdrawn = await make({ state: 'withdrawn' })
  expect(withdrawn.deadlineAt).not.toBeNull()
  expect(await read(withdrawn.id)).toMatchObject({ deadlineAt: null })
  expect(await challengeKind.show([withdrawn.id], new Date())).toMatchObject([{ deadlineAt: null }])
})

it('is open until the very instant of its deadline and closed from then on', async () => {
  const { id, deadlineAt } = await make()
  if (!deadlineAt) throw new Error('no deadline')
  const status = async (at: number) => (await challengeKind.show([id], new Date(at)))[0]?.status
  expect(await status(deadlineAt.getTime() - 1)).toBe('open')
  expect(await status(deadlineAt.getTime())).toBe('closed')
})

it('keeps nothing of who answers for it', async () => {
  const { id } = await make({
    ...{ contactName: 'Zwqxname', contactEmail: 'zwqx@behoerde.example', contactPhone: '0381 1234567' },
    ...{ whyNew: 'Zwqxwhy', withdrawnReason: 'Zwqxreason', returnReason: 'Zwqxback' },
    problem: 'Fragen an zwqx@behoerde.example oder 0381 1234567.',
  })
  expect(JSON.stringify(await read(id))).not.toMatch(/zwqx|1234567/i)
})

it('has an English version only where that has a title', async () => {
  const { id } = await make({ english: { title: ' ', summary: 'Something' } })
  expect(await read(id)).toMatchObject({ english: null })
})

it('follows its authority and its confirmed partners, whose names it carries', async () => {
  const [partner, asked] = [await createOrganisation({ name: 'Amt Mitte' }), await createOrganisation()]
  const { id } = await make()
  await make({ state: 'draft' })
  const invitedById = authority.id
  await db.challengePartner.createMany({
    data: [
      { challengeId: id, organisationId: partner.id, state: 'confirmed', invitedById },
      { challengeId: id, organisationId: asked.id, state: 'invited', invitedById },
    ],
  })
  const concerned = async (organisation: string) => challengeKind.follows['organisation']?.(organisation)
  expect(await concerned(authority.id)).toEqual([id])
  expect(await concerned(partner.id)).toEqual([id])
  expect(await concerned(asked.id)).toEqual([])
  expect(await read(id)).toMatchObject({ organisation: 'Hansestadt Rostock, Amt Mitte' })
})

it('is listed in order, from any place on', async () => {
  const ids = [(await make()).id, (await make({ state: 'withdrawn' })).id, (await make()).id].sort()
  expect(await challengeKind.idsAfter('', 2)).toEqual(ids.slice(0, 2))
  expect(await challengeKind.idsAfter(ids[1] ?? '', 2)).toEqual(ids.slice(2))
})

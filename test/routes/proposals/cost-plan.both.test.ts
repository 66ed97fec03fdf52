import { describe, expect, it, vi } from 'vitest'
import { contextFor, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { createOpened, readingsOf } from '#test/support/opened-scene'
import { asViewer, formOf } from '#test/support/proposal-scene'
import type { ProposalContent } from '~/domain/proposal/content'
import type { CostRow } from '~/domain/proposal/cost-row'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import * as edit from '~/features/proposals/routes/edit-section'
import * as csv from '~/features/proposals/routes/opened-csv'
import * as preview from '~/features/proposals/routes/preview'
import * as sections from '~/features/proposals/routes/sections'
import { db } from '~/platform/database/client.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })

const MILESTONES = [
  { number: 1, title: 'Muster', month: 2 },
  { number: 3, title: 'Probe', month: null },
]

/** A team of two with milestones, and what its people save in the section of the costs. */
async function planned() {
  const scene = await createConsortium()
  const { proposal, send, versionNow, as } = scene
  const now = async () => {
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    return unsealContent(row.challengeId, row.sealed)
  }
  const saveIn = async (
    section: 'plan' | 'costs',
    change: Partial<ProposalContent>,
    user: { id: string } = scene.author,
    more: Record<string, string> = {},
  ) => {
    const base = await now()
    const form = formOf(section, { ...base, ...change }, await versionNow(), base)
    return send(section, { ...form, ...more }, user)
  }
  expect((await saveIn('plan', { milestones: MILESTONES })).status).toBe(303)
  const look = async () => (await callLoader(preview, await as(scene.author))).data as never as Look
  return { ...scene, now, saveIn, look }
}
type Look = { missing: string[]; former: { name: string }[]; verdict: { allowed: boolean; reason?: string } }

const rowOf = (partner: string): CostRow => ({
  ...{ item: 'Messen', cents: '123456', partner, kind: 'travel', milestone: 3 },
})

describe('saving a plan of costs', () => {
  it('keeps who, kind and milestone of each row, and leaves out what a row does not name', async () => {
    const { saveIn, now, partner } = await planned()
    const costs = [rowOf(partner.id), { item: 'Entwickeln', cents: '100' }]
    expect((await saveIn('costs', { costs })).status).toBe(303)
    expect((await now()).costs).toEqual(costs)
    expect((await now()).milestones).toEqual(MILESTONES)
  })

  it('is the business of every writer of the team, for every organisation in it', async () => {
    const { saveIn, now, scientist, intern } = await planned()
    const costs = [{ item: 'Vom Partner für die Leitung', cents: '1', milestone: 1 }]
    expect((await saveIn('costs', { costs }, scientist)).status).toBe(303)
    expect((await now()).costs).toEqual(costs)
    expect((await saveIn('costs', { costs: [] }, intern)).status).toBe(404)
  })

  it.each([
    ['an organisation that is no id', { 'costs[0].partner': 'Werft' }],
    ['a kind that is none', { 'costs[0].kind': 'toString' }],
    ['a milestone of a number that cannot be', { 'costs[0].milestone': '0' }],
    ['half a milestone', { 'costs[0].milestone': '1.5' }],
    ['less than nothing', { 'costs[0].amount': '-5' }],
    ['a fraction of a cent', { 'costs[0].amount': '1,234' }],
    ['more than a hundred billion', { 'costs[0].amount': '100.000.000.000,01' }],
    ['a total of more than that', { 'costs[0].amount': '100000000000', 'costs[1].amount': '1' }],
  ])('refuses %s, and saves nothing', async (_what, more) => {
    const { saveIn, now } = await planned()
    const before = await now()
    expect((await saveIn('costs', {}, undefined, more)).status).toBe(422)
    expect(await now()).toEqual(before)
  })

  it.each([
    ['a month without a title', { 'milestones[0].title': '' }],
    ['one number twice', { 'milestones[1].number': '1' }],
    ['a month before the first', { 'milestones[0].month': '0' }],
    ['a number that cannot be', { 'milestones[0].number': '0' }],
  ])('refuses milestones with %s', async (_what, more) => {
    const { saveIn, now } = await planned()
    expect((await saveIn('plan', {}, undefined, more)).status).toBe(422)
    expect((await now()).milestones).toEqual(MILESTONES)
  })

  it('shows both plans where two people changed it, with the milestones that they name', async () => {
    const { saveIn, send, now, partner, scientist, versionNow } = await planned()
    const base = await now()
    const stale = formOf('costs', { ...base, costs: [rowOf(partner.id)] }, await versionNow(), base)
    await saveIn('costs', { costs: [{ item: 'Anders', cents: '1', milestone: 1 }] }, scientist)
    const answer = await send('costs', stale)
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      conflict: {
        fields: ['costs'],
        yours: { costs: [rowOf(partner.id)], milestones: MILESTONES },
        saved: { costs: [{ item: 'Anders', milestone: 1 }], milestones: MILESTONES, title: '' },
      },
    })
  })
})

describe('a plan that names what is gone', () => {
  it('is not submitted after the partner has left, and is when somebody has changed the row', async () => {
    const { saveIn, step, scientist, partner, look, submitNow, receipts } = await planned()
    await saveIn('costs', { costs: [rowOf(partner.id)] })
    expect(await look()).toMatchObject({ missing: [], verdict: { reason: 'confirmationMissing' } })
    expect((await step(scientist, 'leave')).status).toBe(303)
    expect(await look()).toMatchObject({
      ...{ missing: ['costs'], former: [{ name: partner.name }] },
      verdict: { allowed: false, reason: 'incomplete' },
    })
    expect((await submitNow()).status).toBe(409)
    expect(await receipts()).toEqual([])
    await saveIn('costs', { costs: [{ item: 'Messen', cents: '123456', milestone: 3 }] })
    expect(await look()).toMatchObject({ missing: [], former: [], verdict: { allowed: true } })
    expect((await submitNow()).status).toBe(303)
  })

  it('is neither submitted nor confirmed when its milestone is gone', async () => {
    const { saveIn, partner, look, confirm, submitNow } = await planned()
    await saveIn('costs', { costs: [rowOf(partner.id)] })
    await saveIn('plan', { milestones: MILESTONES.slice(0, 1) })
    expect(await look()).toMatchObject({ missing: ['costs'] })
    expect((await confirm()).status).toBe(409)
    expect((await submitNow()).status).toBe(409)
  })

  it('names nobody who was never in the team', async () => {
    const { saveIn, look, authority } = await planned()
    await saveIn('costs', { costs: [rowOf(authority.id)] })
    expect(await look()).toMatchObject({ missing: ['costs'], former: [] })
  })
})

describe('after the opening', () => {
  const plan = (index: number) => ({
    milestones: MILESTONES,
    costs: [{ item: index === 0 ? '=1+1' : 'Arbeit', cents: '5', kind: 'material' as const, milestone: 1 }],
  })

  it('all costs are one table, a row each, and everybody in it counts as read', async () => {
    const scene = await createOpened(2, plan)
    const take = async (user: { id: string }) =>
      csv.loader({
        request: new Request('http://localhost/x?inhalt=kosten'),
        params: { challengeId: scene.challengeId },
        context: contextFor(await viewerOf(user.id)),
      })
    const response = await take(scene.reader)
    expect(response.headers.get('Content-Disposition')).toContain('kosten.csv')
    const [head, ...lines] = (await response.text()).trim().split('\r\n')
    expect(head?.split(';').slice(-4)).toEqual(['Organisation', 'Kostenart', 'Meilenstein', 'Betrag in Euro'])
    expect(lines[0]).toContain(`;'=1+1;${scene.provider.name};Material;1: Muster;0,05`)
    expect(lines).toHaveLength(2)
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toHaveLength(2)
    await expect(take(scene.author)).rejects.toMatchObject({ status: 404 })
  })

  it('costs side by side bring their milestones along, and nothing else of the work plan', async () => {
    const scene = await createOpened(1, plan)
    const query = '/x?abschnitt=costs&vorschlag=1'
    const { challengeId } = scene
    const { data } = await callLoader(sections, await asViewer(scene.reader, { challengeId }, query))
    const [column] = (data as { columns: { content: ProposalContent }[] }).columns
    expect(column?.content).toMatchObject({ milestones: MILESTONES, workPlan: '', risks: '' })
    expect(column?.content.costs).toEqual(plan(0).costs)
  })
})

it('a team of one without milestones has nothing to name', async () => {
  const { as, author } = await createConsortium('none')
  const { data } = await callLoader(edit, await as(author, 'costs'))
  expect((data as { plan: object }).plan).toMatchObject({ milestones: [], nextMilestone: 1 })
})

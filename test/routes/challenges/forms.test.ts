import { beforeEach, describe, expect, it } from 'vitest'
import * as edit from '~/features/challenges/routes/edit'
import * as manage from '~/features/challenges/routes/manage'
import * as start from '~/features/challenges/routes/new'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { challengeForm } from '../../factories/challenge-form'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})
const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author'] | null = null, path = '/herausforderungen/x') => ({
  path,
  params: { challengeId: id },
  viewer,
})

describe('starting a challenge', () => {
  const form = (overrides: Record<string, string> = {}) => ({
    id: newId(),
    authorityId: cast.authority.id,
    title: 'Neu',
    summary: '',
    ...overrides,
  })
  const send = (viewer: Cast['author'] | null, fields: Record<string, string>) =>
    callAction(start, { path: '/herausforderungen/neu', viewer, form: fields })

  it('makes a draft once, even if the form is sent again', async () => {
    const fields = form()
    const first = await send(cast.second, fields)
    const again = await send(cast.second, fields)
    const target = `/herausforderungen/${fields.id}/bearbeiten`
    expect([first.status, first.location, again.location]).toEqual([303, target, target])
    expect(await db.challenge.count()).toBe(1)
  })

  it('is refused to readers, strangers, former members and staff', async () => {
    for (const viewer of [cast.reader, cast.foreign, cast.former, cast.staff])
      expect((await send(viewer, form())).status).toBe(404)
    expect((await send(null, form())).status).toBe(401)
    expect(await db.challenge.count()).toBe(0)
  })

  it('keeps what was typed', async () => {
    const answer = await send(cast.author, form({ title: '', summary: 'Bleibt stehen' }))
    expect(answer.status).toBe(422)
    expect(JSON.stringify(answer.data)).toContain('Bleibt stehen')
    expect((await send(cast.author, form({ id: 'nonsense' }))).status).toBe(422)
  })
})

describe('editing', () => {
  const save = (
    id: string,
    viewer: Cast['author'],
    overrides: Record<string, string | readonly string[]> = {},
  ) => callAction(edit, { ...at(id, viewer), form: challengeForm(overrides) })

  it('saves every field and notes who wrote', async () => {
    const { id } = await make()
    expect((await save(id, cast.second)).status).toBe(303)
    expect(await db.challenge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: 'Risse an Brücken erkennen',
      successCriteria: [{ criterion: 'Gefundene Risse', target: '95 %' }],
      hostingDemand: 'germany',
      readinessMin: 5,
      capabilities: ['computerVision', 'analysis'],
      techniques: [],
      budgetMinCents: 2_500_000n,
      budgetMaxCents: 125_000_050n,
      deadlineAt: new Date('2027-03-01T11:00:00Z'),
      startsOn: new Date('2027-05-01T00:00:00Z'),
      english: { title: 'Finding cracks in bridges', summary: '', problem: '', desiredOutcome: '' },
      editorIds: [cast.author.id, cast.second.id],
      version: 2,
    })
  })

  it('shows in the form what was saved, so that saving again changes nothing', async () => {
    const { id } = await make()
    await save(id, cast.author)
    const { data } = await callLoader(edit, at(id, cast.author))
    expect(data.values).toMatchObject({
      budgetMin: '25000',
      budgetMax: '1250000,50',
      deadline: '2027-03-01T12:00',
    })
    await save(id, cast.author, {
      version: '2',
      budgetMin: data.values.budgetMin,
      budgetMax: data.values.budgetMax,
    })
    expect((await db.challenge.findUniqueOrThrow({ where: { id } })).version).toBe(2)
  })

  it('takes an incomplete draft', async () => {
    const { id } = await make()
    const empty = {
      summary: '',
      problem: '',
      domains: [],
      capabilities: [],
      deadline: '',
      budgetMin: '',
      contactEmail: '',
    }
    expect((await save(id, cast.author, empty)).status).toBe(303)
  })

  it.each([
    ['title', { title: ' ' }, 'field.required'],
    ['title', { title: 'x'.repeat(121) }, 'field.tooLong:120'],
    ['budgetMin', { budgetMin: '1,250' }, 'field.money'],
    ['budgetMax', { budgetMin: '2.000', budgetMax: '1.999' }, 'field.budgetOrder'],
    ['deadline', { deadline: '2027-02-30T12:00' }, 'field.dateTime'],
    ['deadline', { deadline: '2027-03-28T02:30' }, 'challengeForm.error.hourMissing'],
    ['startsOn', { startsOn: 'bald' }, 'field.date'],
    ['contactEmail', { contactEmail: 'kim' }, 'field.email'],
    ['hostingDemand', { hostingDemand: 'moon' }, 'field.invalid'],
  ] as const)('answers 422 for a wrong %s', async (field, overrides, error) => {
    const { id } = await make()
    const answer = await save(id, cast.author, overrides)
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { error: { [field]: [error] } } })
    expect((await db.challenge.findUniqueOrThrow({ where: { id } })).version).toBe(1)
  })

  it('answers a stale save with 409 and both texts, and takes it with the new version', async () => {
    const { id } = await make()
    await save(id, cast.author, { problem: 'Von Ada.', budgetMin: '' })
    const answer = await save(id, cast.second, { problem: 'Von Zoe.' })
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      conflict: {
        version: 2,
        differences: [
          { field: 'problem', yours: 'Von Zoe.', saved: 'Von Ada.' },
          { field: 'budgetMin', yours: '25000', saved: '' },
        ],
      },
      lastResult: { initialValue: { problem: 'Von Zoe.' } },
    })
    expect((await save(id, cast.second, { problem: 'Von Zoe.', version: '2' })).status).toBe(303)
  })

  it('one row more is an answer of the server and keeps what was typed', async () => {
    const { id } = await make()
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'successCriteria' } })
    const answer = await save(id, cast.author, { __intent__: intent, problem: 'Bleibt.' })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { problem: 'Bleibt.' } } })
  })

  it.each(['inApproval', 'published', 'withdrawn'] as const)('is refused for %s', async (state) => {
    const { id } = await make({ state })
    const answer = await save(id, cast.author)
    expect([answer.status, JSON.stringify(answer.data).includes('reason.wrongState')]).toEqual([409, true])
  })
})

describe('managing', () => {
  it('shows state, what is missing and what happened', async () => {
    const { id } = await make({ problem: '' })
    await callAction(edit, { ...at(id, cast.author), form: challengeForm({ problem: '' }) })
    const { data } = await callLoader(manage, at(id, cast.second))
    expect(data).toMatchObject({ phase: 'draft', turn: 'authors', missing: ['problem'] })
    expect(data.history).toMatchObject([{ action: 'challenge.saved', actorName: 'Ada Autorin' }])
    expect(data.actions).toContainEqual({ action: 'submit', allowed: false, reason: 'incomplete' })
  })

  it('warns of a short period without refusing it', async () => {
    const { id } = await make({ deadlineAt: new Date(Date.now() + 3_600_000) })
    const { data } = await callLoader(manage, at(id, cast.author))
    expect(data.isPeriodShort).toBe(true)
    expect(data.actions).toContainEqual({ action: 'submit', allowed: true, to: 'inApproval' })
  })

  it('opens for members and staff only', async () => {
    const { id } = await make()
    for (const viewer of [cast.author, cast.reader, cast.staff])
      expect((await callLoader(manage, at(id, viewer))).status).toBe(200)
    for (const viewer of [cast.foreign, cast.former])
      expect((await callLoader(manage, at(id, viewer))).status).toBe(404)
    expect((await callLoader(manage, at(id))).status).toBe(302)
  })

  it.each([
    [{ step: 'publish', version: '1' }, 422],
    [{ step: 'open', version: '1' }, 422],
    [{ step: 'submit' }, 422],
    [{ step: 'submit', version: 'x' }, 422],
    [{}, 422],
  ])('answers %j with %i', async (form, status) => {
    const { id } = await make()
    expect((await callAction(manage, { ...at(id, cast.author), form })).status).toBe(status)
  })

  it('asks for the words that a step needs', async () => {
    const { id } = await make({ state: 'published' })
    const answer = await callAction(manage, {
      ...at(id, cast.author),
      form: { step: 'withdraw', version: '1', reason: '  ' },
    })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { error: { reason: ['reason.reasonMissing'] } } })
  })
})

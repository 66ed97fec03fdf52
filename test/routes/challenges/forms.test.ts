import { beforeEach, describe, expect, it } from 'vitest'
import { type Section, sectionOf, sectionsOf, TEXT_FIELDS } from '~/domain/challenge/sections'
import type { Conflict } from '~/features/challenges/components/challenge-form'
import * as step from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import * as start from '~/features/challenges/routes/new'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { challengeForm, sectionForm } from '../../factories/challenge-form'
import { callAction, callLoader, type Fields } from '../../support/call-route'
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
    const target = `/herausforderungen/${fields.id}/bearbeiten/need`
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
  const inStep = (id: string, viewer: Cast['author'], section: Section) => {
    const call = at(id, viewer)
    return { ...call, params: { ...call.params, section } }
  }
  /** Sends the step in which the first of the given fields stands. */
  const save = (id: string, viewer: Cast['author'], overrides: Fields = { title: 'Risse erkennen' }) => {
    const first = Object.keys(overrides).find((name) => TEXT_FIELDS.some((field) => field === name))
    const section = sectionOf(TEXT_FIELDS.find((field) => field === first) ?? 'successCriteria')
    return callAction(step, { ...inStep(id, viewer, section), form: sectionForm(section, overrides) })
  }
  /** Goes through all steps, as they lie before the person. */
  const saveAll = async (id: string, viewer: Cast['author'], whole?: Fields) => {
    const statuses: number[] = []
    for (const section of sectionsOf('open')) {
      const call = inStep(id, viewer, section)
      const { base, version } = (await callLoader(step, call)).data
      const guard = { base, version: String(version) }
      statuses.push((await callAction(step, { ...call, form: sectionForm(section, guard, whole) })).status)
    }
    return statuses
  }

  it('saves every field and notes who wrote', async () => {
    const { id } = await make()
    expect(await saveAll(id, cast.second)).toEqual(sectionsOf('open').map(() => 303))
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
      version: 1 + sectionsOf('open').length,
    })
  })

  it('shows in the form what was saved, so that saving again changes nothing', async () => {
    const { id } = await make()
    await saveAll(id, cast.author)
    const { version } = await db.challenge.findUniqueOrThrow({ where: { id } })
    const { data } = await callLoader(step, inStep(id, cast.author, 'dates'))
    const shown = { budgetMin: '25000', budgetMax: '1250000,50', deadline: '2027-03-01T12:00' }
    expect(data.values).toMatchObject(shown)
    expect(await saveAll(id, cast.author, { ...challengeForm(), ...shown })).toEqual(
      sectionsOf('open').map(() => 303),
    )
    expect((await db.challenge.findUniqueOrThrow({ where: { id } })).version).toBe(version)
  })

  it('takes an incomplete draft', async () => {
    const { id } = await make()
    const empty = { summary: '', problem: '', domains: [], capabilities: [] }
    const later = { deadline: '', budgetMin: '', contactEmail: '' }
    const whole = { ...challengeForm(), ...empty, ...later }
    expect(await saveAll(id, cast.author, whole)).toEqual(sectionsOf('open').map(() => 303))
  })

  it('leads from step to step, and from the last text to its attachments', async () => {
    const { id } = await make()
    const next = await save(id, cast.author, { title: 'Anders' })
    expect(next.location).toBe(`/herausforderungen/${id}/bearbeiten/goal`)
    const last = await save(id, cast.author, { englishTitle: 'Other', version: '2' })
    expect(last.location).toBe(`/herausforderungen/${id}/anhaenge`)
  })

  it.each(['Need', 'review', 'toString'])('knows no step called %s', async (section) => {
    const { id } = await make()
    const call = { ...at(id, cast.author), params: { challengeId: id, section } }
    expect((await callLoader(step, call)).status).toBe(404)
    expect((await callAction(step, { ...call, form: sectionForm('need') })).status).toBe(404)
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

  it('answers a stale save of the same field with 409 and both texts, and takes what was chosen', async () => {
    const { id } = await make()
    const start = (await callLoader(step, inStep(id, cast.second, 'need'))).data
    await save(id, cast.author, { problem: 'Von Ada.' })
    const mine = { problem: 'Von Zoe.', base: start.base }
    const answer = await save(id, cast.second, mine)
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      conflict: { differences: [{ field: 'problem', yours: 'Von Zoe.', saved: 'Von Ada.' }] },
      lastResult: { initialValue: { problem: 'Von Zoe.' } },
    })
    const { seen } = (answer.data as unknown as { conflict: Conflict }).conflict
    const problem = async () => (await db.challenge.findUniqueOrThrow({ where: { id } })).problem
    expect((await save(id, cast.second, { ...mine, seen })).status, 'nothing chosen').toBe(409)
    expect((await save(id, cast.second, { ...mine, 'choice.problem': 'yours' })).status, 'not seen').toBe(409)
    expect((await save(id, cast.second, { ...mine, seen, 'choice.problem': 'saved' })).status).toBe(303)
    expect(await problem()).toBe('Von Ada.')
    expect((await save(id, cast.second, { ...mine, seen, 'choice.problem': 'yours' })).status).toBe(303)
    expect(await problem()).toBe('Von Zoe.')
  })

  it('merges what two people wrote in different fields of one step', async () => {
    const { id } = await make()
    const { base } = (await callLoader(step, inStep(id, cast.second, 'need'))).data
    const { problem, currentProcess, summary, title } = await db.challenge.findUniqueOrThrow({
      where: { id },
    })
    const same = { title, summary, problem, currentProcess, base }
    expect((await save(id, cast.author, { ...same, problem: 'Von Ada.' })).status).toBe(303)
    expect((await save(id, cast.second, { ...same, currentProcess: 'Von Zoe.' })).status).toBe(303)
    expect(await db.challenge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ problem: 'Von Ada.', currentProcess: 'Von Zoe.', version: 3 },
    })
  })

  it('asks again where the two ends of a budget no longer fit', async () => {
    const { id } = await make({ budgetMinCents: 10_000n, budgetMaxCents: 20_000n })
    const call = inStep(id, cast.second, 'dates')
    const { base } = (await callLoader(step, call)).data
    const dates = { budgetMin: '100', budgetMax: '200', base }
    expect((await save(id, cast.author, { ...dates, budgetMax: '120' })).status).toBe(303)
    const mine = { ...dates, budgetMin: '150' }
    const answer = await save(id, cast.second, mine)
    expect(answer.status).toBe(409)
    const { seen, differences } = (answer.data as unknown as { conflict: Conflict }).conflict
    expect(differences.map(({ field }) => field)).toEqual(['budgetMin', 'budgetMax'])
    const choose = (min: string, max: string) =>
      save(id, cast.second, { ...mine, seen, 'choice.budgetMin': min, 'choice.budgetMax': max })
    expect((await choose('yours', 'saved')).status).toBe(422)
    expect((await choose('yours', 'yours')).status).toBe(303)
  })

  it('one row more is an answer of the server and keeps what was typed', async () => {
    const { id } = await make()
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'successCriteria' } })
    const answer = await save(id, cast.author, { __intent__: intent, desiredOutcome: 'Bleibt.' })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { desiredOutcome: 'Bleibt.' } } })
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
    const call = { ...at(id, cast.author), params: { challengeId: id, section: 'need' } }
    await callAction(step, { ...call, form: sectionForm('need', { problem: '' }) })
    const { data } = await callLoader(manage, at(id, cast.second))
    expect(data).toMatchObject({ turn: 'authors', missing: ['problem'] })
    expect(data.progress).toMatchObject({ key: 'challenge.draft', turn: 'authors', dueAt: null })
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

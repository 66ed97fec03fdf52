import { beforeEach, describe, expect, it } from 'vitest'
import type { Section } from '~/domain/challenge/sections'
import type { Conflict } from '~/features/challenges/components/challenge-form'
import * as draft from '~/features/challenges/routes/draft'
import * as overview from '~/features/challenges/routes/edit'
import * as step from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import * as start from '~/features/challenges/routes/new'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { createCompetition } from '../../factories/competition'
import { callAction, callLoader, type Fields } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

type Options = Partial<Parameters<typeof createCompetition>[0]>
const make = (options: Options = {}) =>
  createCompetition({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author'] | null, section: Section = 'competition', query = '') => ({
  ...{ path: `/herausforderungen/x${query}`, viewer },
  params: { challengeId: id, section },
})
/** The step of a competition as it lies before a person, with what they type. */
async function typed(id: string, viewer: Cast['author'], fields: Fields): Promise<Fields> {
  const { base, version } = (await callLoader(step, at(id, viewer))).data
  return { base, version: String(version), ...WRITTEN, ...fields }
}
const save = async (id: string, viewer: Cast['author'], fields: Fields = {}) =>
  callAction(step, { ...at(id, viewer), form: await typed(id, viewer, fields) })
const stored = (id: string) =>
  db.challenge.findUniqueOrThrow({
    where: { id },
    include: {
      phases: { orderBy: { number: 'asc' } },
      prizes: { orderBy: { rank: 'asc' } },
      jury: { orderBy: { position: 'asc' } },
    },
  })
/** What the answer says is wrong, by the names of the fields. */
const errorsOf = (answer: { data: unknown }) =>
  (answer.data as { lastResult: { error: Record<string, string[]> } }).lastResult.error

const WRITTEN: Fields = {
  'phases[0].title': 'Skizze',
  'phases[0].opensAt': '2027-03-01T12:00',
  'phases[0].deadlineAt': '2027-04-01T12:00',
  'phases[0].criteria[0].criterion': 'Nutzen',
  'phases[0].criteria[0].weight': '60',
  'phases[0].criteria[1].criterion': 'Aufwand',
  'phases[0].criteria[1].weight': '40',
  'phases[0].criteria[2].criterion': '',
  'phases[0].criteria[2].weight': '',
  'phases[1].title': '',
  'phases[1].description': '',
  'phases[2].title': 'Prototyp',
  'phases[2].opensAt': '2027-04-01T12:00',
  'phases[2].deadlineAt': '2027-06-01T12:00',
  'phases[2].criteria[0].criterion': 'Bedienung',
  'phases[2].criteria[0].weight': '100',
  'prizes[0].title': 'Hauptpreis',
  'prizes[0].amount': '30.000,50',
  'prizes[1].title': '',
  'prizes[1].amount': '',
  'jury[0].name': 'Ada Beispiel',
  'jury[0].role': 'chair',
  'jury[1].name': 'Bo Muster',
  'jury[1].affiliation': 'Landesamt',
  'jury[1].role': 'member',
  'jury[2].name': '',
  'jury[2].role': 'member',
}

describe('the kind of a challenge', () => {
  it('is chosen at the start', async () => {
    const form = {
      id: newId(),
      authorityId: cast.authority.id,
      title: 'Preis',
      summary: '',
      kind: 'competition',
    }
    const path = '/herausforderungen/neu'
    expect((await callAction(start, { path, viewer: cast.author, form })).status).toBe(303)
    expect(await stored(form.id)).toMatchObject({ kind: 'competition', deadlineAt: null, phases: [] })
    expect(
      (await callAction(start, { path, viewer: cast.author, form: { ...form, id: newId(), kind: 'x' } }))
        .status,
    ).toBe(422)
  })

  it('can be changed while the challenge is a draft, and takes everything of a competition along', async () => {
    const { id } = await make()
    const need = async (kind: string) => {
      const call = at(id, cast.author, 'need')
      const { base, version, values } = (await callLoader(step, call)).data
      const form = { title: values.title, summary: values.summary, problem: values.problem }
      const more = { currentProcess: values.currentProcess, base, version: String(version) }
      return callAction(step, { ...call, form: { ...form, ...more, kind } })
    }
    const { deadlineAt } = await stored(id)
    expect((await need('open')).status).toBe(303)
    expect(await stored(id)).toMatchObject({
      kind: 'open',
      opensAt: null,
      deadlineAt,
      phases: [],
      prizes: [],
      jury: [],
    })
    expect((await need('competition')).status).toBe(303)
    expect(await stored(id)).toMatchObject({ kind: 'competition', deadlineAt: null, phases: [] })
    const [first] = await db.event.findMany({ where: { streamId: id }, orderBy: { seq: 'asc' } })
    expect(first?.fields).toEqual(['jury', 'kind', 'phases', 'prizes'])
  })

  it('decides which steps there are', async () => {
    const keys = async (id: string) =>
      (await callLoader(overview, at(id, cast.author))).data.steps.map(({ key }) => key)
    const [open, competition] = [await createChallenge({ authorityId: cast.authority.id }), await make()]
    expect(await keys(open.id)).not.toContain('competition')
    expect(await keys(competition.id)).toEqual([
      ...['need', 'goal', 'existing', 'data', 'matching', 'dates', 'competition', 'english', 'attachments'],
    ])
    const call = at(open.id, cast.author)
    const sent = { ...call, form: WRITTEN }
    const read = [(await callLoader(step, call)).status, (await callLoader(draft, call)).status]
    const written = [(await callAction(step, sent)).status, (await callAction(draft, sent)).status]
    expect([...read, ...written]).toEqual([404, 404, 404, 404])
  })
})

describe('the step of a competition', () => {
  it('saves phases, prizes and jury, drops empty rows, and moves the deadline with phase one', async () => {
    const { id } = await make({ phases: [], prizes: [], jury: [] })
    const answer = await save(id, cast.second)
    expect([answer.status, answer.location]).toEqual([303, `/herausforderungen/${id}/bearbeiten/english`])
    const row = await stored(id)
    expect(row).toMatchObject({
      opensAt: new Date('2027-03-01T11:00:00Z'),
      deadlineAt: new Date('2027-04-01T10:00:00Z'),
      version: 2,
      editorIds: [cast.author.id, cast.second.id],
      phases: [
        {
          number: 1,
          title: 'Skizze',
          criteria: [
            { criterion: 'Nutzen', weight: 60 },
            { criterion: 'Aufwand', weight: 40 },
          ],
        },
        { number: 2, title: 'Prototyp', opensAt: new Date('2027-04-01T10:00:00Z') },
      ],
      prizes: [{ rank: 1, title: 'Hauptpreis', amountCents: 3_000_050n }],
      jury: [
        { position: 1, name: 'Ada Beispiel', role: 'chair' },
        { position: 2, name: 'Bo Muster', affiliation: 'Landesamt', role: 'member' },
      ],
    })
    const event = await db.event.findFirstOrThrow({ where: { streamId: id } })
    expect(event).toMatchObject({
      action: 'challenge.saved',
      fields: ['deadlineAt', 'jury', 'phases', 'prizes'],
    })
    expect((await save(id, cast.second)).status).toBe(303)
    expect((await stored(id)).version).toBe(2)
  })

  it('keeps the row of a phase that is written anew, and takes away what is no more', async () => {
    const { id } = await make()
    const before = await stored(id)
    await save(id, cast.author)
    const after = await stored(id)
    expect(after.phases.map((one) => one.id)).toEqual(before.phases.map((one) => one.id))
    const one = Object.entries(WRITTEN).filter(([name]) => !name.startsWith('phases[2]'))
    const { base, version } = (await callLoader(step, at(id, cast.author))).data
    const form = { ...Object.fromEntries(one), base, version: String(version) }
    expect((await callAction(step, { ...at(id, cast.author), form })).status).toBe(303)
    expect((await stored(id)).phases.map(({ number }) => number)).toEqual([1])
  })

  it.each([
    [
      'an end before the beginning',
      { 'phases[0].deadlineAt': '2027-02-01T12:00' },
      'phases[0].deadlineAt',
      'deadlineBeforeOpening',
    ],
    [
      'phases that overlap, at the place in the form',
      { 'phases[2].opensAt': '2027-03-31T12:00' },
      'phases[2].opensAt',
      'overlap',
    ],
    [
      'weights that make no hundred',
      { 'phases[0].criteria[0].weight': '50' },
      'phases[0].criteria',
      'weights:90',
    ],
    [
      'somebody twice',
      { 'jury[2].name': 'bo muster', 'jury[2].affiliation': 'Landesamt' },
      'jury[2].name',
      'twice',
    ],
    ['two chairs', { 'jury[1].role': 'chair' }, 'jury[1].role', 'secondChair'],
  ])('refuses %s and keeps what was typed', async (_what, fields, field, reason) => {
    const { id } = await make()
    const before = await stored(id)
    const answer = await save(id, cast.author, fields as Fields)
    expect(answer.status).toBe(422)
    expect(errorsOf(answer)[field]).toEqual([`challengeForm.error.${reason}`])
    expect(JSON.stringify(answer.data)).toContain('Skizze')
    expect(await stored(id)).toEqual(before)
  })

  it.each([
    ['phases[0].opensAt', '2027-03-28T02:30', 'challengeForm.error.hourMissing'],
    ['phases[0].criteria[0].weight', '0', 'field.tooSmall:1'],
    ['phases[0].criteria[0].weight', '101', 'field.tooBig:100'],
    ['phases[0].criteria[0].weight', 'viel', 'field.invalid'],
    ['prizes[0].amount', '1,250', 'field.money'],
    ['jury[0].role', 'king', 'field.invalid'],
  ])('refuses %s = %s', async (field, value, error) => {
    const { id } = await make()
    const answer = await save(id, cast.author, { [field]: value })
    expect([answer.status, errorsOf(answer)[field]]).toEqual([422, [error]])
  })

  it('takes an incomplete draft and says what is missing before the approval', async () => {
    const { id, version } = await make({ phases: [], prizes: [], jury: [] })
    const { steps } = (await callLoader(overview, at(id, cast.author))).data
    expect(steps.find(({ key }) => key === 'competition')).toMatchObject({
      missing: ['phases', 'prizes', 'jury'],
    })
    expect(steps.find(({ key }) => key === 'dates')).toMatchObject({ missing: [] })
    const form = { step: 'submit', version: String(version), reason: '' }
    expect((await callAction(manage, { ...at(id, cast.author), form })).status).toBe(409)
  })

  it('keeps what somebody types for them alone, and gives it back', async () => {
    const { id } = await make()
    const form = await typed(id, cast.author, { 'phases[0].title': 'Nur für mich' })
    expect((await callAction(draft, { ...at(id, cast.author), form })).status).toBe(200)
    expect((await stored(id)).version).toBe(1)
    const take = at(id, cast.author, 'competition', '?entwurf=uebernehmen')
    const { values } = (await callLoader(step, take)).data
    expect(values.phases[0]).toMatchObject({ title: 'Nur für mich', criteria: [{ weight: '60' }, {}, {}] })
    expect(values.prizes[0]).toMatchObject({ amount: '30.000,50' })
    const others = (await callLoader(step, { ...take, viewer: cast.second })).data
    expect(JSON.stringify(others)).not.toContain('Nur für mich')
  })

  it('shows both texts in words where two people wrote the same list, and merges what only one changed', async () => {
    const { id } = await make()
    const mine = await typed(id, cast.second, { 'jury[0].name': 'Cleo Probe' })
    await save(id, cast.author)
    const answer = await callAction(step, { ...at(id, cast.second), form: mine })
    expect(answer.status).toBe(409)
    const { differences } = (answer.data as unknown as { conflict: Conflict }).conflict
    expect(differences).toEqual([
      {
        field: 'jury',
        yours: 'Cleo Probe: Vorsitz\nBo Muster, Landesamt: Mitglied',
        saved: 'Ada Beispiel: Vorsitz\nBo Muster, Landesamt: Mitglied',
      },
    ])
  })
})

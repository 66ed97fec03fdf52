import { beforeEach, describe, expect, it } from 'vitest'
import { EVIL, wordsIn } from '#test/components/show'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createMeasurement, createPilot } from '#test/factories/pilot'
import { createUser, viewerOf } from '#test/factories/user'
import { type Answer, callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createPilotScene, type PilotScene, pilotOf } from '#test/support/pilot-scene'
import { renderPage } from '#test/support/render-page'
import type { PilotState } from '~/domain/pilot/pilot'
import * as end from '~/features/pilots/routes/end'
import * as draft from '~/features/pilots/routes/end-draft'
import { db } from '~/platform/database/client.server'
import type { Kept } from '~/shell/draft-keeper'
import { NOTHING_WAITS } from '~/shell/waiting-draft'

useDatabase()
const { t } = wordsIn('de')
let scene: PilotScene
beforeEach(async () => {
  scene = await createPilotScene()
})

type User = { id: string }
const TYPED = 'Neun von zehn Rissen, noch nicht ausgezählt'
const WHOLE = {
  ...{ ending: 'finished', result: TYPED, lessons: 'Schatten stören.', future: 'adopted' },
  ...{ futureBecause: 'Es spart Zeit.', reuse: 'Der Code ist offen.' },
  ...{ 'unmeasured[0]': 'Es fehlt.', 'unmeasured[1]': 'Keine Zeit.' },
}
const running = (more = {}) => createPilot({ authorityId: scene.authority.id, state: 'published', ...more })
const at = async (pilotId: string, user: User | null, query = '') => ({
  path: `/pilotprojekte/x/ende${query}`,
  params: { pilotId },
  viewer: user && (await viewerOf(user.id)),
})
const keep = async (id: string, user: User | null, form: Fields = { version: '1', result: TYPED }) => {
  const answer = await callAction(draft, { ...(await at(id, user)), form })
  const kept: Kept | null = answer.isThrown ? null : JSON.parse(String(answer.data))
  return { status: answer.status, kept }
}
const open = async (id: string, user: User, query = '') =>
  (await callLoader(end, await at(id, user, query))).data
const TAKEN = '?entwurf=uebernehmen'
const send = async (id: string, user: User, form: Fields) =>
  (await callAction(end, { ...(await at(id, user)), form })) as Answer<unknown>

describe('the draft of an outcome', () => {
  it('is kept as typed, valid or not, and writes nothing else', async () => {
    const { id } = await running()
    const before = await pilotOf(id).row()
    const form = { version: 'x', ending: 'quatsch', result: TYPED, 'unmeasured[1]': 'Später.', other: 'x' }
    expect((await keep(id, scene.author, form)).kept?.keptAt).toMatch(/^\d{4}-/)
    const [row] = await db.pilotOutcomeDraft.findMany()
    expect(row).toMatchObject({ pilotId: id, userId: scene.author.id, baseVersion: 1 })
    expect(row?.values).toMatchObject({ ending: 'quatsch', result: TYPED, lessons: '' })
    expect(row?.values).not.toHaveProperty('other')
    expect(await pilotOf(id).row()).toEqual(before)
    expect([await db.event.count(), await db.outboxMessage.count()]).toEqual([0, 0])
    const { outcome, indicators } = await open(id, scene.author, TAKEN)
    expect(outcome).toMatchObject({ ending: null, result: TYPED, lessons: '' })
    expect(indicators.map((one) => one.unmeasuredBecause)).toEqual(['', 'Später.'])
  })

  it('waits until its author takes it or throws it away, on every device', async () => {
    const { id } = await running()
    const first = await open(id, scene.author)
    expect(first).toMatchObject({ draft: null, waiting: NOTHING_WAITS })
    await keep(id, scene.author)
    const { data } = await callLoader(draft, await at(id, scene.author))
    expect(JSON.parse(String(data)).keptAt).toMatch(/^\d{4}-/)
    const offered = await open(id, scene.author)
    expect(offered).toMatchObject({ draft: { isTaken: false }, outcome: { result: '' } })
    expect(offered.waiting).toBe(offered.draft?.savedAt.toISOString())
    const waiting = await renderPage({ component: end.default, data: offered })
    for (const words of [t('draft.take'), t('draft.discard'), t('draft.paused')])
      expect(waiting).toContain(words)
    expect(waiting).not.toContain(TYPED)
    const taken = await open(id, scene.author, TAKEN)
    expect(taken).toMatchObject({ draft: { isTaken: true }, waiting: NOTHING_WAITS })
    const writing = await renderPage({ component: end.default, data: taken })
    for (const words of [TYPED, t('draft.keep'), t('draft.taken')]) expect(writing).toContain(words)
    const dropped = await send(id, scene.author, { intent: 'discard' })
    expect([dropped.status, await db.pilotOutcomeDraft.count()]).toEqual([303, 0])
  })

  it('is kept by the button where there is no script, and shown at once', async () => {
    const { id } = await running()
    const kept = await send(id, scene.author, { version: '1', intent: 'keep', result: EVIL })
    expect(kept).toMatchObject({ status: 303, location: `/pilotprojekte/${id}/ende${TAKEN}` })
    const data = await open(id, scene.author, TAKEN)
    expect(data.outcome.result).toBe(EVIL)
    expect(await renderPage({ component: end.default, data })).not.toContain(EVIL)
  })

  it('is this very person’s: nobody else is shown it or takes it away', async () => {
    const { id } = await running()
    await keep(id, scene.author)
    for (const colleague of [scene.second, scene.head]) {
      expect(await open(id, colleague, TAKEN)).toMatchObject({ draft: null, outcome: { result: '' } })
      await keep(id, colleague, { version: '1', result: 'Von mir.' })
      await send(id, colleague, { intent: 'discard' })
    }
    expect(await db.pilotOutcomeDraft.findMany()).toMatchObject([{ userId: scene.author.id }])
  })

  it('is written by those alone who may propose the end', async () => {
    const { id } = await running()
    const stranger = await createUser()
    await addMember(stranger.id, (await createOrganisation({ kind: 'authority' })).id, 'owner')
    const staff = await createUser({ platformRole: 'administrator' })
    for (const user of [scene.reader, scene.maker, scene.anna, stranger, staff]) {
      expect((await keep(id, user)).status).toBe(404)
      expect((await callLoader(draft, await at(id, user))).status).toBe(404)
      for (const intent of ['keep', 'discard'])
        expect((await send(id, user, { version: '1', intent })).status).toBe(404)
    }
    expect((await keep(id, null)).kept).toBe(null)
    expect(await db.pilotOutcomeDraft.count()).toBe(0)
  })

  it.each<PilotState>(['draft', 'inApproval', 'endInApproval', 'finished', 'stopped', 'withdrawn'])(
    'is not kept and not shown of a pilot that is %s',
    async (state) => {
      const { id } = await running({ state })
      const key = { pilotId: id, userId: scene.author.id, baseVersion: 1, values: { result: TYPED } }
      await db.pilotOutcomeDraft.create({ data: key })
      expect(await keep(id, scene.author)).toEqual({ status: 409, kept: { keptAt: null, isOver: true } })
      expect((await send(id, scene.author, { version: '1', intent: 'keep', result: 'x' })).status).toBe(409)
      expect(JSON.stringify(await open(id, scene.author, TAKEN))).not.toContain(TYPED)
      const { data } = await callLoader(draft, await at(id, scene.author))
      expect(JSON.parse(String(data))).toEqual({ keptAt: null })
      expect(await db.pilotOutcomeDraft.findMany()).toMatchObject([{ values: { result: TYPED } }])
    },
  )

  it('is none where the same stands in the pilot, and none beyond every form', async () => {
    const { id, indicators } = await running({ result: 'Gut.', lessons: 'Viele.' })
    await createMeasurement(indicators[0]?.id ?? '', 75)
    await keep(id, scene.author)
    const same = { version: '1', result: ' Gut. ', lessons: 'Viele.', 'unmeasured[0]': 'Gemessen ist es.' }
    expect((await keep(id, scene.author, same)).status).toBe(200)
    expect(await db.pilotOutcomeDraft.count()).toBe(0)
    const long = { version: '1', result: 'x'.repeat(100_001) }
    expect(await keep(id, scene.author, long)).toMatchObject({ status: 409, kept: { isOver: false } })
    const button = await send(id, scene.author, { ...long, intent: 'keep' })
    expect(button.status).toBe(409)
    expect(JSON.stringify(button.data)).toContain('pilotReason.draftTooLong')
    expect(await db.pilotOutcomeDraft.count()).toBe(0)
  })

  it('is gone once the outcome is proposed, and comes back with nothing', async () => {
    const { id } = await running()
    await keep(id, scene.author)
    expect((await send(id, scene.author, { ...WHOLE, version: '1' })).status).toBe(303)
    expect(await db.pilotOutcomeDraft.count()).toBe(0)
    await pilotOf(id).step(scene.author, { step: 'recallEnd' })
    expect(await open(id, scene.author)).toMatchObject({ draft: null, outcome: { result: TYPED } })
  })
})

describe('a pilot that has changed since the draft was begun', () => {
  it('shows both texts before it takes the second', async () => {
    const { id } = await running()
    await keep(id, scene.author)
    expect(await pilotOf(id).end(scene.second, { result: 'Von Zoe.' })).toEqual({ ok: true })
    await pilotOf(id).step(scene.second, { step: 'recallEnd' })
    const taken = await open(id, scene.author, TAKEN)
    expect(taken).toMatchObject({ version: 1, outcome: { result: TYPED } })
    const form = { ...WHOLE, 'unmeasured[0]': 'Es fehlt.', version: String(taken.version) }
    const refused = await send(id, scene.author, form)
    expect(refused).toMatchObject({ status: 409, data: { conflict: { version: 3 } } })
    const html = await renderPage({ component: end.default, data: taken, answer: refused.data })
    for (const words of ['Von Zoe.', TYPED, t('pilotForm.stale'), t('pilotEnd.conflict')])
      expect(html).toContain(words)
    expect(html).toContain('name="version" value="3"')
    expect((await pilotOf(id).row()).state).toBe('published')
    expect(await db.pilotOutcomeDraft.count()).toBe(1)
    expect((await send(id, scene.author, { ...form, version: '3' })).status).toBe(303)
    expect(await pilotOf(id).row()).toMatchObject({ state: 'endInApproval', result: TYPED })
  })

  it('says so where nobody has written of the outcome', async () => {
    const { id } = await running()
    await db.pilot.update({ where: { id }, data: { version: 2 } })
    const refused = await send(id, scene.author, { ...WHOLE, version: '1' })
    expect(refused.status).toBe(409)
    expect(refused.data).toMatchObject({ conflict: { version: 2, differences: [] } })
    expect(JSON.stringify(refused.data)).toContain('pilotEnd.changed')
  })

  it('is no conflict where its end cannot be proposed any more', async () => {
    const { id } = await running({ state: 'endInApproval' })
    const refused = await send(id, scene.author, { ...WHOLE, version: '1' })
    expect(refused).toMatchObject({ status: 409, data: { conflict: null } })
    expect(JSON.stringify(refused.data)).toContain('pilotReason.wrongState')
  })
})

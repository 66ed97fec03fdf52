import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { addSide, createIntroduction } from '#test/factories/partner-finding'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import type { IntroductionStep } from '~/domain/matching/introduction'
import { INTRODUCTION_TRANSITIONS } from '~/domain/matching/introduction'
import { standingToOrganisation } from '~/domain/permission/standing'
import { answerIntroduction } from '~/features/matching/operations/answer-introduction.server'
import { askIntroduction } from '~/features/matching/operations/ask-introduction.server'
import { expireIntroductions } from '~/features/matching/operations/expire-introductions.server'
import { followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { introductionData } from '~/features/matching/operations/introduction-data.server'
import { savePartnerSetting } from '~/features/matching/operations/save-partner-setting.server'
import { db, transact } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'

useDatabase()

type Side = Awaited<ReturnType<typeof addSide>>
let builder: Side
let researcher: Side
beforeEach(async () => {
  builder = await addSide({ name: 'Brückenblick' })
  researcher = await addSide({ name: 'Institut', kind: 'researchCentre' })
})

async function ask(from: Side, to: Side, message = 'Wollen wir reden?') {
  const viewer = await viewerOf(from.user.id)
  const pair = { fromId: from.organisation.id, toId: to.organisation.id }
  const standing = standingToOrganisation(viewer, pair.fromId)
  return askIntroduction(authorize('introduction.ask', viewer, standing, pair), message)
}
async function answer(side: Side, id: string, step: IntroductionStep, reason = '') {
  const viewer = await viewerOf(side.user.id)
  const standing = standingToOrganisation(viewer, side.organisation.id)
  const { permission } = INTRODUCTION_TRANSITIONS[step]
  return answerIntroduction(authorize(permission, viewer, standing, { id }), step, reason)
}
async function asked(from = builder, to = researcher) {
  const result = await ask(from, to)
  if (!result.ok) throw new Error(result.reason)
  return result.introductionId
}
const stateOf = (id: string) =>
  db.introduction.findUniqueOrThrow({
    where: { id },
    select: { state: true, message: true, reason: true },
  })
const told = async () =>
  (await db.outboxMessage.findMany({ orderBy: { id: 'asc' } })).map((one) => [one.template, one.userId])
const subject = (id: string) => ({
  id,
  email: '',
  displayName: '',
  locale: 'de' as const,
  addresses: [],
  names: [],
})
const pairOf = () => ({ fromId: builder.organisation.id, toId: researcher.organisation.id })

describe('asking for an introduction', () => {
  it('tells those who write for the other side, once, and keeps the words out of event and message', async () => {
    const reader = await createUser()
    await addMember(reader.id, researcher.organisation.id, 'viewer')
    const id = await asked()
    expect(await ask(builder, researcher)).toEqual({ ok: true, introductionId: id, isRepeated: true })
    expect(await told()).toEqual([['introductionAsked', researcher.user.id]])
    expect(await eventActions('introduction', id)).toEqual(['introduction.asked'])
    const written = JSON.stringify([
      await db.outboxMessage.findMany(),
      await db.event.findMany(),
      await db.eventDetail.findMany(),
    ])
    expect(written).not.toContain('Wollen wir reden')
  })

  it('leads whoever asks again, or is asked already, to the one that stands', async () => {
    const introductionId = await asked()
    const stands = { ok: false, reason: 'introductionStands', introductionId }
    expect(await ask(builder, researcher, 'Noch einmal')).toEqual(stands)
    expect(await ask(researcher, builder)).toEqual(stands)
    await answer(researcher, introductionId, 'agree')
    expect(await ask(researcher, builder)).toEqual(stands)
  })

  it('is one introduction when both ask at the same moment, many times over', async () => {
    const results = await Promise.all([
      ask(builder, researcher),
      ask(researcher, builder),
      ask(builder, researcher),
      ask(researcher, builder),
    ])
    expect(await db.introduction.count()).toBe(1)
    expect(results.filter((one) => one.ok && !one.isRepeated)).toHaveLength(1)
    // No one has agreed by asking: somebody reads first what will be shown.
    expect(await db.introduction.count({ where: { state: 'agreed' } })).toBe(0)
  })

  it('holds the index that lets only one stand, whoever writes past the operation', async () => {
    await createIntroduction(pairOf())
    const { fromId, toId } = pairOf()
    await expect(createIntroduction({ fromId: toId, toId: fromId }, 'agreed')).rejects.toThrow()
    await createIntroduction(pairOf(), 'declined')
    await expect(createIntroduction({ fromId, toId: fromId })).rejects.toThrow()
  })

  it('stops at five within a day, also for questions at the same moment', async () => {
    const others = await Promise.all(Array.from({ length: 7 }, () => addSide({ kind: 'researchCentre' })))
    const results = await Promise.all(others.map((other) => ask(builder, other)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(5)
    expect(results.filter((one) => !one.ok && one.reason === 'introductionTooMany')).toHaveLength(2)
    await db.introduction.updateMany({ data: { askedAt: new Date(Date.now() - 86_400_001) } })
    expect((await ask(builder, researcher)).ok).toBe(true)
  })

  it('waits 90 days after a no, in this direction only', async () => {
    const { id } = await createIntroduction(pairOf(), 'declined')
    expect(await ask(builder, researcher)).toEqual({ ok: false, reason: 'introductionTooSoon' })
    expect((await ask(researcher, builder)).ok).toBe(true)
    await db.introduction.deleteMany({ where: { state: 'asked' } })
    await db.introduction.update({ where: { id }, data: { endedAt: new Date(Date.now() - 91 * 86_400_000) } })
    expect((await ask(builder, researcher)).ok).toBe(true)
  })

  it('looks at both sides as they are now', async () => {
    const refused = async (reason: string) =>
      expect(await ask(builder, researcher)).toEqual({ ok: false, reason })
    const set = (side: Side, data: object) =>
      db.organisation.update({ where: { id: side.organisation.id }, data })
    await set(builder, { contactEmail: null })
    await refused('introductionNoContact')
    await set(builder, { contactPhone: '0381', state: 'rejected' })
    await refused('introductionNotVerified')
    await set(builder, { state: 'verified' })
    await set(researcher, { dissolvedOn: new Date('2026-01-01') })
    await refused('introductionOtherNotVerified')
    await set(researcher, { dissolvedOn: null, isProposedAsPartner: false })
    await refused('introductionNotWanted')
    await set(researcher, { isProposedAsPartner: true })
    await addMember(builder.user.id, researcher.organisation.id, 'viewer')
    await refused('introductionSharesMembers')
    const { id: toId } = await createOrganisation()
    const other = { ...researcher, organisation: { ...researcher.organisation, id: toId } }
    expect(await ask(builder, other)).toEqual({ ok: false, reason: 'introductionKinds' })
  })
})

describe('the end of an introduction', () => {
  it('of a yes keeps the words, and tells both sides', async () => {
    const id = await asked()
    const second = await createUser()
    await addMember(second.id, researcher.organisation.id, 'owner')
    await db.outboxMessage.deleteMany()
    expect(await answer(researcher, id, 'agree')).toEqual({ ok: true, step: 'agree' })
    expect(await stateOf(id)).toEqual({ state: 'agreed', message: 'Wollen wir reden?', reason: null })
    expect((await told()).toSorted()).toEqual(
      [
        ['introductionAgreed', builder.user.id],
        ['introductionAgreed', second.id],
      ].toSorted(),
    )
  })

  it('of a no and of a withdrawal leaves nothing but the state, and the reason that was given', async () => {
    const declined = await asked()
    expect(await answer(researcher, declined, 'decline', ' Keine Zeit ')).toEqual({
      ok: true,
      step: 'decline',
    })
    expect(await stateOf(declined)).toEqual({ state: 'declined', message: '', reason: 'Keine Zeit' })
    const withdrawn = await asked(researcher, builder)
    await answer(researcher, withdrawn, 'withdraw', 'zählt nicht')
    expect(await stateOf(withdrawn)).toEqual({ state: 'withdrawn', message: '', reason: null })
    expect((await told()).map(([template, userId]) => `${template} ${userId}`)).toEqual([
      `introductionAsked ${researcher.user.id}`,
      `introductionEnded ${builder.user.id}`,
      `introductionAsked ${builder.user.id}`,
      `introductionEnded ${builder.user.id}`,
    ])
    for (const step of ['agree', 'decline', 'withdraw'] as const)
      expect(await answer(builder, withdrawn, step)).toEqual({ ok: false, reason: 'wrongState' })
  })

  it('is one of the two when a yes and a withdrawal come at the same moment', async () => {
    const id = await asked()
    const [yes, back] = await Promise.all([answer(researcher, id, 'agree'), answer(builder, id, 'withdraw')])
    expect([yes.ok, back.ok].filter(Boolean)).toHaveLength(1)
    const { state, message } = await stateOf(id)
    expect([state, message === '']).toEqual(yes.ok ? ['agreed', false] : ['withdrawn', true])
    expect(await eventActions('introduction', id)).toHaveLength(2)
  })

  it('refuses a yes of or to somebody who is not verified, after the end, or with nothing to show', async () => {
    const id = await asked()
    const set = (side: Side, data: object) =>
      db.organisation.update({ where: { id: side.organisation.id }, data })
    const refused = async (reason: string) =>
      expect(await answer(researcher, id, 'agree')).toEqual({ ok: false, reason })
    await set(researcher, { state: 'unverified' })
    await refused('introductionNotVerified')
    await set(researcher, { state: 'verified', contactEmail: null })
    await refused('introductionNoContact')
    await set(researcher, { contactEmail: 'a@b.example' })
    await set(builder, { state: 'rejected' })
    await refused('introductionOtherNotVerified')
    await set(builder, { state: 'verified' })
    await db.introduction.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    await refused('introductionOver')
    expect((await stateOf(id)).state).toBe('asked')
  })

  it('comes by itself after 30 days, once, and tells who asked', async () => {
    const id = await asked()
    await expireIntroductions()
    expect((await stateOf(id)).state).toBe('asked')
    await db.outboxMessage.deleteMany()
    await db.introduction.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } })
    await Promise.all([expireIntroductions(), expireIntroductions()])
    expect(await stateOf(id)).toEqual({ state: 'expired', message: '', reason: null })
    expect(await told()).toEqual([['introductionEnded', builder.user.id]])
    expect(await eventActions('introduction', id)).toEqual(['introduction.asked', 'introduction.expired'])
  })

  it.each(['closed', 'merged'] as const)('comes at once when one of the two is %s', async (state) => {
    const id = await asked()
    const survivor = await createOrganisation()
    const data = { state, ...(state === 'merged' && { mergedIntoId: survivor.id }) }
    await db.organisation.update({ where: { id: researcher.organisation.id }, data })
    await followOrganisation(researcher.organisation.id)
    expect((await stateOf(id)).state).toBe('expired')
  })
})

describe('what belongs to a person', () => {
  it('is given out to whoever wrote it, and goes with the account', async () => {
    const id = await asked()
    const section = introductionData.sections[0]
    const mine = (userId: string) => section?.rows(subject(userId))
    expect(await mine(builder.user.id)).toMatchObject([
      { organisation: 'Brückenblick', state: 'asked', note: 'Wollen wir reden?' },
    ])
    expect(await mine(researcher.user.id)).toEqual([])
    await answer(researcher, id, 'agree')
    expect(await mine(researcher.user.id)).toMatchObject([
      { organisation: 'Institut', state: 'agreed', note: null },
    ])
    await transact((tx) => introductionData.erase(tx, subject(builder.user.id)))
    expect(await stateOf(id)).toMatchObject({ state: 'agreed', message: '' })
  })
})

describe('the setting of an organisation', () => {
  it('is saved once, with an event, and asks the worker to follow', async () => {
    const viewer = await viewerOf(builder.user.id)
    const { id } = builder.organisation
    const authorized = authorize('organisation.edit', viewer, standingToOrganisation(viewer, id), { id })
    const setting = { isProposedAsPartner: false, contactIsPublic: false }
    await savePartnerSetting(authorized, setting)
    await savePartnerSetting(authorized, setting)
    expect(await db.organisation.findUniqueOrThrow({ where: { id } })).toMatchObject(setting)
    expect(await eventActions('organisation', id)).toEqual(['organisation.partnerSettingChanged'])
    expect(await db.outboxState.count({ where: { entity: 'organisation', entityId: id } })).toBe(1)
  })
})

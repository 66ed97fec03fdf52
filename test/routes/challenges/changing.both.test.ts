import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser } from '#test/factories/user'
import { createChangeScene } from '#test/support/change-scene'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { createMember, moveDeadline } from '#test/support/proposal-scene'
import { db } from '~/platform/database/client.server'

useDatabase()

const DAY = 24 * 3_600_000
const reasonOf = (answer: { data: unknown }) => (answer.data as { refused?: string }).refused

describe('from the first word to the change in force', () => {
  it('writes, looks, submits, and a second person puts it in force', async () => {
    const scene = await createChangeScene()
    await moveDeadline(scene.challengeId, DAY)
    expect((await scene.save(scene.official, { problem: 'Es sind zehntausend.' })).status).toBe(303)
    expect(await scene.now()).toMatchObject({ version: 1, problem: expect.stringContaining('tausend Form') })
    expect((await scene.step(scene.official, 'submit')).status).toBe(303)
    const applied = await scene.step(scene.colleague, 'apply')
    expect([applied.status, applied.location]).toEqual([303, expect.stringContaining('/aenderungen')])

    const challenge = await scene.now()
    const change = await scene.open()
    expect(challenge).toMatchObject({ version: 2, state: 'published', problem: 'Es sind zehntausend.' })
    expect(change).toMatchObject({
      ...{ state: 'applied', number: 1, isMaterial: true, fields: ['problem', 'deadlineAt'] },
      ...{ approvedById: scene.colleague.id, approvedByStaff: false, deadlineAfter: challenge.deadlineAt },
      values: { problem: 'Es sind zehntausend.' },
    })
    const extended = (challenge.deadlineAt?.getTime() ?? 0) - (change.appliedAt?.getTime() ?? 0)
    expect(extended).toBeGreaterThanOrEqual(7 * DAY - 3_600_000)
    expect(await eventActions('challenge', scene.challengeId)).toEqual([
      'challenge.changeSaved',
      'challenge.changeSubmitted',
      'challenge.changed',
    ])
    const state = await db.outboxState.findFirst({
      where: { entity: 'challenge', entityId: scene.challengeId },
    })
    expect(state).not.toBeNull()
  })

  it('an editorial change extends nothing and asks nobody', async () => {
    const scene = await createChangeScene()
    const before = await scene.now()
    await scene.save(scene.official, { title: 'Ein klarer Titel' })
    await scene.step(scene.official, 'submit')
    expect((await scene.step(scene.colleague, 'apply')).status).toBe(303)
    expect(await scene.now()).toMatchObject({ title: 'Ein klarer Titel', deadlineAt: before.deadlineAt })
    expect(await scene.open()).toMatchObject({ isMaterial: false, fields: ['title'] })
    expect(await scene.asked()).toEqual([])
    const told = await db.outboxMessage.findMany({ where: { template: 'challengeChanged' } })
    expect(told.map((one) => one.userId).sort()).toEqual(
      [scene.author.id, scene.teammate.id, scene.trainee.id].sort(),
    )
  })

  it('comes back with a reason, is written on and submitted again', async () => {
    const scene = await createChangeScene()
    await scene.save(scene.official, { problem: 'Anders.' })
    await scene.step(scene.official, 'submit')
    expect((await scene.step(scene.colleague, 'return', { reason: ' ' })).status).toBe(422)
    expect((await scene.step(scene.colleague, 'return', { reason: 'Zu knapp.' })).status).toBe(303)
    const returned = await scene.open()
    expect(returned).toMatchObject({ state: 'draft', returnReason: 'Zu knapp.', submittedById: null })
    const changeVersion = String(returned.version)
    expect((await scene.save(scene.colleague, { problem: 'Ganz anders.', changeVersion })).status).toBe(303)
    await scene.step(scene.official, 'submit')
    // Both have a hand in it now: nobody of the authority is left, so staff is the second person, marked.
    expect(reasonOf(await scene.step(scene.colleague, 'apply'))).toBe('samePerson')
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    expect((await scene.step(staff, 'apply')).status).toBe(303)
    expect(await scene.open()).toMatchObject({ state: 'applied', approvedByStaff: true })
  })

  it('keeps no contact in its history, neither the old nor the new one', async () => {
    const scene = await createChangeScene()
    await scene.save(scene.official, { contactName: 'Neu Name', contactEmail: 'neu@behoerde.example' })
    await scene.step(scene.official, 'submit')
    await scene.step(scene.colleague, 'apply')
    const change = await scene.open()
    expect(await scene.now()).toMatchObject({ contactName: 'Neu Name' })
    expect(change).toMatchObject({ fields: ['contactName', 'contactEmail'], values: {}, before: {} })
  })

  it('leaves nothing of a text that is put aside, and makes room for another one', async () => {
    const scene = await createChangeScene()
    await scene.save(scene.official, { problem: 'Verworfen.' })
    expect((await scene.step(scene.colleague, 'discard')).status).toBe(303)
    expect(await scene.open()).toMatchObject({ state: 'discarded', values: {}, note: '' })
    expect((await scene.save(scene.official, { problem: 'Neu.' })).status).toBe(303)
    expect(await db.challengeChange.count()).toBe(2)
  })
})

describe('what is refused', () => {
  it('the author as second person, a shorter deadline, nothing new, no reason', async () => {
    const scene = await createChangeScene()
    expect((await scene.save()).status).toBe(409)
    await scene.save(scene.official, { problem: 'Neu.', deadline: '2026-11-30T12:00' })
    expect(reasonOf(await scene.step(scene.official, 'submit'))).toBe('deadlineShorter')
    const { version } = await scene.open()
    await scene.save(scene.official, { problem: 'Neu.', note: '', changeVersion: String(version) })
    expect(reasonOf(await scene.step(scene.official, 'submit'))).toBe('noteMissing')
    await db.challengeChange.updateMany({ data: { note: 'Darum.', state: 'inApproval' } })
    expect(reasonOf(await scene.step(scene.official, 'apply'))).toBe('samePerson')
    expect(await scene.now()).toMatchObject({ version: 1 })
  })

  it('a save that knows nothing of another one: 409 with both texts, and then it can be repeated', async () => {
    const scene = await createChangeScene()
    await scene.save(scene.official, { problem: 'Von der ersten.' })
    const stale = await scene.save(scene.colleague, { problem: 'Von der zweiten.' })
    expect(stale.status).toBe(409)
    expect(stale.data).toMatchObject({
      conflict: {
        versions: { challenge: 1, change: 1 },
        differences: [{ field: 'problem', yours: 'Von der zweiten.', saved: 'Von der ersten.' }],
      },
    })
    const again = await scene.save(scene.colleague, { problem: 'Von der zweiten.', changeVersion: '1' })
    expect(again.status).toBe(303)
    expect(await scene.open()).toMatchObject({ editorIds: [scene.official.id, scene.colleague.id] })
  })

  it('a text written on a challenge that has changed since: first saved again, then decided', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    await db.challenge.update({ where: { id: scene.challengeId }, data: { version: 5, contactName: '' } })
    expect(reasonOf(await scene.step(scene.colleague, 'apply'))).toBe('baseChanged')
  })

  it('a change of another challenge, and one that is in force already', async () => {
    const scene = await createChangeScene()
    const other = await createChangeScene()
    const { id } = await other.waiting()
    const foreign = { step: 'apply', changeId: id, changeVersion: '1' }
    expect(reasonOf(await scene.send(scene.colleague, foreign))).toBe('wrongState')
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    expect(reasonOf(await scene.step(scene.colleague, 'apply'))).toBe('wrongState')
    await expect(db.challengeChange.updateMany({ data: { note: 'Anders' } })).rejects.toThrow()
  })

  it('everybody who may not: readers, providers and strangers get 404', async () => {
    const scene = await createChangeScene()
    await scene.waiting()
    const stranger = await createMember((await createOrganisation()).id, 'owner')
    for (const user of [scene.reader, scene.author, stranger]) {
      for (const name of ['apply', 'return', 'discard', 'recall'])
        expect((await scene.step(user, name, { reason: 'x' })).status).toBe(404)
      expect((await scene.save(user, { problem: 'x' })).status).toBe(404)
    }
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    expect((await scene.save(staff, { problem: 'x' })).status).toBe(404)
    expect(reasonOf(await scene.step(staff, 'apply'))).toBe('staffNotNeeded')
  })
})

describe('teams', () => {
  it('those that have submitted are asked, those with a draft are told, the authority learns of neither', async () => {
    const scene = await createChangeScene()
    const drafting = await createOrganisation()
    const drafter = await createMember(drafting.id, 'owner')
    await createProposal({ challengeId: scene.challengeId, organisationId: drafting.id })
    await scene.waiting()
    await scene.step(scene.colleague, 'apply')
    const rows = await db.outboxMessage.findMany({ where: { state: 'pending' } })
    const told = rows.map((one) => `${one.template} ${one.userId}`).sort()
    const team = [scene.author.id, scene.teammate.id, scene.trainee.id]
    expect(told).toEqual(
      [
        ...team.map((id) => `proposalReconfirmation ${id}`),
        `challengeChanged ${drafter.id}`,
        `changeApplied ${scene.official.id}`,
      ].sort(),
    )
    expect(await scene.asked()).toMatchObject([{ proposalId: scene.proposal.id, confirmedAt: null }])
  })
})

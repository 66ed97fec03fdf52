import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { completeContent, createProposal } from '#test/factories/proposal'
import { createUser } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { asViewer, createMember, createScene, passTheDeadline } from '#test/support/proposal-scene'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()

/** A closed challenge with one submitted proposal, and one draft of another organisation. */
async function closed() {
  const scene = await createScene()
  const challengeId = scene.challenge.id
  const other = await createOrganisation({ name: 'Nur ein Entwurf' })
  const proposal = await createProposal({
    challengeId,
    organisationId: scene.provider.id,
    state: 'submitted',
  })
  const draft = await createProposal({ challengeId, organisationId: other.id })
  await passTheDeadline(challengeId)
  const agree = async (user: { id: string }) =>
    callAction(opening, { ...(await asViewer(user, { challengeId })), form: {} })
  const page = async (user: { id: string }) => callLoader(opening, await asViewer(user, { challengeId }))
  const read = async (user: { id: string }, proposalId = proposal.id) =>
    callLoader(show, await asViewer(user, { proposalId }))
  const state = async () => (await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })).state
  const openIt = async () => {
    await agree(scene.official)
    await agree(scene.colleague)
  }
  return { ...scene, challengeId, other, proposal, draft, agree, page, read, state, openIt }
}

const refusedBecause = (reason: string) => ({ status: 409, data: { refusal: { reason } } })

describe('two persons', () => {
  it('open together: the first consents, the second opens, everybody concerned is told', async () => {
    const { agree, state, official, colleague, author, teammate, trainee, challengeId } = await closed()
    expect((await agree(official)).status).toBe(303)
    expect(await state()).toBe('published')
    const asked = await db.outboxMessage.findMany({ where: { template: 'openingAwaitsSecond' } })
    expect(asked.map((one) => one.userId)).toEqual([colleague.id])
    expect((await agree(colleague)).status).toBe(303)
    const challenge = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
    expect(challenge).toMatchObject({ state: 'opened', openedWithStaff: false })
    expect(challenge.openedAt).not.toBeNull()
    const told = await db.outboxMessage.findMany({ where: { template: 'proposalsOpened' } })
    expect(told.map((one) => one.userId).sort()).toEqual([author.id, teammate.id, trainee.id].sort())
    const events = await db.event.findMany({ where: { streamId: challengeId }, orderBy: { seq: 'asc' } })
    expect(events.map((one) => [one.action, one.actorId])).toEqual([
      ['challenge.openingConsented', official.id],
      ['challenge.opened', colleague.id],
    ])
    expect(await db.outboxState.count({ where: { entity: 'challenge', entityId: challengeId } })).toBe(1)
  })

  it('are never one: whoever agrees twice, or posts twice at once, does not open', async () => {
    const { agree, state, official } = await closed()
    const answers = await Promise.all([agree(official), agree(official)])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
    expect(await agree(official)).toMatchObject(refusedBecause('secondPersonMissing'))
    expect(await state()).toBe('published')
  })

  it('who agree at the same moment open it once', async () => {
    const { agree, state, official, colleague, challengeId } = await closed()
    const answers = await Promise.all([agree(official), agree(colleague)])
    expect(answers.map((one) => one.status)).toEqual([303, 303])
    expect(await state()).toBe('opened')
    expect(await db.event.count({ where: { streamId: challengeId } })).toBe(2)
  })

  it('and a third: of two racing second persons one opens, the other finds it open', async () => {
    const { agree, authority, official, colleague, challengeId } = await closed()
    const third = await createMember(authority.id, 'admin')
    await agree(official)
    const answers = await Promise.all([agree(colleague), agree(third)])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
    expect(await db.event.count({ where: { streamId: challengeId, action: 'challenge.opened' } })).toBe(1)
  })

  it('count only while they are entitled: a consent of somebody who has left opens nothing', async () => {
    const { agree, state, official, colleague, authority } = await closed()
    await agree(official)
    await db.membership.updateMany({ where: { userId: official.id }, data: { endedAt: new Date() } })
    await createMember(authority.id, 'editor')
    expect((await agree(colleague)).status).toBe(303)
    expect(await state()).toBe('published')
  })

  it('count only while their accounts are open: who was shut out opens nothing with what they said before', async () => {
    const { agree, state, official, colleague, authority } = await closed()
    await agree(official)
    await db.user.update({
      where: { id: official.id },
      data: { disabledAt: new Date(), disabledReason: 'Missbrauch' },
    })
    await createMember(authority.id, 'editor')
    expect((await agree(colleague)).status).toBe(303)
    expect(await state()).toBe('published')
  })

  it('count only while they are not conflicted', async () => {
    const { agree, state, official, colleague, provider } = await closed()
    await agree(official)
    await addMember(official.id, provider.id, 'viewer')
    await agree(colleague)
    expect(await state()).toBe('published')
  })
})

describe('nobody opens', () => {
  it('before the deadline, and nothing is told of proposals then', async () => {
    const { agree, page, state, official, colleague, challengeId } = await closed()
    await db.challenge.update({
      where: { id: challengeId },
      data: { deadlineAt: new Date(Date.now() + 60_000) },
    })
    for (const user of [official, colleague]) {
      expect(await agree(user)).toMatchObject(refusedBecause('deadlineNotOver'))
      expect((await page(user)).data).toMatchObject({ phase: 'open', count: null, proposals: null })
    }
    expect(await state()).toBe('published')
    expect(await db.openingConsent.count()).toBe(0)
  })

  it('who is or was a member of a proposing organisation, and is told no more than that', async () => {
    for (const ended of [false, true]) {
      const { agree, page, official, colleague, provider, state } = await closed()
      await addMember(colleague.id, provider.id, 'viewer', { ended })
      await agree(official)
      const answer = await agree(colleague)
      expect(answer).toMatchObject(refusedBecause('conflicted'))
      expect(JSON.stringify([answer.data, (await page(colleague)).data])).not.toContain(provider.name)
      expect(await state()).toBe('published')
    }
  })

  it('of the readers, the former members, the teams and the strangers', async () => {
    const { agree, reader, author, authority, state, official } = await closed()
    const former = await createMember(authority.id, 'owner', { ended: true })
    await agree(official)
    for (const user of [reader, author, former, await createUser()]) {
      expect((await agree(user)).status).toBe(404)
    }
    expect(await state()).toBe('published')
  })

  it('of the platform’s team, where the authority has a second person of its own', async () => {
    const { agree, official, state } = await closed()
    await agree(official)
    for (const platformRole of ['staff', 'administrator', 'moderator'] as const) {
      const answer = await agree(await createUser({ platformRole }))
      expect(answer.status).toBe(platformRole === 'moderator' ? 404 : 409)
    }
    expect(await state()).toBe('published')
  })
})

describe('an authority with one writing person', () => {
  it('opens with the platform’s team, and it is marked so', async () => {
    const { agree, official, colleague, challengeId } = await closed()
    await db.membership.deleteMany({ where: { userId: colleague.id } })
    const staff = await createUser({ platformRole: 'staff' })
    await agree(official)
    const asked = await db.outboxMessage.findMany({ where: { template: 'openingAwaitsSecond' } })
    expect(asked.map((one) => one.userId)).toEqual([staff.id])
    await agree(staff)
    const challenge = await db.challenge.findUniqueOrThrow({ where: { id: challengeId } })
    expect(challenge).toMatchObject({ state: 'opened', openedWithStaff: true })
  })

  it('is never opened by two of the platform’s team, and staff never read', async () => {
    const { agree, read, official, colleague, state } = await closed()
    await db.membership.deleteMany({ where: { userId: colleague.id } })
    const [one, two] = [
      await createUser({ platformRole: 'staff' }),
      await createUser({ platformRole: 'administrator' }),
    ]
    await agree(one)
    await agree(two)
    expect(await state()).toBe('published')
    await agree(official)
    expect(await state()).toBe('opened')
    expect((await read(one)).status).toBe(404)
    expect((await read(two)).status).toBe(404)
  })

  it('does not open with a member of staff who used to belong to a proposing organisation', async () => {
    const { agree, official, colleague, provider, state } = await closed()
    await db.membership.deleteMany({ where: { userId: colleague.id } })
    const staff = await createUser({ platformRole: 'staff' })
    await addMember(staff.id, provider.id, 'owner', { ended: true })
    await agree(official)
    expect(await agree(staff)).toMatchObject(refusedBecause('conflicted'))
    expect(await state()).toBe('published')
  })
})

describe('reading', () => {
  it('is possible after the opening only', async () => {
    const { read, agree, official, colleague, reader } = await closed()
    for (const user of [official, colleague, reader]) expect((await read(user)).status).toBe(404)
    await agree(official)
    for (const user of [official, colleague, reader]) expect((await read(user)).status).toBe(404)
    await agree(colleague)
    for (const user of [official, colleague, reader]) expect((await read(user)).status).toBe(200)
  })

  it('shows what was frozen, not what the team writes now, and leaves an event each time', async () => {
    const { read, openIt, reader, official, author, proposal } = await closed()
    await openIt()
    const { data } = await read(reader)
    expect(data).toMatchObject({
      side: 'authority',
      reading: { number: 1, copy: { content: completeContent() } },
    })
    await read(official)
    const events = await db.event.findMany({
      where: { streamId: proposal.id, action: 'proposal.read' },
      orderBy: { seq: 'asc' },
      include: { details: true },
    })
    expect(events.map((one) => one.actorId)).toEqual([reader.id, official.id])
    expect(events[0]?.details).toMatchObject([{ field: 'number', value: 1 }])
    const own = await read(author)
    expect(own.data).toMatchObject({ side: 'team', readings: { count: 2 } })
  })

  it('covers submitted proposals only: drafts and withdrawn ones are not listed and not found', async () => {
    const { read, page, openIt, official, draft, proposal, provider } = await closed()
    await openIt()
    expect((await read(official, draft.id)).status).toBe(404)
    const { data } = await page(official)
    expect(data.proposals).toMatchObject([{ id: proposal.id, organisation: provider.name, number: 1 }])
    expect(data.count).toBe(1)
    await db.proposal.update({ where: { id: proposal.id }, data: { state: 'withdrawn' } })
    expect((await read(official)).status).toBe(404)
    expect((await page(official)).data.proposals).toEqual([])
  })

  it('is refused to conflicted members, on every path, also to former ones', async () => {
    const { read, page, openIt, authority, provider } = await closed()
    const torn = await createMember(authority.id, 'owner')
    await addMember(torn.id, provider.id, 'viewer', { ended: true })
    await openIt()
    expect((await read(torn)).status).toBe(404)
    expect((await page(torn)).data.proposals).toBeNull()
    expect(await db.event.count({ where: { action: 'proposal.read' } })).toBe(0)
  })

  it('goes on when the opened challenge is archived', async () => {
    const { read, openIt, official, challengeId } = await closed()
    await openIt()
    await db.challenge.update({
      where: { id: challengeId },
      data: { state: 'archived', outcome: 'Läuft im Alltag.' },
    })
    expect((await read(official)).status).toBe(200)
  })
})

describe('a withdrawn challenge', () => {
  it('stays unread for ever: no opening, no reading, also after it is archived', async () => {
    const { agree, read, page, official, colleague, challengeId } = await closed()
    await agree(official)
    for (const state of ['withdrawn', 'archived'] as const) {
      await db.challenge.update({ where: { id: challengeId }, data: { state, outcome: 'Es läuft.' } })
      for (const user of [official, colleague]) {
        expect(await agree(user)).toMatchObject(refusedBecause('wrongState'))
        expect((await read(user)).status).toBe(404)
        expect((await page(user)).data).toMatchObject({ isOpen: false, proposals: null, count: null })
      }
    }
  })
})

import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createProposal } from '#test/factories/proposal'
import { callAction } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { asViewer, createMember, moveDeadline } from '#test/support/proposal-scene'
import * as start from '~/features/proposals/routes/new'
import * as partners from '~/features/proposals/routes/partners'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

const ROUNDS = 4

it('gives one receipt to two who submit at once', async () => {
  const { confirm, submitNow, author, teammate, receipts } = await createConsortium()
  await confirm()
  const answers = await Promise.all([submitNow(author), submitNow(teammate), submitNow(author)])
  expect(answers.map((one) => one.status)).toEqual([303, 303, 303])
  expect(new Set(answers.map((one) => one.location)).size).toBe(1)
  expect(await receipts()).toHaveLength(1)
})

it('never freezes a partner that has left before, however close the two come', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { confirm, submitNow, step, scientist, challenge, receipts, proposal } = await createConsortium()
    await db.challenge.update({
      where: { id: challenge.id },
      data: { consortiumRule: 'needsResubmission' },
    })
    await confirm()
    await moveDeadline(challenge.id, 30_000)
    const [submitted, left] = await Promise.all([
      wait(round * 5).then(() => submitNow()),
      wait((ROUNDS - round) * 5).then(() => step(scientist, 'leave')),
    ])
    expect(left.status).toBe(303)
    const [frozen] = await receipts()
    const { state } = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    const frozenWith = await db.submissionConfirmation.count({ where: { submissionId: frozen?.id ?? '' } })
    // Submitted with it first, and lapsed; or submitted without it afterwards; or refused as another copy.
    expect(frozen?.lapsedAt instanceof Date).toBe(frozenWith > 0)
    expect(frozen !== undefined).toBe(submitted.status === 303)
    expect(state).toBe(submitted.status === 303 && frozenWith === 0 ? 'submitted' : 'draft')
  }
})

it('counts a partner that leaves in the last seconds, and refuses one that comes with the deadline', async () => {
  const { confirm, submitNow, step, scientist, challenge, stateOf, receipts } = await createConsortium()
  await confirm()
  await submitNow()
  const deadlineAt = await moveDeadline(challenge.id, 2000)
  const answers: number[] = []
  for (let count = 0; count < 16; count += 1) {
    answers.push((await step(scientist, 'leave')).status)
    await wait(150)
    if (count === 0) continue
    // Once gone, the page is not theirs any more.
    expect(answers.at(-1)).toBe(404)
  }
  expect(answers[0]).toBe(303)
  const gone = await db.proposalPartner.findFirstOrThrow()
  expect(gone.endedAt?.getTime()).toBeLessThan(deadlineAt.getTime())
  expect(await stateOf()).toBe('left')
  expect((await receipts())[0]?.lapsedAt).toBeNull()
})

it('lets an organisation join one of two teams only, and not beside a proposal of its own', async () => {
  const { challenge, partner, scientist, proposal } = await createConsortium('invited')
  const lead = await createOrganisation()
  const other = await createProposal({ challengeId: challenge.id, organisationId: lead.id })
  await createPartner(other, partner.id, 'invited')
  const colleague = await createMember(partner.id, 'admin')
  const join = async (user: { id: string }, proposalId: string) =>
    callAction(partners, {
      ...(await asViewer(user, { proposalId })),
      form: { step: 'join', organisationId: partner.id },
    })
  const begin = async () =>
    callAction(start, {
      ...(await asViewer(scientist, { challengeId: challenge.id })),
      form: { id: newId(), organisationId: partner.id },
    })
  const answers = await Promise.all([join(scientist, proposal.id), join(colleague, other.id), begin()])
  expect(answers.map((one) => one.status).sort()).toEqual([303, 409, 409])
  const joined = await db.proposalPartner.count({ where: { organisationId: partner.id, state: 'joined' } })
  const own = await db.proposal.count({ where: { organisationId: partner.id } })
  expect(joined + own).toBe(1)
})

it('confirms nothing for a partner that leaves at the same moment', async () => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const { confirm, step, scientist, writer, stateOf } = await createConsortium()
    await addMember(writer.id, (await createOrganisation()).id, 'viewer')
    const [confirmed, left] = await Promise.all([confirm(writer), step(scientist, 'leave')])
    expect(left.status).toBe(303)
    expect([303, 404, 409]).toContain(confirmed.status)
    expect(await stateOf()).toBe('left')
    expect(
      await db.partnerConfirmation.count({
        where: { proposal: { partners: { none: { state: 'joined' } } } },
      }),
    ).toBe(0)
    await db.partnerConfirmation.deleteMany()
  }
})

import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createConfirmation, createPartner, hashNow } from '#test/factories/partner'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createMember, moveDeadline } from '#test/support/proposal-scene'
import { unsealSignatory } from '~/features/proposals/operations/copy-confirmations.server'
import { readReceiptCode } from '~/features/proposals/operations/receipt-code.server'
import { verifyReceipt } from '~/features/proposals/operations/verify-receipt.server'
import * as print from '~/features/proposals/routes/print'
import * as receipt from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()

const reasonOf = (answer: { data: unknown }) =>
  (answer.data as { refusal?: { reason: string } } | null)?.refusal?.reason
const toldWith = async (template: string) =>
  (await toldOf()).filter(([, name]) => name === template).map(([id]) => id)
const needsResubmission = (id: string) =>
  db.challenge.update({ where: { id }, data: { consortiumRule: 'needsResubmission' } })

describe('a partner says yes', () => {
  it('to exactly the copy that it saw, and only then the lead can submit', async () => {
    const { confirm, submitNow, author, teammate, as, proposal, partner, scientist, receipts } =
      await createConsortium()
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    const before = await callLoader(show, await as(author))
    expect(before.data).toMatchObject({ confirmations: [], mayConfirmFor: [] })
    expect((await callLoader(show, await as(scientist))).data).toMatchObject({ mayConfirmFor: [partner.id] })
    expect((await confirm()).status).toBe(303)
    const row = await db.partnerConfirmation.findFirstOrThrow()
    expect(row).toMatchObject({ confirmedById: scientist.id, contentHash: await hashNow(proposal.id) })
    expect(Buffer.from(row.sealed).toString('latin1')).not.toContain('Pia')
    expect(unsealSignatory(proposal.challengeId, row.sealed)).toEqual({
      name: 'Pia Partner',
      role: 'Leitung',
    })
    expect(await eventActions('proposal', proposal.id)).toEqual(['proposal.copyConfirmed'])
    expect((await toldWith('consortiumConfirmed')).sort()).toEqual([author.id, teammate.id].sort())
    expect((await submitNow()).status).toBe(303)
    expect(await receipts()).toHaveLength(1)
  })

  it('once, however often the form is sent', async () => {
    const { confirm, writer } = await createConsortium()
    await confirm()
    expect((await confirm()).status).toBe(303)
    expect((await confirm(writer)).status).toBe(303)
    expect(await db.partnerConfirmation.count()).toBe(1)
  })

  it('not for somebody else, not without right, not with an empty name', async () => {
    const { confirm, author, intern, official, partner, provider, proposal } = await createConsortium()
    for (const user of [author, intern, official]) expect((await confirm(user)).status).toBe(404)
    const other = await createOrganisation()
    await createPartner(proposal, other.id)
    const stranger = await createMember(other.id, 'owner')
    expect((await confirm(stranger)).status).toBe(404)
    expect((await confirm(undefined, { organisationId: provider.id })).status).toBe(404)
    const answer = await confirm(undefined, { name: ' ' })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({ lastResult: { initialValue: { role: 'Leitung' } } })
    expect(partner.id).not.toBe(other.id)
    expect(await db.partnerConfirmation.count()).toBe(0)
  })

  it('not to a copy that was changed since, nor to one with gaps', async () => {
    const { confirm, change, scientist, author, proposal } = await createConsortium()
    const contentHash = await hashNow(proposal.id)
    await change(author, 'Anders')
    const stale = await confirm(scientist, { contentHash })
    expect([stale.status, reasonOf(stale)]).toEqual([409, 'stale'])
    expect(stale.data).toMatchObject({ lastResult: { initialValue: { name: 'Pia Partner' } } })
    expect(reasonOf(await confirm(scientist, { version: '1' }))).toBe('stale')
    await change(author, '')
    expect(reasonOf(await confirm())).toBe('incomplete')
    expect(await db.partnerConfirmation.count()).toBe(0)
  })

  it('not from the deadline on', async () => {
    const { confirm, challenge } = await createConsortium()
    await moveDeadline(challenge.id, 0)
    expect(reasonOf(await confirm())).toBe('deadlinePassed')
    expect(await db.refusedAttempt.findFirstOrThrow()).toMatchObject({ action: 'confirmCopy' })
  })
})

describe('a later change', () => {
  it('makes the yes void and asks again, also where the partner itself changed it', async () => {
    const { confirm, change, submitNow, author, scientist, writer } = await createConsortium()
    await confirm()
    await change(author, 'Noch ein Satz')
    expect((await toldWith('consortiumConfirmAgain')).sort()).toEqual([scientist.id, writer.id].sort())
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    await confirm()
    // What nobody has read yet of the first question went with the answer.
    expect(await toldWith('consortiumConfirmAgain')).toEqual([])
    await change(scientist, 'Ein letzter Satz')
    expect(await toldWith('consortiumConfirmAgain')).toEqual([writer.id])
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    await change(author, 'Zwei Sätze')
    expect(await toldWith('consortiumConfirmAgain')).toEqual([writer.id])
    await confirm()
    expect((await submitNow()).status).toBe(303)
  })

  it('that changes nothing asks nobody', async () => {
    const { confirm, save, submitNow } = await createConsortium()
    await confirm()
    expect((await save()).status).toBe(303)
    expect(await toldWith('consortiumConfirmAgain')).toEqual([])
    expect((await submitNow()).status).toBe(303)
  })

  it('of who takes part is one as well', async () => {
    const { confirm, submitNow, proposal, step, author } = await createConsortium()
    await confirm()
    const other = await createOrganisation()
    const stranger = await createMember(other.id, 'owner')
    await createPartner(proposal, other.id, 'invited')
    expect((await step(stranger, 'join', other.id)).status).toBe(303)
    expect(await toldWith('consortiumConfirmAgain')).toHaveLength(2)
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    await createConfirmation(proposal, other.id)
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    await step(author, 'remove', other.id)
    expect((await submitNow()).status).toBe(303)
  })
})

describe('what is frozen', () => {
  it('says who handed in and who confirmed: receipt, signature, print', async () => {
    const { confirm, submitNow, as, author, proposal, partner, receipts, scientist } =
      await createConsortium()
    await confirm()
    await submitNow()
    const [frozen] = await receipts()
    const yes = await db.submissionConfirmation.findFirstOrThrow()
    expect(yes).toMatchObject({ submissionId: frozen?.id, confirmedById: scientist.id })
    const page = { ...(await as(author)), params: { proposalId: proposal.id, number: '1' } }
    const named = { organisationId: partner.id, name: 'Pia Partner', role: 'Leitung' }
    expect((await callLoader(receipt, page)).data).toMatchObject({
      receipt: { rule: 'staysValid', partners: [{ name: partner.name }], confirmations: [named] },
    })
    expect((await callLoader(print, await as(author))).data).toMatchObject({
      view: { partners: [{ name: partner.name }], confirmations: [named] },
    })
    const code = frozen?.receiptCode ?? ''
    const verdict = await verifyReceipt(code)
    expect(verdict).toMatchObject({
      kind: 'valid',
      statement: { partners: [{ id: partner.id, name: partner.name, confirmedAt: yes.at.toISOString() }] },
    })
    expect(readReceiptCode(code)?.text).not.toContain('Pia')
  })

  it('leaves the receipt of a single organisation as it always was', async () => {
    const { submit, receipts } = await createConsortium('none')
    await submit()
    const [frozen] = await receipts()
    const text = readReceiptCode(frozen?.receiptCode ?? '')?.text ?? ''
    expect(Object.keys(JSON.parse(text))).not.toContain('partners')
  })

  it('cannot be changed but for the name that goes with an account', async () => {
    const { confirm, submitNow } = await createConsortium()
    await confirm()
    await submitNow()
    await expect(db.submissionConfirmation.deleteMany()).rejects.toThrow()
    await expect(db.submissionConfirmation.updateMany({ data: { at: new Date(0) } })).rejects.toThrow()
    await expect(
      db.submission.updateMany({ data: { consortiumRule: 'needsResubmission' } }),
    ).rejects.toThrow()
  })
})

describe('leaving after the submission', () => {
  it('lets stand what is submitted, where the rule says so, and tells the lead at once', async () => {
    const { confirm, submitNow, step, scientist, author, teammate, proposal, receipts } =
      await createConsortium()
    await confirm()
    await submitNow()
    expect((await step(scientist, 'leave')).status).toBe(303)
    expect((await receipts())[0]?.lapsedAt).toBeNull()
    expect(await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).toMatchObject({
      state: 'submitted',
    })
    expect((await toldWith('consortiumLeft')).sort()).toEqual([author.id, teammate.id].sort())
    expect(await toldWith('consortiumLapsed')).toEqual([])
    expect(await db.partnerConfirmation.count()).toBe(0)
    expect(await db.submissionConfirmation.count()).toBe(1)
  })

  it('ends what is submitted, where the rule says so: for all to see, and to be submitted anew', async () => {
    const {
      confirm,
      submitNow,
      step,
      scientist,
      as,
      author,
      teammate,
      trainee,
      proposal,
      challenge,
      receipts,
    } = await createConsortium()
    await needsResubmission(challenge.id)
    await confirm()
    await submitNow()
    await step(scientist, 'leave')
    expect((await receipts())[0]?.lapsedAt).toBeInstanceOf(Date)
    expect((await toldWith('consortiumLapsed')).sort()).toEqual([author.id, teammate.id, trainee.id].sort())
    expect(await eventActions('proposal', proposal.id)).toContain('proposal.lapsed')
    const page = { ...(await as(author)), params: { proposalId: proposal.id, number: '1' } }
    expect((await callLoader(receipt, page)).data).toMatchObject({
      receipt: { state: 'lapsed', rule: 'needsResubmission' },
    })
    expect((await callLoader(show, await as(author))).data).toMatchObject({ proposal: { state: 'draft' } })
    expect((await submitNow()).status).toBe(303)
    expect(await receipts()).toHaveLength(2)
  })

  it('goes by the rule that was frozen, not by a later one', async () => {
    const { confirm, submitNow, step, scientist, challenge, receipts } = await createConsortium()
    await confirm()
    await submitNow()
    await needsResubmission(challenge.id)
    await step(scientist, 'leave')
    expect((await receipts())[0]?.lapsedAt).toBeNull()
  })

  it('ends nothing that was submitted before the partner came', async () => {
    const { submit, step, author, scientist, challenge, receipts, partner, proposal } =
      await createConsortium('none')
    await needsResubmission(challenge.id)
    await submit()
    await createPartner(proposal, partner.id, 'invited')
    await step(scientist, 'join')
    await step(author, 'remove')
    expect((await receipts())[0]?.lapsedAt).toBeNull()
  })

  it('asks for a new yes where the organisation comes back', async () => {
    const { confirm, submitNow, step, scientist, author } = await createConsortium()
    await confirm()
    await step(scientist, 'leave')
    await step(author, 'invite')
    await step(scientist, 'join')
    expect(reasonOf(await submitNow())).toBe('confirmationMissing')
    await confirm()
    expect((await submitNow()).status).toBe(303)
  })
})

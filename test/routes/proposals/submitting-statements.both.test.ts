import { describe, expect, it } from 'vitest'
import { createOrganisation } from '#test/factories/organisation'
import { createConfirmation, createPartner } from '#test/factories/partner'
import { createProposalFile } from '#test/factories/proposal-file'
import { cookieOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { createDrafted } from '#test/support/drafted-proposal'
import { eventActions, toldOf } from '#test/support/event-actions'
import { asViewer, createMember } from '#test/support/proposal-scene'
import { freeze } from '~/features/proposals/operations/freeze-submission.server'
import { loadProposal } from '~/features/proposals/operations/require-proposal.server'
import { requireProposalStep } from '~/features/proposals/operations/require-proposal-step.server'
import * as show from '~/features/proposals/routes/show'
import { databaseEngine, db, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { findViewer } from '~/platform/session/viewer.server'

useDatabase()

/** A complete draft with so many files and partners who have all said yes. */
async function createReady(size: number) {
  const drafted = await createDrafted()
  const { proposal } = drafted
  const partnerIds: string[] = []
  for (let position = 1; position <= size; position += 1) {
    await createProposalFile(proposal, position)
    const { id } = await createOrganisation()
    await createMember(id, 'editor')
    await createPartner(proposal, id)
    partnerIds.push(id)
  }
  for (const id of partnerIds) await createConfirmation(proposal, id)
  return { ...drafted, partnerIds }
}

/** What the guard of the steps gives the author. */
async function guarded({ author, proposal }: Awaited<ReturnType<typeof createReady>>) {
  const { viewer, params } = await asViewer(author, { proposalId: proposal.id })
  const request = new Request(`http://localhost/vorschlaege/${proposal.id}`, { method: 'POST' })
  const context = { requestId: 'test', network: 'test', viewer: async () => viewer }
  return requireProposalStep({ request, params, context }, 'proposal.edit')
}

describe('submitting', () => {
  it('takes seven statements besides the session, and three more for all partners together', async (test) => {
    if (databaseEngine() !== 'pglite') return test.skip('statements are counted on the embedded database')
    // The first receipt of an installation begins its key.
    await (await createReady(0)).submit()
    const counts: number[] = []
    for (const size of [0, 1, 4]) {
      const { as, author, receipts } = await createReady(size)
      const form = { ...(await as(author)), form: { step: 'submit', version: '1' } }
      counts.push((await statementsOf(() => callAction(show, form))).length)
      expect(await receipts()).toHaveLength(1)
    }
    expect(counts).toEqual([7, 10, 10])
  })

  it('finds the person, their session and their memberships with one', async (test) => {
    if (databaseEngine() !== 'pglite') return test.skip('statements are counted on the embedded database')
    const { author } = await createReady(0)
    const cookie = await cookieOf(author.id)
    await findViewer(cookie)
    expect(await statementsOf(() => findViewer(cookie))).toHaveLength(1)
  })

  it('reads in one statement what the pages of the team read in several', async () => {
    const scene = await createReady(3)
    const { submit, withdraw, proposal } = scene
    await submit()
    await withdraw()
    await submit()
    const [gone] = await db.proposalFile.findMany({ where: { proposalId: proposal.id } })
    await db.proposalFile.update({ where: { id: gone?.id ?? '' }, data: { removedAt: new Date() } })
    await createPartner(proposal, (await createOrganisation()).id, 'left')
    const { proposal: read } = await guarded(scene)
    const whole = await loadProposal(proposal.id)
    const plain = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')
    const { files, sealed, challenge, submissions, ...rest } = read
    expect(whole).toMatchObject(rest)
    expect(whole.partners).toHaveLength(3)
    expect(whole.challenge).toMatchObject(challenge)
    expect(plain(sealed)).toBe(plain(whole.sealed))
    expect(submissions).toEqual(whole.submissions.map(({ number, contentHash }) => ({ number, contentHash })))
    expect(submissions).toHaveLength(2)
    expect(files).toHaveLength(2)
    expect(files.map((one) => ({ ...one, sealedName: plain(one.sealedName) }))).toEqual(
      whole.files.map(({ id, section, sealedName, mediaType, byteLength, sha256 }) => ({
        ...{ id, section, mediaType, byteLength, sha256, sealedName: plain(sealedName) },
      })),
    )
  })

  it('freezes nothing, tells nobody and notes nothing where the proposal is another by now', async () => {
    const scene = await createReady(0)
    const { proposal, author, receipts } = scene
    const { proposal: thing } = await guarded(scene)
    const frozen = {
      ...{ id: newId(), number: 1, contentHash: 'a'.repeat(64), sealed: new Uint8Array([1]) },
      ...{ receiptCode: 'code', receivedAt: new Date(), submittedById: author.id, team: [author.id] },
      consortiumRule: 'staysValid',
      to: 'submitted',
    } as const
    const freezing = (version: number) => transact((tx) => freeze(tx, { ...thing, version }, frozen))
    await expect(freezing(thing.version + 1)).rejects.toThrow()
    expect(await receipts()).toHaveLength(0)
    expect(await eventActions('proposal', proposal.id)).toEqual([])
    expect(await toldOf()).toEqual([])
    await freezing(thing.version)
    expect(await receipts()).toHaveLength(1)
    expect(await eventActions('proposal', proposal.id)).toEqual(['proposal.submitted'])
    expect(await toldOf()).toEqual([[author.id, 'proposalReceipt']])
  })

  it('sends the receipt to everybody in the team whose account is open, once', async () => {
    const { submit, author, teammate, trainee, provider, partnerIds } = await createReady(2)
    const both = await createMember(provider.id, 'editor')
    await db.membership.create({
      data: { userId: both.id, organisationId: partnerIds[0] ?? '', role: 'editor' },
    })
    const closed = await createMember(provider.id, 'editor')
    await db.user.update({
      where: { id: closed.id },
      data: { disabledAt: new Date(), disabledReason: 'closed' },
    })
    const leaving = await createMember(provider.id, 'editor')
    await db.user.update({ where: { id: leaving.id }, data: { deletionAskedAt: new Date() } })
    await createMember(provider.id, 'editor', { ended: true })
    expect((await submit()).status).toBe(303)
    const partners = await db.membership.findMany({ where: { organisationId: { in: partnerIds } } })
    const expected = [author, teammate, trainee, both].map((one) => one.id)
    const told = (await toldOf()).filter(([, name]) => name === 'proposalReceipt').map(([id]) => id)
    expect(told.sort()).toEqual([...new Set([...expected, ...partners.map((one) => one.userId)])].sort())
  })
})

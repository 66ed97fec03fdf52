import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { completeContent, createProposal } from '#test/factories/proposal'
import { asViewer, createMember, createScene, formOf } from '#test/support/proposal-scene'
import { createOrganisation, addMember } from '#test/factories/organisation'
import { createChallenge } from '#test/factories/challenge'
import * as edit from '~/features/proposals/routes/edit'
import * as start from '~/features/proposals/routes/new'
import * as receipt from '~/features/proposals/routes/receipt'
import * as show from '~/features/proposals/routes/show'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()

async function draft(overrides = {}) {
  const scene = await createScene()
  const proposal = await createProposal({
    challengeId: scene.challenge.id,
    organisationId: scene.provider.id,
    content: overrides,
  })
  const as = (user: { id: string }) => asViewer(user, { proposalId: proposal.id })
  const submit = async (user = scene.author, version = 1) =>
    callAction(show, { ...(await as(user)), form: { step: 'submit', version: String(version) } })
  const withdraw = async (number = 1) =>
    callAction(show, { ...(await as(scene.author)), form: { step: 'withdraw', number: String(number) } })
  const save = async (content = completeContent(), version = 1, user = scene.author) =>
    callAction(edit, { ...(await as(user)), form: formOf(content, version) })
  const receipts = () =>
    db.submission.findMany({ where: { proposalId: proposal.id }, orderBy: { number: 'asc' } })
  return { ...scene, proposal, as, submit, withdraw, save, receipts }
}

describe('starting', () => {
  const startAs = async (user: { id: string }, challengeId: string, organisationId: string, id = newId()) =>
    callAction(start, { ...(await asViewer(user, { challengeId })), form: { id, organisationId } })

  it('makes a draft, and only one however often the form is sent', async () => {
    const { author, teammate, challenge, provider } = await createScene()
    const id = newId()
    const first = await startAs(author, challenge.id, provider.id, id)
    expect(first).toMatchObject({ status: 303, location: `/vorschlaege/${id}/bearbeiten` })
    expect((await startAs(author, challenge.id, provider.id, id)).location).toBe(first.location)
    expect((await startAs(teammate, challenge.id, provider.id)).location).toBe(first.location)
    expect(await db.proposal.count()).toBe(1)
  })

  it('is refused to readers, strangers, authorities, rejected and listed organisations', async () => {
    const { trainee, official, author, challenge, provider, authority } = await createScene()
    const rejected = await createOrganisation({ state: 'rejected' })
    await addMember(author.id, rejected.id, 'owner')
    const attempts = [
      [trainee, provider.id],
      [official, provider.id],
      [official, authority.id],
      [author, authority.id],
      [author, rejected.id],
    ] as const
    for (const [user, organisationId] of attempts) {
      expect((await startAs(user, challenge.id, organisationId)).status).toBe(404)
    }
    expect(await db.proposal.count()).toBe(0)
  })

  it('is refused to a provider’s member who also belongs to the posting authority, with the reason', async () => {
    const { author, challenge, provider, authority } = await createScene()
    await addMember(author.id, authority.id, 'viewer')
    const page = await callLoader(start, await asViewer(author, { challengeId: challenge.id }))
    expect(page.data).toMatchObject({ objection: 'conflictedWithAuthority', choices: [] })
    expect((await startAs(author, challenge.id, provider.id)).status).toBe(404)
  })

  it('does not take the id of another proposal', async () => {
    const { author, challenge, provider, authority } = await createScene()
    const other = await createProposal({ challengeId: challenge.id, organisationId: provider.id })
    const second = await createChallenge({ authorityId: authority.id, state: 'published' })
    const answer = await startAs(author, second.id, provider.id, other.id)
    expect(answer.status).toBe(409)
    expect(await db.proposal.count()).toBe(1)
  })

  it('finds no challenge that is not public', async () => {
    const { author, provider, authority } = await createScene()
    const hidden = await createChallenge({ authorityId: authority.id, state: 'inApproval' })
    expect((await startAs(author, hidden.id, provider.id)).status).toBe(404)
    expect((await startAs(author, 'nonsense', provider.id)).status).toBe(404)
  })
})

describe('saving', () => {
  it('writes the sealed copy, raises the version and leaves what was submitted as it is', async () => {
    const { proposal, save, submit, receipts } = await draft()
    await submit()
    const [before] = await receipts()
    expect((await save(completeContent({ title: 'Neu' }))).status).toBe(303)
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    expect(row).toMatchObject({ version: 2, state: 'submitted' })
    expect(unsealContent(row.challengeId, row.sealed).title).toBe('Neu')
    expect(await receipts()).toEqual([before])
  })

  it('keeps every field as typed, with line ends as LF', async () => {
    const { proposal, save } = await draft()
    const content = completeContent({ risks: 'eins\nzwei', readiness: null, resultLicence: null, costs: [] })
    expect((await save({ ...content, risks: 'eins\r\nzwei' })).status).toBe(303)
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    expect(unsealContent(row.challengeId, row.sealed)).toEqual(content)
  })

  it('answers a stale save with 409, both texts and everything that was typed', async () => {
    const { proposal, save, teammate } = await draft()
    await save(completeContent({ risks: 'Risiko der Kollegin' }), 1, teammate)
    const answer = await save(completeContent({ risks: 'Mein Risiko' }), 1)
    expect(answer.status).toBe(409)
    expect(answer.data).toMatchObject({
      stale: {
        differing: ['risks'],
        saved: { risks: 'Risiko der Kollegin' },
        yours: { risks: 'Mein Risiko' },
        version: 2,
      },
      lastResult: { initialValue: { risks: 'Mein Risiko' } },
    })
    const row = await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })
    expect(unsealContent(row.challengeId, row.sealed).risks).toBe('Risiko der Kollegin')
  })

  it('takes the same text posted twice as one save', async () => {
    const { proposal, save } = await draft()
    const content = completeContent({ title: 'Doppelt' })
    expect((await save(content)).status).toBe(303)
    expect((await save(content)).status).toBe(303)
    expect((await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).version).toBe(2)
  })

  it('of two racing saves keeps one and shows the other both texts', async () => {
    const { save } = await draft()
    const answers = await Promise.all([
      save(completeContent({ title: 'A' })),
      save(completeContent({ title: 'B' })),
    ])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
  })

  it.each([
    ['a negative amount', { 'costs[0].amount': '-5' }],
    ['an amount that means two things', { 'costs[0].amount': '1,250' }],
    ['a sum above the limit', { 'costs[0].amount': '99999999999', 'costs[1].amount': '99999999999' }],
    ['a readiness of ten', { readiness: '10' }],
    ['a licence of nobody', { resultLicence: 'mine' }],
    ['a title that is too long', { title: 'x'.repeat(121) }],
    ['more rows than allowed', { 'costs[30].item': 'x' }],
    ['no version', { version: '' }],
  ])('refuses %s with 422', async (_what, wrong) => {
    const { as, author, proposal } = await draft()
    const answer = await callAction(edit, {
      ...(await as(author)),
      form: { ...formOf(completeContent(), 1), ...wrong },
    })
    expect(answer.status).toBe(422)
    expect((await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).version).toBe(1)
  })

  it('adds a row of costs without JavaScript', async () => {
    const { as, author } = await draft()
    const intent = JSON.stringify({ type: 'insert', payload: { name: 'costs' } })
    const answer = await callAction(edit, {
      ...(await as(author)),
      form: { ...formOf(completeContent(), 1), __intent__: intent },
    })
    const { lastResult } = answer.data as unknown as { lastResult: { initialValue: { costs: unknown[] } } }
    expect(lastResult.initialValue.costs).toHaveLength(3)
  })
})

describe('submitting', () => {
  it('freezes the saved copy and gives a receipt', async () => {
    const { submit, receipts, proposal } = await draft()
    const answer = await submit()
    expect(answer).toMatchObject({ status: 303, location: `/vorschlaege/${proposal.id}/beleg/1` })
    const [row] = await receipts()
    expect(row).toMatchObject({ number: 1, withdrawnAt: null })
    expect(Buffer.from(row?.sealed ?? []).equals(Buffer.from(proposal.sealed))).toBe(true)
  })

  it('hashes as anybody else would', async () => {
    const { submit, receipts } = await draft({ title: 'Prüfung „ä“ \u0001 😀', costs: [{ item: 'x', cents: '1' }] })
    await submit()
    const content = completeContent({ title: 'Prüfung „ä“ \u0001 😀', costs: [{ item: 'x', cents: '1' }] })
    const byHand = (value: unknown): string => {
      if (Array.isArray(value)) return `[${value.map(byHand)}]`
      if (typeof value !== 'object' || value === null) return JSON.stringify(value)
      const rows = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
      return `{${rows.map(([key, one]) => `${JSON.stringify(key)}:${byHand(one)}`)}}`
    }
    const [row] = await receipts()
    expect(row?.contentHash).toBe(createHash('sha256').update(byHand(content)).digest('hex'))
  })

  it('gives the same receipt for a double post and for racing ones', async () => {
    const { submit, receipts, teammate } = await draft()
    const answers = await Promise.all([submit(), submit(teammate), submit()])
    answers.push(await submit())
    expect(new Set(answers.map((one) => one.location)).size).toBe(1)
    expect(answers.every((one) => one.status === 303)).toBe(true)
    expect(await receipts()).toHaveLength(1)
  })

  it('refuses a version that is no longer the saved one', async () => {
    const { submit, save, receipts } = await draft()
    await save(completeContent({ title: 'Neuer' }))
    expect(await submit()).toMatchObject({ status: 409, data: { refusal: { reason: 'stale' } } })
    expect(await receipts()).toHaveLength(0)
  })

  it('refuses what is incomplete', async () => {
    const { submit, receipts } = await draft({ risks: ' ' })
    expect(await submit()).toMatchObject({ status: 409, data: { refusal: { reason: 'incomplete' } } })
    expect(await receipts()).toHaveLength(0)
  })

  it('numbers what is submitted again; the older receipt says that it was replaced', async () => {
    const { submit, save, receipts, as, author, proposal } = await draft()
    await submit()
    await save(completeContent({ title: 'Besser' }))
    expect((await submit(author, 2)).location).toBe(`/vorschlaege/${proposal.id}/beleg/2`)
    expect(await receipts()).toHaveLength(2)
    const page = async (number: string) => {
      const seen = await as(author)
      const answer = await callLoader(receipt, { ...seen, params: { ...seen.params, number } })
      return answer.data
    }
    expect((await page('1')).receipt.state).toBe('superseded')
    expect((await page('2')).receipt.state).toBe('valid')
    const { canonical, contentHash } = (await page('2')).receipt
    expect(createHash('sha256').update(canonical).digest('hex')).toBe(contentHash)
  })

  it('takes back what was submitted, and takes the same text again with a new number', async () => {
    const { submit, withdraw, receipts, proposal } = await draft()
    await submit()
    expect((await withdraw()).status).toBe(303)
    expect((await receipts())[0]?.withdrawnAt).not.toBeNull()
    expect(await withdraw()).toMatchObject({ status: 409, data: { refusal: { reason: 'wrongState' } } })
    expect((await submit()).location).toBe(`/vorschlaege/${proposal.id}/beleg/2`)
    expect(await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).toMatchObject({
      state: 'submitted',
    })
  })

  it('does not withdraw a newer submission than the person saw', async () => {
    const { submit, save, withdraw, author, receipts } = await draft()
    await submit()
    await save(completeContent({ title: 'Besser' }))
    await submit(author, 2)
    expect((await withdraw(1)).status).toBe(409)
    expect((await receipts()).every((one) => one.withdrawnAt === null)).toBe(true)
  })

  it('tells the whole team, and nobody else, with number and hash', async () => {
    const { submit, author, teammate, trainee } = await draft()
    await submit()
    const told = await db.outboxMessage.findMany()
    expect(told.map((one) => one.userId).sort()).toEqual([author.id, teammate.id, trainee.id].sort())
    expect(told[0]?.template).toBe('proposalReceipt')
  })
})

describe('the frozen receipt', () => {
  it('cannot be changed, deleted or brought back from withdrawal', async () => {
    const { submit, withdraw } = await draft()
    await submit()
    const change = (sql: string) => db.$executeRawUnsafe(sql)
    await expect(change(`UPDATE "Submission" SET "contentHash" = 'x'`)).rejects.toThrow()
    await expect(change(`UPDATE "Submission" SET "receivedAt" = now()`)).rejects.toThrow()
    await expect(change(`UPDATE "Submission" SET "sealed" = ''`)).rejects.toThrow()
    await expect(change(`DELETE FROM "Submission"`)).rejects.toThrow()
    await withdraw()
    await expect(change(`UPDATE "Submission" SET "withdrawnAt" = NULL`)).rejects.toThrow()
  })
})

describe('who may', () => {
  it('shows a proposal to its team only, and answers 404 to everybody else as for an unknown one', async () => {
    const { as, submit, official, reader, trainee, proposal } = await draft()
    await submit()
    expect((await callLoader(show, await as(trainee))).status).toBe(200)
    const stranger = await createMember((await createOrganisation()).id, 'owner')
    const former = await createMember(proposal.organisationId, 'owner', true)
    for (const user of [official, reader, stranger, former]) {
      const seen = await as(user)
      for (const params of [seen.params, { proposalId: newId() }, { proposalId: 'x' }]) {
        expect((await callLoader(show, { ...seen, params })).status).toBe(404)
        expect((await callLoader(edit, { ...seen, params })).status).toBe(404)
        expect((await callLoader(receipt, { ...seen, params: { ...params, number: '1' } })).status).toBe(404)
      }
    }
  })

  it('lets readers of the team look and nothing more', async () => {
    const { submit, trainee, as, receipts } = await draft()
    expect((await submit(trainee)).status).toBe(404)
    expect((await callLoader(edit, await as(trainee))).status).toBe(404)
    expect(await receipts()).toHaveLength(0)
  })

  it('stops a team member who has come to belong to the authority, with the reason', async () => {
    const { submit, save, author, authority, as } = await draft()
    await addMember(author.id, authority.id, 'viewer')
    expect((await submit()).status).toBe(404)
    expect((await save()).status).toBe(404)
    const { data } = await callLoader(show, await as(author))
    expect(data).toMatchObject({
      actions: [{ action: 'save', allowed: false, reason: 'conflictedWithAuthority' }, {}, {}],
    })
  })

  it.each(['0', '2', '-1', '1e1', '99999999999', 'x'])('knows no receipt %s', async (number) => {
    const { submit, as, author } = await draft()
    await submit()
    const seen = await as(author)
    const answer = await callLoader(receipt, { ...seen, params: { ...seen.params, number } })
    expect(answer.status).toBe(404)
  })

  it('answers a form that is none with 422 or 400, never with an error', async () => {
    const { as, author } = await draft()
    const seen = await as(author)
    for (const form of [{}, { step: 'open' }, { step: 'submit' }, { step: 'withdraw', number: 'x' }]) {
      expect((await callAction(show, { ...seen, form })).status).toBe(422)
    }
  })
})

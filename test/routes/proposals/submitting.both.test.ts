import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted as draft } from '#test/support/drafted-proposal'
import { unsealContent, unsealCopy } from '~/features/proposals/operations/proposal-content.server'
import * as receipt from '~/features/proposals/routes/receipt'
import { db } from '~/platform/database/client.server'

useDatabase()

describe('submitting', () => {
  it('freezes the saved copy and gives a receipt', async () => {
    const { submit, receipts, proposal } = await draft()
    const answer = await submit()
    expect(answer).toMatchObject({ status: 303, location: `/vorschlaege/${proposal.id}/beleg/1` })
    const [row] = await receipts()
    expect(row).toMatchObject({ number: 1, withdrawnAt: null })
    const { challengeId, sealed } = proposal
    expect(unsealCopy(challengeId, row?.sealed ?? new Uint8Array())).toEqual({
      content: unsealContent(challengeId, sealed),
      files: [],
      partners: [],
    })
  })

  it('hashes as anybody else would', async () => {
    const { submit, receipts } = await draft({
      title: 'Prüfung „ä“ \u0001 😀',
      costs: [{ item: 'x', cents: '1' }],
    })
    await submit()
    const { milestones: _unused, ...content } = completeContent({
      title: 'Prüfung „ä“ \u0001 😀',
      costs: [{ item: 'x', cents: '1' }],
    })
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

  it('tells the whole team, and nobody else, with number, hash and the signed receipt', async () => {
    const { submit, author, teammate, trainee, receipts } = await draft()
    await submit()
    const [receipt] = await receipts()
    const told = await db.outboxMessage.findMany()
    expect(told.map((one) => one.userId).sort()).toEqual([author.id, teammate.id, trainee.id].sort())
    expect(told[0]).toMatchObject({
      template: 'proposalReceipt',
      params: { number: 1, contentHash: receipt?.contentHash, code: receipt?.receiptCode },
    })
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

import { describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { callAction } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted as draft } from '#test/support/drafted-proposal'
import { formOf } from '#test/support/proposal-scene'
import { unsealContent } from '~/features/proposals/operations/proposal-content.server'
import * as edit from '~/features/proposals/routes/edit'
import { db } from '~/platform/database/client.server'

useDatabase()

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

import { describe, expect, it } from 'vitest'
import { completeContent } from '#test/factories/proposal'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createDrafted } from '#test/support/drafted-proposal'
import { eventActions, toldOf } from '#test/support/event-actions'
import { renderPage } from '#test/support/render-page'
import { TOLD_EVERY } from '~/domain/proposal/section-owner'
import * as edit from '~/features/proposals/routes/edit-section'
import { db } from '~/platform/database/client.server'

useDatabase()

const TAKE = { intent: 'takeSection' }
const GIVE = { intent: 'giveSection' }
const owners = () => db.proposalSectionOwner.findMany({ select: { section: true, userId: true } })

describe('who writes a section', () => {
  it('is taken on and given back, which everybody of the team sees in the history', async () => {
    const { send, author, proposal } = await createDrafted()
    expect((await send('risks', TAKE)).status).toBe(303)
    expect((await send('risks', TAKE)).status).toBe(303)
    expect(await owners()).toEqual([{ section: 'risks', userId: author.id }])
    expect((await send('risks', GIVE)).status).toBe(303)
    expect((await send('risks', GIVE)).status).toBe(303)
    expect(await owners()).toEqual([])
    expect(await eventActions('proposal', proposal.id)).toEqual([
      ...['proposal.sectionTaken', 'proposal.sectionGiven'],
    ])
    expect((await db.proposal.findUniqueOrThrow({ where: { id: proposal.id } })).version).toBe(1)
  })

  it('is not taken from somebody who is in the team, nor given back for them', async () => {
    const { send, author, teammate } = await createDrafted()
    await send('risks', TAKE, teammate)
    const answer = await send('risks', TAKE, author)
    expect([answer.status, answer.data]).toMatchObject([409, { refusal: { reason: 'sectionTaken' } }])
    await send('risks', GIVE, author)
    expect(await owners()).toEqual([{ section: 'risks', userId: teammate.id }])
  })

  it.each([
    ['has left', { endedAt: new Date() }],
    ['only reads now', { role: 'viewer' as const }],
  ])('is free again where its owner %s', async (_what, change) => {
    const { send, author, teammate, as } = await createDrafted()
    await send('risks', TAKE, teammate)
    await db.membership.updateMany({ where: { userId: teammate.id }, data: change })
    const { data } = await callLoader(edit, await as(author, 'risks'))
    const html = renderPage({ component: edit.default, data })
    expect(html).toContain('value="takeSection"')
    expect((await send('risks', TAKE, author)).status).toBe(303)
    expect(await owners()).toEqual([{ section: 'risks', userId: author.id }])
  })

  it('is one person, however many click at once', async () => {
    const { send, author, teammate } = await createDrafted()
    const answers = await Promise.all([send('plan', TAKE, author), send('plan', TAKE, teammate)])
    expect(answers.map((one) => one.status).sort()).toEqual([303, 409])
    expect(await owners()).toHaveLength(1)
  })

  it('gives no right and takes none: everybody who may write still writes', async () => {
    const { send, save, teammate, trainee } = await createDrafted()
    await send('risks', TAKE, teammate)
    expect((await save(completeContent({ risks: 'Trotzdem' }))).status).toBe(303)
    expect((await send('risks', TAKE, trainee)).status).toBe(404)
  })

  it('is named in the list of sections, with the note that it is a hint', async () => {
    const { send, teammate, author, as } = await createDrafted()
    await send('risks', TAKE, teammate)
    const { data } = await callLoader(edit, await as(author, 'about'))
    expect(data.steps.find((one) => one.section === 'risks')?.owner).toMatchObject({
      ...{ isMine: false, hasLeft: false },
    })
    const { data: own } = await callLoader(edit, await as(teammate, 'risks'))
    const html = renderPage({ component: edit.default, data: own })
    expect(html).toContain('Sie schreiben diesen Abschnitt')
    expect(html).toContain('Schreiben dürfen hier weiterhin alle')
  })
})

describe('the owner of a section', () => {
  it('is told that somebody else saved it, once an hour, and never of the text', async () => {
    const { send, save, teammate } = await createDrafted()
    await send('risks', TAKE, teammate)
    await save(completeContent({ risks: 'Geheimes Risiko' }), 1)
    await save(completeContent({ risks: 'Noch ein Risiko' }), 2)
    expect(await toldOf()).toEqual([[teammate.id, 'proposalSectionSaved']])
    expect(JSON.stringify(await db.outboxMessage.findMany())).not.toContain('Risiko')
    await db.proposalSectionOwner.updateMany({ data: { toldAt: new Date(Date.now() - TOLD_EVERY - 1000) } })
    await save(completeContent({ risks: 'Ein drittes' }), 3)
    expect(await toldOf()).toHaveLength(2)
  })

  it('is not told of another section, of their own saves, or after they have left', async () => {
    const { send, save, teammate, author } = await createDrafted()
    await send('risks', TAKE, teammate)
    await save(completeContent({ title: 'Anderswo' }), 1, author)
    await save(completeContent({ title: 'Anderswo', risks: 'Von mir' }), 2, teammate)
    await db.membership.updateMany({ where: { userId: teammate.id }, data: { endedAt: new Date() } })
    await save(completeContent({ risks: 'Danach' }), 3, author)
    expect(await toldOf()).toEqual([])
  })
})

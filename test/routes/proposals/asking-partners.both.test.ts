import { describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createPartner } from '#test/factories/partner'
import { createProposalFile } from '#test/factories/proposal-file'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { createConsortium } from '#test/support/consortium-scene'
import { useDatabase } from '#test/support/database'
import { toldOf } from '#test/support/event-actions'
import { wish } from '#test/support/outbox'
import { createMember, moveDeadline } from '#test/support/proposal-scene'
import { changeFiles } from '#test/support/propose-files'
import * as tasksPage from '~/features/account/routes/tasks'
import { takeMessages } from '~/outbox/take-messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const ASKED = 'consortiumConfirm'
const AGAIN = 'consortiumConfirmAgain'
const toldWith = async (template: string) =>
  (await toldOf())
    .filter(([, name]) => name === template)
    .map(([id]) => id)
    .sort()
const notices = () =>
  db.notification.findMany({ where: { template: { in: [ASKED, AGAIN] } }, select: { userId: true } })

type Group = { name: string; tasks: { title: string; due: string | null }[] }
async function tasksOf(user: { id: string }) {
  const { data } = await callLoader(tasksPage, { path: '/meine-aufgaben', viewer: await viewerOf(user.id) })
  return Object(data).yours as Group[]
}
/** What somebody is asked to confirm, by the organisation. */
const asked = async (user: { id: string }) =>
  (await tasksOf(user)).flatMap(({ name, tasks }) =>
    tasks.filter(({ title }) => title.startsWith('Ihre Bestätigung fehlt')).map(() => name),
  )

describe('a copy that becomes whole', () => {
  it('asks everybody who may confirm for a partner, once, with the deadline', async () => {
    const { change, author, scientist, writer, challenge } = await createConsortium()
    await change(author, '')
    expect(await toldWith(ASKED)).toEqual([])
    await change(author, 'Jetzt ist es ganz')
    expect(await toldWith(ASKED)).toEqual([scientist.id, writer.id].sort())
    const { params } = await db.outboxMessage.findFirstOrThrow({ where: { template: ASKED } })
    expect(params).toMatchObject({ title: challenge.title, deadlineAt: challenge.deadlineAt?.toISOString() })
    for (const title of ['Noch ein Wort', 'Und noch eins']) await change(author, title)
    expect(await toldWith(ASKED)).toHaveLength(2)
    expect(await toldWith(AGAIN)).toEqual([])
  })

  it('does not ask who made it whole, but a section of their own is asked about before it is told of', async () => {
    const { change, proposal, author, scientist, writer } = await createConsortium()
    await change(author, '')
    const own = { proposalId: proposal.id, section: 'about', userId: writer.id }
    await db.proposalSectionOwner.create({ data: own })
    await change(scientist, 'Jetzt ist es ganz')
    expect((await toldOf()).filter(([id]) => id === writer.id).map(([, template]) => template)).toEqual([
      ASKED,
    ])
    expect(await toldWith(ASKED)).toEqual([writer.id])
  })

  it('asks a partner that joins it then, and the others only where they had said yes', async () => {
    const { step, change, author, scientist, writer, proposal, confirm } = await createConsortium('invited')
    await step(scientist, 'join')
    expect(await toldWith(ASKED)).toEqual([writer.id])
    const other = await createOrganisation()
    const [chief, clerk] = [await createMember(other.id, 'owner'), await createMember(other.id, 'editor')]
    await createPartner(proposal, other.id, 'invited')
    await confirm()
    await step(chief, 'join', other.id)
    expect(await toldWith(ASKED)).toEqual([clerk.id])
    expect(await toldWith(AGAIN)).toEqual([scientist.id, writer.id].sort())
    await change(author, '')
    const third = await createOrganisation()
    await createPartner(proposal, third.id, 'invited')
    await step(await createMember(third.id, 'owner'), 'join', third.id)
    expect([await toldWith(ASKED), await toldWith(AGAIN)]).toEqual([[], []])
  })

  it('asks nobody of a team of one organisation', async () => {
    const { change, author } = await createConsortium('invited')
    await change(author, '')
    await change(author, 'Ganz')
    expect(await toldOf()).toEqual([])
  })
})

describe('what was asked is taken back', () => {
  it('once something is missing again: unread notices and mails that wait; the next whole copy asks anew', async () => {
    const { change, author, scientist, writer } = await createConsortium()
    await wish(writer.id, 'tasks', 'daily')
    await change(author, '')
    await change(author, 'Ganz')
    await takeMessages()
    await db.notification.updateMany({ where: { userId: scientist.id }, data: { readAt: new Date() } })
    expect(await notices()).toHaveLength(2)
    await change(author, '')
    expect(await notices()).toEqual([{ userId: scientist.id }])
    // The mail to the first one may have left.
    expect(await toldWith(ASKED)).toEqual([scientist.id])
    await change(author, 'Wieder ganz')
    await takeMessages()
    expect(await notices()).toHaveLength(3)
  })

  it('once a partner is gone whom the costs still name, and asked again when they name it no more', async () => {
    const { step, change, spend, author, scientist, writer, proposal, partner } = await createConsortium()
    const other = await createOrganisation()
    const [chief, clerk] = [await createMember(other.id, 'owner'), await createMember(other.id, 'editor')]
    await createPartner(proposal, other.id)
    await change(author, '')
    await change(author, 'Ganz')
    expect(await toldWith(ASKED)).toEqual([scientist.id, writer.id, chief.id, clerk.id].sort())
    await spend(author, other.id)
    await step(chief, 'leave', other.id)
    expect(await toldWith(ASKED)).toEqual([])
    expect(await asked(scientist)).toEqual([])
    await spend(author, partner.id)
    expect(await toldWith(ASKED)).toEqual([scientist.id, writer.id].sort())
    expect(await asked(scientist)).toHaveLength(1)
  })

  it('from who had said yes as well, and nobody is asked for a yes that cannot be given', async () => {
    const { change, confirm, author, scientist, writer } = await createConsortium()
    await confirm()
    await change(author, 'Anders')
    expect(await toldWith(AGAIN)).toHaveLength(2)
    await change(author, '')
    expect([await toldWith(ASKED), await toldWith(AGAIN)]).toEqual([[], []])
    await change(author, 'Wieder ganz')
    expect(await toldWith(ASKED)).toEqual([scientist.id, writer.id].sort())
  })

  it('from the people of a partner that has said yes or has gone, not from those of another', async () => {
    const { change, confirm, step, author, scientist, proposal } = await createConsortium()
    const other = await createOrganisation()
    const chief = await createMember(other.id, 'owner')
    await createPartner(proposal, other.id)
    await change(author, '')
    await change(author, 'Ganz')
    expect(await toldWith(ASKED)).toHaveLength(3)
    await confirm(scientist)
    expect(await toldWith(ASKED)).toEqual([chief.id])
    await step(chief, 'leave', other.id)
    expect(await toldWith(ASKED)).toEqual([])
    expect(await toldWith(AGAIN)).toHaveLength(2)
  })
})

describe('the task', () => {
  it('stands with the deadline at who may confirm, as long as the yes is missing', async () => {
    const { change, confirm, author, scientist, writer, intern, partner, challenge } =
      await createConsortium()
    expect(await asked(writer)).toEqual([partner.name])
    const [group] = await tasksOf(scientist)
    // There is nothing to write on any more, so that is not asked for.
    expect(group?.tasks.filter(({ title }) => title.includes(challenge.title))).toHaveLength(1)
    expect(group?.tasks[0]?.title).toBe(`Ihre Bestätigung fehlt: gemeinsamer Vorschlag zu ${challenge.title}`)
    expect(group?.tasks[0]?.due).not.toBeNull()
    for (const user of [author, intern]) expect(await asked(user)).toEqual([])
    await confirm()
    expect(await asked(writer)).toEqual([])
    await change(author, 'Anders')
    expect(await asked(writer)).toEqual([partner.name])
    await change(author, '')
    expect(await asked(writer)).toEqual([])
    expect((await tasksOf(writer))[0]?.tasks[0]?.title).toMatch(/^Vorschlag/)
  })

  it('comes back with a file, and after a submission that was changed since', async () => {
    const { confirm, submitNow, proposal, author, scientist, partner } = await createConsortium()
    const { id: fileId } = await createProposalFile(proposal)
    await confirm()
    await submitNow()
    expect(await asked(scientist)).toEqual([])
    await changeFiles(proposal.id, await viewerOf(author.id), { intent: 'remove', fileId })
    expect(await asked(scientist)).toEqual([partner.name])
    expect(await toldWith(AGAIN)).toHaveLength(2)
  })

  it('is not for who belongs to the authority, and not from the deadline on', async () => {
    const { authority, scientist, writer, challenge } = await createConsortium()
    await addMember(writer.id, authority.id, 'editor')
    expect(await asked(writer)).toEqual([])
    expect(await asked(scientist)).toHaveLength(1)
    await moveDeadline(challenge.id, 0)
    expect(await asked(scientist)).toEqual([])
  })
})

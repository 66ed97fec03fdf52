import { describe, expect, it, vi } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { addMember } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { actsOn, createOpened, readingsOf } from '#test/support/opened-scene'
import { asViewer, createMember } from '#test/support/proposal-scene'
import * as csv from '~/features/proposals/routes/opened-csv'
import * as sections from '~/features/proposals/routes/sections'
import * as show from '~/features/proposals/routes/show'
import { db } from '~/platform/database/client.server'
import { verifyEvents } from '~/platform/events/verify-events.server'

useDatabase()
vi.setConfig({ testTimeout: 60_000 })

describe('the list', () => {
  it('tells of each proposal who, what, how much and when, numbered by arrival', async () => {
    const scene = await createOpened(3, (index) => ({
      title: `Titel ${index}`,
      costs: [{ item: 'Arbeit', cents: String(9000 - index * 1000) }],
    }))
    const { list } = actsOn(scene.challengeId)
    const { data } = await list(scene.reader)
    expect(data.proposals).toMatchObject([
      { position: 1, organisation: scene.provider.name, title: 'Titel 0', totalCents: '9000', number: 1 },
      { position: 2, title: 'Titel 1', fileCount: 0, isRead: false, hasNote: false },
      { position: 3, title: 'Titel 2', partners: [], questions: { open: 0, unanswered: 0, answered: 0 } },
    ])
    const places = async (query: string) =>
      (await list(scene.reader, query)).data.proposals?.map((one) => one.position)
    expect(await places('?sortierung=costs')).toEqual([3, 2, 1])
    expect(await places('?sortierung=organisation')).toEqual([3, 2, 1])
    expect(await places('?sortierung=unsinn')).toEqual([1, 2, 3])
  })

  it('says what this reader has read, by their own events, and nothing about others', async () => {
    const scene = await createOpened(3)
    const { list, read } = actsOn(scene.challengeId)
    await read(scene.reader, '2')
    const mine = await list(scene.reader)
    expect(mine.data.proposals?.map((one) => one.isRead)).toEqual([false, true, false])
    expect(mine.data.list).toMatchObject({ count: 3, readCount: 1, firstUnread: 1 })
    const others = await list(scene.official)
    expect(others.data.list).toMatchObject({ readCount: 0, firstUnread: 1 })
  })

  it('is an event, once a minute, although nothing but titles and sums is shown', async () => {
    const scene = await createOpened(2)
    const { list } = actsOn(scene.challengeId)
    const listings = () => db.event.count({ where: { streamType: 'reading', action: 'reading.listed' } })
    await list(scene.reader)
    await list(scene.reader, '?sortierung=costs')
    expect(await listings()).toBe(1)
    await list(scene.official)
    expect(await listings()).toBe(2)
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toEqual([])
  })

  it('of hundreds of proposals comes in pages that together hold each once', async () => {
    const scene = await createOpened(1)
    const others = Array.from({ length: 229 }, (_, index) => `Weitere ${index}`)
    await db.organisation.createMany({
      data: others.map((name) => ({ name, sortKey: name, kind: 'company', state: 'verified' })),
    })
    const organisations = await db.organisation.findMany({ where: { name: { in: others } } })
    for (const { id: organisationId } of organisations)
      await createProposal({ challengeId: scene.challengeId, organisationId, state: 'submitted' })
    const { list } = actsOn(scene.challengeId)
    const pages = await Promise.all(
      ['', '?seite=2', '?seite=3', '?seite=9'].map((one) => list(scene.reader, one)),
    )
    expect(pages.map((one) => one.data.proposals?.length)).toEqual([100, 100, 30, 30])
    const seen = pages.slice(0, 3).flatMap((one) => one.data.proposals?.map((row) => row.position) ?? [])
    expect(seen).toEqual(Array.from({ length: 230 }, (_, index) => index + 1))
    expect(pages[0]?.data.list).toMatchObject({ pages: 3, count: 230 })
  })

  it('is a table for spreadsheets too, in which nothing runs and nothing private stands', async () => {
    const scene = await createOpened(2, (index) => ({ title: index === 0 ? '=1+1' : 'Plan; "B"' }))
    const { read, send } = actsOn(scene.challengeId)
    await read(scene.reader)
    await send(scene.reader, { intent: 'note', text: 'Geheimwort', version: '0' })
    const { data, headers } = await callLoader(
      csv,
      await asViewer(scene.reader, { challengeId: scene.challengeId }),
    )
    const text = String(data)
    expect(text).toContain(";'=1+1;57500,50;")
    expect(text).toContain('"Plan; ""B"""')
    expect(text.split('\r\n')).toHaveLength(4)
    expect(text).not.toContain('Geheimwort')
    expect(headers.get('Content-Disposition')).toContain('attachment')
  })
})

describe('the reading view', () => {
  it('shows a place in the order, where it stands, and what was asked for', async () => {
    const scene = await createOpened(3, (index) => ({ approach: `Weg ${index}` }))
    const { data, status } = await actsOn(scene.challengeId).read(scene.reader, '2')
    expect(status).toBe(200)
    expect(data).toMatchObject({
      position: 2,
      reading: { number: 1, copy: { content: { approach: 'Weg 1' } } },
      stops: [{ position: 1 }, { position: 2, isRead: true }, { position: 3, isRead: false }],
      note: { text: '', version: 0 },
      questions: [],
      hasKeys: true,
    })
    expect(data.challenge.texts.problem?.html).toBeTruthy()
  })

  it.each(['0', '4', '-1', 'x', '01', '1e0'])('has no place %s', async (position) => {
    const scene = await createOpened(3)
    expect((await actsOn(scene.challengeId).read(scene.reader, position)).status).toBe(404)
  })

  it('leaves an event for each reading, and none for reading on within the same minute', async () => {
    const scene = await createOpened(2)
    const { read } = actsOn(scene.challengeId)
    const ids = scene.teams.map((one) => one.proposalId)
    await read(scene.reader, '1')
    await read(scene.reader, '1')
    await callLoader(show, await asViewer(scene.reader, { proposalId: ids[0] ?? '' }))
    await read(scene.official, '1')
    await read(scene.reader, '2')
    expect(await readingsOf(ids)).toEqual([
      [0, scene.reader.id],
      [0, scene.official.id],
      [1, scene.reader.id],
    ])
    expect(await verifyEvents()).toMatchObject({ ok: true, problems: [] })
  })

  it('counts one reading where two windows open it at the same moment', async () => {
    const scene = await createOpened(1)
    const { read } = actsOn(scene.challengeId)
    const answers = await Promise.all(Array.from({ length: 4 }, () => read(scene.reader)))
    expect(answers.map((one) => one.status)).toEqual([200, 200, 200, 200])
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toHaveLength(1)
  })

  it('writes the event before the content leaves: where it cannot be written nothing is shown', async () => {
    const scene = await createOpened(1)
    await db.$executeRaw`
      INSERT INTO "EventHead" ("streamType", "streamId", seq, mac, "headMac")
      VALUES ('proposal', ${scene.teams[0]?.proposalId}, 7, 'falsch', 'falsch')`
    await expect(actsOn(scene.challengeId).read(scene.reader)).rejects.toThrow(/altered/)
  })

  it('keeps its order when an organisation is renamed', async () => {
    const scene = await createOpened(3)
    const { read } = actsOn(scene.challengeId)
    const before = (await read(scene.reader, '3')).data.proposal.id
    await db.organisation.update({
      where: { id: scene.provider.id },
      data: { name: 'Zuletzt', sortKey: 'zzz' },
    })
    expect((await read(scene.reader, '3')).data.proposal.id).toBe(before)
  })
})

describe('sections beside each other', () => {
  const compare = async (challengeId: string, user: { id: string }, query: string) =>
    callLoader(sections, await asViewer(user, { challengeId }, `/x?${query}`))

  it('show the chosen section of the chosen proposals and nothing else of them, with an event each', async () => {
    const scene = await createOpened(5, (index) => ({ risks: `Risiko ${index}`, approach: 'Geheimer Weg' }))
    const query = 'abschnitt=risks&vorschlag=4&vorschlag=&vorschlag=2'
    const { data } = await compare(scene.challengeId, scene.reader, query)
    expect(data.columns.map((one) => [one.position, one.content.risks])).toEqual([
      [4, 'Risiko 3'],
      [2, 'Risiko 1'],
    ])
    expect(JSON.stringify(data)).not.toContain('Geheimer Weg')
    const ids = scene.teams.map((one) => one.proposalId)
    expect((await readingsOf(ids)).map(([index]) => index).sort()).toEqual([1, 3])
  })

  it('show no more than fit and read nothing that is not shown', async () => {
    const scene = await createOpened(6)
    const query = [1, 2, 3, 4, 5, 6].map((one) => `vorschlag=${one}`).join('&')
    expect((await compare(scene.challengeId, scene.reader, query)).data.columns).toHaveLength(4)
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toHaveLength(4)
  })

  it('read nothing where nothing is chosen', async () => {
    const scene = await createOpened(2)
    const { data } = await compare(scene.challengeId, scene.reader, '')
    expect(data).toMatchObject({ section: 'about', columns: [] })
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toEqual([])
  })
})

describe('nobody else reads', () => {
  it.each(['published', 'withdrawn'] as const)('while the challenge is %s', async (state) => {
    const scene = await createOpened(1)
    await db.challenge.update({ where: { id: scene.challengeId }, data: { state, openedAt: null } })
    const { read, noteOf, queries } = actsOn(scene.challengeId)
    const proposalId = scene.teams[0]?.proposalId ?? ''
    for (const user of [scene.official, scene.reader, scene.author]) {
      expect((await read(user)).status).toBe(404)
      expect((await noteOf(user, proposalId)).status).toBe(404)
      expect((await queries(user, proposalId)).status).toBe(404)
      const here = await asViewer(user, { challengeId: scene.challengeId })
      expect((await callLoader(csv, here)).status).toBe(404)
      expect((await callLoader(sections, here)).status).toBe(404)
    }
  })

  it('outside the authority, of the teams, of the platform, nor a member who is torn', async () => {
    const scene = await createOpened(2)
    const torn = await createMember(scene.authority.id, 'owner')
    await addMember(torn.id, scene.provider.id, 'viewer', { ended: true })
    const staff = await createUser({ platformRole: 'administrator' })
    const gone = await createMember(scene.authority.id, 'owner', { ended: true })
    const { read } = actsOn(scene.challengeId)
    const other = scene.teams[1]?.owner ?? scene.author
    for (const user of [torn, staff, gone, scene.author, other, await createUser()])
      expect((await read(user)).status).toBe(404)
    const neighbour = await createChallenge({ authorityId: scene.authority.id, state: 'opened' })
    expect((await actsOn(neighbour.id).read(scene.reader)).status).toBe(404)
    expect(await readingsOf(scene.teams.map((one) => one.proposalId))).toEqual([])
  })
})

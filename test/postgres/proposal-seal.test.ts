import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { viewerOf } from '#test/factories/user'
import { takeBackup } from '#test/support/backup'
import { callAction } from '#test/support/call-route'
import { crawl, visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { dumpOfDatabase, leaksInBytes, leaksInDatabase, leaksInFiles, tokensIn } from '#test/support/leaks'
import { asViewer, passTheDeadline } from '#test/support/proposal-scene'
import { plantedFile } from '#test/support/sealed-files'
import { CHALLENGE_PAGES, motionIn, motionLeaks } from '#test/support/sealed-motion'
import {
  createSealedProposals,
  outsiders,
  plantedContent,
  type Sealed,
  valuesFor,
} from '#test/support/sealed-proposals'
import { searchLeaks } from '#test/support/search-leaks'
import { SECTIONS } from '~/domain/challenge/sections'
import * as opening from '~/features/proposals/routes/challenge-proposals'
import { withSearch } from '~/features/searching/operations/follow-search.server'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { logger, logTo } from '~/platform/logger.server'

useDatabase()
vi.setConfig({ testTimeout: 240_000 })

let logged = ''
const keep = (text: string) => {
  logged += text
}
beforeEach(() => {
  logged = ''
  logTo({ write: keep })
  for (const name of ['log', 'info', 'warn', 'debug'] as const) {
    vi.spyOn(console, name).mockImplementation((...values) => keep(values.join(' ')))
  }
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    logged += String(chunk)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  logTo(null)
})

/** An archive with a text in it, long enough to be packed. */
const packed = (text: string) =>
  new Uint8Array(zipSync({ 'a/b.json': strToU8(`${text} ${'und so weiter '.repeat(50)}`) }))

const ignore = async () => undefined
const deliver = () => drainOutbox(withSearch({ challenge: ignore, organisation: ignore }))

/** Everything that outsiders can reach over the pages. */
async function leaksOnPages(scene: Sealed, tokens: readonly string[]) {
  const visits = await crawl({
    ...{ visitors: await outsiders(scene), values: await valuesFor(scene) },
    isInTurn: true,
  })
  expect(visits.length).toBeGreaterThan(500)
  return [
    ...visits.flatMap(({ page, visitor, text }) =>
      tokensIn(text, tokens).map((token) => `${visitor} ${page} ${token}`),
    ),
    ...motionLeaks(visits, scene.motion),
    ...(await searchLeaks(tokens)),
  ]
}

/** Everything that lies anywhere: tables, files, logs, the database's own files. */
async function leaksAtRest(tokens: readonly string[]) {
  const dump = await dumpOfDatabase()
  return [
    ...(await leaksInDatabase(tokens)),
    ...leaksInFiles(configuration().dataDir, tokens),
    ...leaksInBytes(Buffer.from(logged), 'log', tokens),
    ...(dump ? leaksInBytes(dump, 'database files', tokens) : []),
    ...leaksInFiles(await takeBackup(), tokens),
  ]
}

describe('the searcher is proven: a leak is found', () => {
  const [token = ''] = plantedContent().tokens

  it.each([
    ['a text', (value: string) => db.setting.create({ data: { key: value, value: {} } }), 'Setting.key'],
    [
      'the JSON of a notice',
      async (value: string) => {
        const { id } = await db.user.create({
          data: { email: 'a@b.example', passwordHash: '-', displayName: '-' },
        })
        return db.notification.create({
          data: { userId: id, eventId: 'x', template: 'x', params: { deep: [{ value }] } },
        })
      },
      'Notification.params',
    ],
    [
      'the JSON of a message',
      async (value: string) => {
        const { id } = await db.user.create({
          data: { email: 'a@b.example', passwordHash: '-', displayName: '-' },
        })
        return db.outboxMessage.create({
          data: { userId: id, eventId: 'x', template: 'x', params: { value } },
        })
      },
      'OutboxMessage.params',
    ],
    [
      'the error of a row',
      (value: string) => db.outboxState.create({ data: { entity: 'x', entityId: 'x', error: value } }),
      'OutboxState.error',
    ],
    [
      'the analysed words of a search document',
      (value: string) =>
        db.searchDocument.create({
          data: { kind: 'x', entityId: 'x', title: '-', lexemes: [value.toLowerCase()] },
        }),
      'SearchDocument.lexemes',
    ],
  ])('in %s', async (_what, plant, where) => {
    await plant(`vor ${token} nach`)
    const found = await leaksInDatabase([token])
    expect(found.map((one) => one.where)).toContain(`public.${where}`)
  })

  it('in bytes that were never encrypted, and in the details of an event', async () => {
    const scene = await createSealedProposals()
    const bytes = new Uint8Array(Buffer.from(`{"title":"${token}"}`))
    await db.proposal.update({ where: { id: scene.drafting.proposalId }, data: { sealed: bytes } })
    await db.proposalDraft.updateMany({ data: { sealed: bytes } })
    await db.proposalComment.updateMany({ data: { sealed: bytes } })
    const event = await db.event.findFirstOrThrow()
    await db.eventDetail.create({ data: { eventId: event.id, field: 'leak', salt: '', value: { token } } })
    await db.eventDetail.create({ data: { eventId: event.id, field: 'bytes', salt: '', sealed: bytes } })
    const found = (await leaksInDatabase([token])).map((one) => one.where)
    expect(found).toEqual(
      expect.arrayContaining([
        'public.Proposal.sealed',
        'public.ProposalDraft.sealed',
        'public.ProposalComment.sealed',
        'public.EventDetail.value',
        'public.EventDetail.sealed',
      ]),
    )
  })

  it('in a file, in a log, in base64 and in the files of the database', async () => {
    const file = path.join(configuration().dataDir, 'planted.eml')
    writeFileSync(file, `Subject: ${Buffer.from(`xx${token}yy`).toString('base64')}`)
    expect(leaksInFiles(configuration().dataDir, [token])).toEqual([{ where: file, token }])
    writeFileSync(file, '')
    logger().info({ content: { title: token } }, 'saved')
    expect(leaksInBytes(Buffer.from(logged), 'log', [token])).toHaveLength(1)
    console.log(token)
    expect(logged.split(token)).toHaveLength(3)
    const other = plantedContent().tokens[0] ?? ''
    await db.setting.create({ data: { key: other, value: {} } })
    const dump = await dumpOfDatabase()
    if (dump) expect(leaksInBytes(dump, 'dump', [other])).toHaveLength(1)
  })

  it.each([
    ['in nested data', () => ({ a: [{ b: { c: token } }] })],
    ['in data that comes later', () => ({ later: Promise.resolve({ token }) })],
    ['in a header', () => new Response(null, { headers: { 'X-Leak': token } })],
    ['in the text of an answer', () => new Response(`<p>${token}</p>`)],
    [
      'in a packed file',
      () => new Response(packed(token), { headers: { 'Content-Type': 'application/zip' } }),
    ],
    [
      'in an answer that is thrown',
      () => {
        throw new Response(token, { status: 404 })
      },
    ],
  ])('on a page: %s', async (_where, loader) => {
    const { text } = await visit({ loader }, '/x', {}, { name: 'signedOut', viewer: null })
    expect(tokensIn(text, [token])).toEqual([token])
  })

  it('by the crawler, in the same pages as the team sees them', async () => {
    const scene = await createSealedProposals()
    const team = { name: 'team', viewer: await viewerOf(scene.author.id) }
    const visits = await crawl({ visitors: [team], values: await valuesFor(scene) })
    const found = new Set(visits.flatMap(({ text }) => tokensIn(text, scene.tokens)))
    expect(found.size).toBeGreaterThan(10)
    // Names on the pages, bytes and pictures from their own addresses.
    for (const token of scene.filed) expect(found).toContain(token)
    // What somebody typed shows itself on the page of its address, what the team said on its own.
    expect([...found].filter((one) => scene.beside.includes(one)).length).toBeGreaterThan(0)
  })

  it('by the crawler, in what goes on around: as those see it who may, and where somebody lets it slip', async () => {
    const { motion, ...scene } = await createSealedProposals()
    const { asker, colleague, official } = { ...scene, ...motion }
    const people = Object.entries({ asker, colleague, official })
    const visitors = await Promise.all(
      people.map(async ([name, user]) => ({ name, viewer: await viewerOf(user.id) })),
    )
    const values = { challengeId: [scene.challengeId, motion.drafted.id], section: [...SECTIONS] }
    const visits = await crawl({ visitors, values, pages: CHALLENGE_PAGES })
    const seen = new Set(motionIn(visits, motion).map(({ name, visitor }) => `${visitor} ${name}`))
    const expected = ['asker asker', 'colleague change', 'colleague declined', 'official draft']
    expect([...seen]).toEqual(expect.arrayContaining(expected))
    expect(motionLeaks(visits, motion)).toEqual([])
    const title = Object.values(motion.tokens).join(' ')
    await db.challenge.update({ where: { id: scene.challengeId }, data: { title } })
    const nobody = [{ name: 'signedOut', viewer: null }]
    const slipped = motionLeaks(await crawl({ visitors: nobody, values, pages: ['challenge'] }), motion)
    expect(new Set(slipped.map(({ name }) => name))).toEqual(new Set(Object.keys(motion.tokens)))
  })
})

describe('a sealed proposal reaches nobody outside its team', () => {
  it('while the challenge is open', async () => {
    const scene = await createSealedProposals()
    await deliver()
    expect(await db.outboxMessage.count({ where: { state: 'sent' } })).toBeGreaterThan(0)
    expect(await leaksOnPages(scene, scene.tokens)).toEqual([])
    expect(await leaksAtRest(scene.tokens)).toEqual([])
  })

  it('after the deadline, with late attempts and one consent, and when the challenge is withdrawn', async () => {
    const scene = await createSealedProposals()
    await passTheDeadline(scene.challengeId)
    const late = plantedContent()
    const lateFile = plantedFile()
    const tokens = [...scene.tokens, ...late.tokens, ...lateFile.tokens]
    expect((await scene.drafting.addFile(lateFile.sample)).status).toBe(409)
    expect((await scene.drafting.save(late.content)).status).toBe(409)
    for (const { status } of await scene.drafting.keep(late.content)) expect(status).toBe(409)
    expect((await scene.submitting.submit()).status).toBe(409)
    const { official, challengeId } = scene
    await callAction(opening, { ...(await asViewer(official, { challengeId })), form: {} })
    await deliver()
    expect(await leaksOnPages(scene, tokens)).toEqual([])
    await db.challenge.update({ where: { id: challengeId }, data: { state: 'withdrawn' } })
    expect(await leaksOnPages(scene, tokens)).toEqual([])
    expect(await leaksAtRest(tokens)).toEqual([])
  })

  it('and after the opening only what was frozen, to the readers of the authority', async () => {
    const scene = await createSealedProposals()
    const { official, colleague, challengeId } = scene
    await passTheDeadline(challengeId)
    for (const user of [official, colleague]) {
      await callAction(opening, { ...(await asViewer(user, { challengeId })), form: {} })
    }
    await deliver()
    const visits = await crawl({ visitors: await outsiders(scene), values: await valuesFor(scene) })
    expect(motionLeaks(visits, scene.motion)).toEqual([])
    const readers = visits.filter(({ text }) => tokensIn(text, scene.frozen).length > 0)
    expect(new Set(readers.map((one) => one.visitor))).toEqual(new Set(['reader', 'colleague', 'official']))
    const others = scene.tokens.filter((token) => !scene.frozen.includes(token))
    const isArchive = ({ page }: { page: string }) => /\/(?:vorschlaege|proposals)\.zip$/.test(page)
    const beyond = visits.flatMap((visit) =>
      tokensIn(visit.text, others).filter((token) => !isArchive(visit) || token !== scene.original),
    )
    expect(beyond).toEqual([])
    const archives = visits.filter((visit) => isArchive(visit) && visit.text.includes(scene.original))
    expect(new Set(archives.map((one) => one.visitor))).toEqual(new Set(['colleague', 'official']))
    expect(await leaksAtRest(scene.tokens)).toEqual([])
  })
})

import { expect, it } from 'vitest'
import { createScene } from '#test/support/proposal-scene'
import { SECTIONS } from '~/domain/challenge/sections'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import * as draft from '~/features/challenges/routes/draft'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db, transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'
import { createAttachment } from '../../factories/attachment'
import { createChallenge } from '../../factories/challenge'
import { sectionForm } from '../../factories/challenge-form'
import { createUser, viewerOf } from '../../factories/user'
import { callAction } from '../../support/call-route'
import { crawl } from '../../support/crawl'
import { useDatabase } from '../../support/database'
import { leaksInDatabase, leaksInFiles, tokensIn } from '../../support/leaks'
import { pdf } from '../../support/sample-files'
import { CHALLENGE_PAGES } from '../../support/sealed-motion'
import { searchLeaks } from '../../support/search-leaks'

useDatabase()

const TOKEN = 'Zwqxdraftword'
/** Stands in name, words and content of an attachment of the draft. */
const ATTACHED = 'Zwqxattachedword'

async function plant() {
  const scene = await createScene()
  const { id } = await createChallenge({ authorityId: scene.authority.id })
  const staff = await createUser({ platformRole: 'staff' })
  const administrator = await createUser({ platformRole: 'administrator' })
  const call = {
    path: '/herausforderungen/x',
    params: { challengeId: id, section: 'need' },
    viewer: await viewerOf(scene.official.id),
  }
  const kept = await callAction(draft, { ...call, form: sectionForm('need', { problem: TOKEN }) })
  expect(JSON.parse(String(kept.data))).toMatchObject({ keptAt: expect.any(String) })
  const words = { name: `${ATTACHED}.pdf`, title: ATTACHED, content: pdf(`% ${ATTACHED}`) }
  const { id: attachmentId } = await createAttachment(id, 1, words)
  return { ...scene, id, staff, administrator, attachmentId }
}
type Planted = Awaited<ReturnType<typeof plant>>

/** Every page about the challenge and of one's own, as everybody but the one who typed. */
async function seenByOthers({ id, attachmentId, ...people }: Planted) {
  const { colleague, reader, author, staff, administrator } = people
  const users = Object.entries({ colleague, reader, author, staff, administrator })
  const visitors = await Promise.all(
    users.map(async ([name, user]) => ({ name, viewer: await viewerOf(user.id) })),
  )
  // Pages that name no challenge are visited with a draft around by the crawl of sealed proposals.
  const own = ['workspace', 'tasks', 'notifications', 'myData'] as const
  const visits = await crawl({
    visitors: [{ name: 'signed out', viewer: null }, ...visitors],
    values: { challengeId: [id], section: [...SECTIONS], attachmentId: [attachmentId] },
    pages: [...CHALLENGE_PAGES, 'attachment', ...own],
  })
  expect(visits.length).toBeGreaterThan(300)
  return (token: string) =>
    visits
      .filter(({ text }) => tokensIn(text, [token]).length > 0)
      .map(({ page, visitor }) => `${visitor} ${page}`)
}

it('what somebody types is seen by nobody else, and lies in one place until they go', async () => {
  const planted = await plant()
  await drainOutbox(stateHandlers)

  // The searcher is proven first: a leak is found on pages and in tables.
  const { problem } = await db.challenge.findUniqueOrThrow({ where: { id: planted.id } })
  const leak = (text: string) => db.challenge.update({ where: { id: planted.id }, data: { problem: text } })
  await leak(TOKEN)
  const found = (await seenByOthers(planted))(TOKEN)
  for (const visitor of ['colleague', 'reader', 'staff'])
    expect(
      found.some((line) => line.startsWith(visitor)),
      visitor,
    ).toBe(true)
  expect((await leaksInDatabase([TOKEN])).map(({ where }) => where)).toContain('public.Challenge.problem')
  await leak(problem)

  const seen = await seenByOthers(planted)
  expect(await searchLeaks([TOKEN, ATTACHED])).toEqual([])
  expect(seen(TOKEN)).toEqual([])
  // The files of a draft are the authority's and the team's: found there, and nowhere else.
  const readers = new Set(seen(ATTACHED).map((line) => line.slice(0, line.indexOf(' /'))))
  expect(readers).toEqual(new Set(['colleague', 'reader', 'staff', 'administrator']))
  expect(seen(ATTACHED).some((line) => line.endsWith(`/anhaenge/${planted.attachmentId}`))).toBe(true)
  const places = async () => (await leaksInDatabase([TOKEN])).map(({ where }) => where)
  expect(await places()).toEqual(['public.ChallengeDraft.values'])
  expect(
    leaksInFiles(configuration().dataDir, [TOKEN]).filter(({ where }) => where.includes('mail')),
  ).toEqual([])

  const { id, email, displayName } = planted.official
  const subject = { id, email, displayName, locale: 'de' as const }
  const area = PERSONAL_DATA.find(({ sections }) => sections.some(({ name }) => name === 'challengeDrafts'))
  const section = area?.sections.find(({ name }) => name === 'challengeDrafts')
  const rows: unknown = await section?.rows(subject)
  expect(JSON.stringify(rows)).toContain(TOKEN)
  await transact(async (tx) => area?.erase(tx, { ...subject, addresses: [email], names: [displayName] }))
  expect(await places()).toEqual([])
}, 240_000)

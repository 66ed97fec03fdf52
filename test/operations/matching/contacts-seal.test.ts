import { beforeEach, expect, it, vi } from 'vitest'
import { addMember } from '#test/factories/organisation'
import { addSide, createPartners, followEverything } from '#test/factories/partner-finding'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction } from '#test/support/call-route'
import { crawl, type Visitor } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase, leaksInFiles, tokensIn } from '#test/support/leaks'
import { PAGE_NAMES, parameterNames } from '#test/support/routes'
import { searchLeaks } from '#test/support/search-leaks'
import { subjectOf } from '~/features/account/operations/export-personal-data.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { expireIntroductions } from '~/features/matching/operations/expire-introductions.server'
import * as introduction from '~/features/matching/routes/introduction'
import * as introductionNew from '~/features/matching/routes/introduction-new'
import { drainOutbox } from '~/outbox/worker.server'
import type { PageName } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
vi.setConfig({ testTimeout: 240_000 })

/** Words that stand for the contacts of the two sides: name, address and telephone of each. */
const BUILDER = ['Zwqxbertaname', 'zwqxbertamail', 'zwqxbertaphone']
const RESEARCHER = ['Zwqxritaname', 'zwqxritamail', 'zwqxritaphone']
const ALL = [...BUILDER, ...RESEARCHER]

type Scene = Awaited<ReturnType<typeof createPartners>>
let scene: Scene
let visitors: Visitor[]
beforeEach(async () => {
  scene = await createPartners()
  const { builder, researcher } = scene
  for (const [side, [name, mail, phone]] of [
    [builder, BUILDER],
    [researcher, RESEARCHER],
  ] as const)
    await db.organisation.update({
      where: { id: side.organisation.id },
      data: {
        ...{ contactName: name, contactEmail: `${mail}@beispiel.example`, contactPhone: phone },
        contactIsPublic: false,
      },
    })
  await followEverything()
  const stranger = await addSide({ kind: 'researchCentre' })
  const former = await createUser()
  await addMember(former.id, researcher.organisation.id, 'owner', { ended: true })
  const people = { builder: builder.user, stranger: stranger.user, former }
  visitors = [{ name: 'signedOut', viewer: null }]
  for (const [name, { id }] of Object.entries(people)) visitors.push({ name, viewer: await viewerOf(id) })
})

/** Where somebody meets a word of the other side, on any page that has no other parameters. */
async function seen(pages?: readonly PageName[]) {
  const values: Record<string, string[]> = {
    organisationId: [scene.researcher.organisation.id],
    challengeId: [scene.challenge.id],
    introductionId: (await db.introduction.findMany()).map(({ id }) => id),
    '*': ['unbekannt'],
  }
  const known = PAGE_NAMES.filter((page) => parameterNames(page).every((name) => Object.hasOwn(values, name)))
  const visits = await crawl({ visitors, values, pages: pages ?? known })
  return visits.flatMap(({ page, visitor, text }) =>
    tokensIn(text, RESEARCHER).length > 0 ? [`${visitor} ${page.replace(/[0-9a-f-]{36}/, ':id')}`] : [],
  )
}

async function send(side: Scene['builder'], module: object, path: string, form: Record<string, string>) {
  const id = path.split('/').at(-1) === 'kontaktwunsch' ? path.split('/').at(-2) : path.split('/').at(-1)
  const params = { organisationId: id ?? '', introductionId: id ?? '' }
  const answer = await callAction(module as Parameters<typeof callAction>[0], {
    ...{ path, params, form },
    viewer: await viewerOf(side.user.id),
  })
  expect([path, answer.status]).toEqual([path, 303])
  await drainOutbox(stateHandlers)
  return answer.location ?? ''
}
const ask = () =>
  send(scene.builder, introductionNew, `/organisationen/${scene.researcher.organisation.id}/kontaktwunsch`, {
    fromId: scene.builder.organisation.id,
    message: 'Wollen wir reden?',
  })

/** Every copy of the words but the profile itself: notices, mails, events, indexes, files, exports. */
async function copies() {
  const stored = (await leaksInDatabase(ALL)).map(({ where }) => where.replace('public.', ''))
  const others = [...new Set(stored)].filter((where) => !where.startsWith('Organisation.contact'))
  const files = leaksInFiles(configuration().dataDir, ALL).map(({ where }) => where)
  const subject = await subjectOf(await viewerOf(scene.builder.user.id))
  const exported: string[] = []
  for (const { name, rows } of PERSONAL_DATA.flatMap(({ sections }) => sections))
    for await (const row of await rows(subject))
      if (tokensIn(JSON.stringify(row), RESEARCHER).length > 0) exported.push(name)
  return [...others, ...files, ...exported, ...(await searchLeaks(ALL))]
}

it('the crawl finds what somebody lets slip', async () => {
  await ask()
  await db.organisation.update({
    where: { id: scene.researcher.organisation.id },
    data: { contactIsPublic: true },
  })
  await db.notification.updateMany({
    where: { userId: scene.researcher.user.id },
    data: {
      userId: scene.builder.user.id,
      params: { path: '/x', asking: RESEARCHER[0], asked: 'x', expiresAt: new Date().toISOString() },
    },
  })
  const found = await seen(['organisation', 'notifications'])
  expect(found).toEqual(
    expect.arrayContaining([
      'signedOut /organisationen/:id',
      'builder /organisationen/:id',
      'builder /mitteilungen',
    ]),
  )
  expect(await copies()).toContain('Notification.params')
})

it('shows no contact on any path before both have agreed, and then on one page to both', async () => {
  const there = await ask()
  expect(await seen()).toEqual([])
  expect(await copies()).toEqual([])
  // The asked side reads who asks and why, and nothing of how to reach it.
  visitors.push({ name: 'researcher', viewer: await viewerOf(scene.researcher.user.id) })
  const own = ['researcher /organisationen/:id', 'researcher /kontaktwuensche/:id']
  expect(await seen(['organisation', 'introduction'])).toEqual(expect.arrayContaining(own))
  const asked = await crawl({
    visitors: visitors.filter(({ name }) => name === 'researcher'),
    values: {
      introductionId: [there.split('/').at(-1) ?? ''],
      organisationId: [scene.builder.organisation.id],
    },
    pages: ['introduction', 'organisation', 'introductionNew'],
  })
  expect(asked.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  expect(asked.filter(({ text }) => tokensIn(text, BUILDER).length > 0)).toEqual([])

  await send(scene.researcher, introduction, there, { step: 'agree' })
  const page = (who: string) => [`${who} /kontaktwuensche/:id`, `${who} /en/introductions/:id`]
  const outside = (await seen()).filter((one) => !one.startsWith('researcher '))
  expect(outside).toEqual(page('builder'))
  expect(await copies()).toEqual([])

  // Not while one of the two is not verified.
  await db.organisation.update({ where: { id: scene.builder.organisation.id }, data: { state: 'rejected' } })
  expect((await seen(['introduction'])).filter((one) => !one.startsWith('researcher '))).toEqual([])
})

it.each(['decline', 'withdraw', 'expire'] as const)(
  'leaves no word of the question after %s',
  async (how) => {
    const there = await ask()
    expect((await leaksInDatabase(['Wollen wir reden?'])).map(({ where }) => where)).toEqual([
      'public.Introduction.message',
    ])
    if (how === 'expire') {
      await db.introduction.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
      await expireIntroductions()
    } else
      await send(how === 'decline' ? scene.researcher : scene.builder, introduction, there, { step: how })
    expect(await leaksInDatabase(['Wollen wir reden?'])).toEqual([])
    expect(await seen(['introduction'])).toEqual([])
  },
)

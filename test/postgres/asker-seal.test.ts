import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { administrationValues } from '#test/support/administration-values'
import { crawl } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase, leaksInFiles, tokensIn } from '#test/support/leaks'
import { createQuestionScene, type QuestionScene, questionsOf } from '#test/support/question-scene'
import { PAGE_NAMES, parameterNames } from '#test/support/routes'
import { searchLeaks } from '#test/support/search-leaks'
import { subjectOf } from '~/features/account/operations/export-personal-data.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { withSearch } from '~/features/searching/operations/follow-search.server'
import { drainOutbox } from '~/outbox/worker.server'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
vi.setConfig({ testTimeout: 240_000 })
let scene: QuestionScene
let page: ReturnType<typeof questionsOf>
/** Words that stand for who asked. */
const NAMES = { organisation: 'Zwqxfragende', person: 'Zwqxperson', alone: 'Zwqxallein' } as const
let tokens: string[]
let alone: { id: string }
const ignore = async () => undefined
const deliver = () => drainOutbox(withSearch({ challenge: ignore, organisation: ignore }))

beforeEach(async () => {
  scene = await createQuestionScene()
  page = questionsOf(scene.challengeId)
  alone = await createUser({ displayName: NAMES.alone })
  await db.organisation.update({ where: { id: scene.asking.id }, data: { name: NAMES.organisation } })
  await db.user.update({ where: { id: scene.asker.id }, data: { displayName: NAMES.person } })
  tokens = [...Object.values(NAMES), scene.asking.id, scene.asker.id, alone.id]
  // They watch as well, so that a message to them tells nothing yet; and somebody else has asked and been answered.
  const watchers = [scene.asker, scene.askersColleague, alone]
  await db.watch.createMany({
    data: watchers.map(({ id }) => ({ userId: id, challengeId: scene.challengeId })),
  })
  await page.ask(scene.stranger)
  await page.handle(scene.official, 'answer', 'Ja.')
  await deliver()
})

async function outsiders() {
  const people = {
    official: scene.official,
    reader: scene.reader,
    drafter: scene.drafter,
    submitter: scene.submitter,
    watcher: scene.watcher,
    former: scene.askersFormer,
    staff: await createUser({ platformRole: 'staff' }),
    administrator: await createUser({ platformRole: 'administrator' }),
  }
  const visitors = await Promise.all(
    Object.entries(people).map(async ([name, { id }]) => ({ name, viewer: await viewerOf(id) })),
  )
  return [{ name: 'signedOut', viewer: null }, ...visitors]
}

/** Where outsiders meet a token: organisations and people have pages of their own, whoever asks what. */
async function seenBy(visitors: Awaited<ReturnType<typeof outsiders>>) {
  const values: Record<string, string[]> = {
    challengeId: [scene.challengeId],
    organisationId: [scene.drafting.id, scene.authority.id],
    proposalId: (await db.proposal.findMany({ select: { id: true } })).map((one) => one.id),
    ...{ number: ['1'], position: ['1'], offerId: [newId()], invitationId: [newId()], claimId: [newId()] },
    ...{ foreignChallengeId: [newId()], token: ['x'], '*': ['unbekannt'] },
    ...administrationValues(),
  }
  const pages = PAGE_NAMES.filter((name) => parameterNames(name).every((one) => Object.hasOwn(values, one)))
  const visits = await crawl({ visitors, values, pages })
  expect(visits.length).toBeGreaterThan(1000)
  const met = visits.flatMap(({ page: address, visitor, text }) =>
    tokensIn(text, tokens).map((token) => `${visitor} ${address} ${token}`),
  )
  return new Set([...met, ...(await searchLeaks(tokens))])
}

async function askAndAnswer() {
  await page.ask(scene.asker, { organisationId: scene.asking.id, text: 'Gibt es eine Schnittstelle?' })
  await page.ask(alone, { text: 'Und für Einzelne?' })
  await page.ask(scene.asker, { organisationId: scene.asking.id, text: 'Wird beantwortet?' })
  await page.handle(scene.official, 'answer', 'Ja, REST.', { number: 2 })
  await page.handle(scene.official, 'correct', 'Ja, GraphQL.', { number: 2 })
  await page.handle(scene.colleague, 'dismiss', 'Das gehört nicht hierher.', { number: 3 })
  await deliver()
}

describe('who asked', () => {
  it('is on no page, in no file and in no feed for anybody outside; the same crawl finds what somebody let slip', async () => {
    const visitors = await outsiders()
    const before = await seenBy(visitors)
    const fresh = async () => [...(await seenBy(visitors))].filter((one) => !before.has(one))
    await askAndAnswer()
    expect(await fresh()).toEqual([])

    await page.ask(scene.asker, {
      organisationId: scene.asking.id,
      text: `Wir von ${NAMES.organisation} fragen uns etwas.`,
    })
    await page.handle(scene.official, 'answer', 'Ja.', { number: 5 })
    await deliver()
    const found = await fresh()
    const address = `/herausforderungen/${scene.challengeId}/fragen`
    for (const { name } of visitors) expect(found).toContain(`${name} ${address} ${NAMES.organisation}`)
    expect(found).toContain(
      `signedOut /herausforderungen/${scene.challengeId}/neues.atom ${NAMES.organisation}`,
    )
  })

  it('is shown to the members of the asking organisation, and to somebody who asks alone', async () => {
    await askAndAnswer()
    const marks = async (user: { id: string } | null) =>
      (await page.open(user)).data.questions.map((one) => one.asker)
    const own = [null, NAMES.organisation, null, NAMES.organisation]
    expect(await marks(scene.asker)).toEqual(own)
    expect(await marks(scene.askersColleague)).toEqual(own)
    expect(await marks(alone)).toEqual([null, null, '', null])
    for (const user of [scene.askersFormer, scene.official, scene.drafter, null])
      expect(await marks(user)).toEqual([null, null, null, null])
  })

  it('stands in no event, message, notice, mail or log row, only where memberships and questions are kept', async () => {
    await askAndAnswer()
    const places = (await leaksInDatabase(tokens)).map((one) => one.where.replace('public.', ''))
    expect(places).toEqual(expect.arrayContaining(['Question.organisationId', 'Question.askedById']))
    const telling = /^(Event\.|EventDetail|EventHead)|params|SearchDocument|reply|error|Setting/
    expect(places.filter((one) => telling.test(one))).toEqual([])
    expect(leaksInFiles(configuration().dataDir, [...Object.values(NAMES), scene.asking.id])).toEqual([])
  })

  it('is in the copy of their data for the people who asked, and in nobody else’s', async () => {
    await askAndAnswer()
    const copyOf = async ({ id }: { id: string }) => {
      const subject = await subjectOf(await viewerOf(id))
      const sections = PERSONAL_DATA.flatMap((area) => area.sections)
      const texts = sections.map(async ({ rows }) => {
        const found: unknown[] = []
        for await (const row of await rows(subject)) found.push(row)
        return JSON.stringify(found)
      })
      return (await Promise.all(texts)).join('\n')
    }
    expect(await copyOf(scene.asker)).toContain('Gibt es eine Schnittstelle?')
    expect(await copyOf(scene.asker)).toContain(NAMES.organisation)
    expect(await copyOf(scene.official)).toContain('Ja, GraphQL.')
    for (const user of [scene.official, scene.drafter, scene.watcher, scene.askersFormer])
      expect(tokensIn(await copyOf(user), [NAMES.person, NAMES.alone, scene.asker.id])).toEqual([])
  })
})

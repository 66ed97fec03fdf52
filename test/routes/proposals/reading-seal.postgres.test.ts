import { describe, expect, it, vi } from 'vitest'
import { createUser, viewerOf } from '#test/factories/user'
import { crawl, type Visit } from '#test/support/crawl'
import { useDatabase } from '#test/support/database'
import { leaksInDatabase, leaksInFiles, tokensIn } from '#test/support/leaks'
import { actsOn, createOpened } from '#test/support/opened-scene'
import { createMember } from '#test/support/proposal-scene'
import { toBerlin } from '~/domain/time/berlin'
import { drainOutbox } from '~/outbox/worker.server'
import type { PageName } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
vi.setConfig({ testTimeout: 240_000 })

/** One word for each thing that not everybody may read. */
const WORDS = { note: 'Zwqxnote', question: 'Zwqxquestion', answer: 'Zwqxanswer' } as const
type Word = keyof typeof WORDS

/** Reviewed by hand: who may meet which word. */
const READERS: Record<Word, readonly string[]> = {
  note: ['reader'],
  question: ['reader', 'official', 'colleague', 'author', 'trainee'],
  answer: ['reader', 'official', 'colleague', 'author', 'trainee'],
}

const PAGES: readonly PageName[] = [
  'challengeProposals',
  'challengeReading',
  'challengeSections',
  'challengeProposalsCsv',
  'challengeDossier',
  'readerNote',
  'proposalQueries',
  'proposal',
  'proposalPrint',
  'challenge',
  'challengeManage',
  'workspace',
  'tasks',
  'notifications',
  'myData',
]

/** Two teams; about the first proposal somebody has noted, asked and answered. */
async function createWords() {
  const scene = await createOpened(2)
  const { keep, send, answer } = actsOn(scene.challengeId)
  const proposalId = scene.teams[0]?.proposalId ?? ''
  await keep(scene.reader, proposalId, WORDS.note, 0)
  const id = newId()
  const dueAt = toBerlin(new Date(Date.now() + 14 * 86_400_000))
  await send(scene.official, { intent: 'ask', id, question: WORDS.question, dueAt })
  expect((await answer(scene.author, proposalId, { id, answer: WORDS.answer, seen: '' })).status).toBe(303)
  const stranger = await createUser()
  const people = {
    ...{ reader: scene.reader, official: scene.official, colleague: scene.colleague },
    ...{ author: scene.author, trainee: scene.trainee, stranger },
    other: scene.teams[1]?.owner ?? stranger,
    former: await createMember(scene.authority.id, 'owner', { ended: true }),
    staff: await createUser({ platformRole: 'staff' }),
    moderator: await createUser({ platformRole: 'moderator' }),
    administrator: await createUser({ platformRole: 'administrator' }),
  }
  return { ...scene, people }
}
type Scene = Awaited<ReturnType<typeof createWords>>

async function met(scene: Scene): Promise<string[]> {
  const visitors = await Promise.all(
    Object.entries(scene.people).map(async ([name, user]) => ({ name, viewer: await viewerOf(user.id) })),
  )
  const values = {
    challengeId: [scene.challengeId],
    proposalId: scene.teams.map((one) => one.proposalId),
    position: ['1', '2'],
  }
  const visits = await crawl({
    visitors: [{ name: 'signedOut', viewer: null }, ...visitors],
    values,
    pages: PAGES,
  })
  expect(visits.length).toBeGreaterThan(400)
  return [...new Set(visits.flatMap((visit) => wordsIn(visit).map((word) => `${visit.visitor} ${word}`)))]
}

function wordsIn({ text }: Visit): Word[] {
  return (Object.keys(WORDS) as Word[]).filter((word) => tokensIn(text, [WORDS[word]]).length > 0)
}

const allowed = (Object.keys(READERS) as Word[]).flatMap((word) =>
  READERS[word].map((who) => `${who} ${word}`),
)

describe('what is noted, asked and answered after the opening', () => {
  it('is met by those who may and by nobody else, on no page, in no table and in no mail', async () => {
    const scene = await createWords()
    await drainOutbox({ challenge: async () => undefined, organisation: async () => undefined })
    expect((await met(scene)).sort()).toEqual([...allowed].sort())
    const words = Object.values(WORDS)
    expect(await leaksInDatabase(words)).toEqual([])
    expect(leaksInFiles(configuration().dataDir, words)).toEqual([])
  })

  it('would be found where it slipped out', async () => {
    const scene = await createWords()
    await db.challenge.update({ where: { id: scene.challengeId }, data: { title: WORDS.note } })
    expect(await met(scene)).toContain('signedOut note')
    expect((await leaksInDatabase([WORDS.note])).map((one) => one.where)).toContain('public.Challenge.title')
  })

  it('is met by nobody at all before the opening', async () => {
    const scene = await createWords()
    await db.challenge.update({
      where: { id: scene.challengeId },
      data: { state: 'published', openedAt: null },
    })
    expect(await met(scene)).toEqual([])
  })
})

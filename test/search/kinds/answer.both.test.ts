import { beforeEach, expect, it } from 'vitest'
import { answerKind } from '#search/kinds/answer.server'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { createCorrectedQuestion, createQuestion } from '#test/factories/question'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()
let challenge: Awaited<ReturnType<typeof createChallenge>>
const SOMEBODY = '00000000-0000-7000-8000-00000000c002'
const GIVEN = { answeredAt: new Date(), answeredById: SOMEBODY }
const ANSWERED = { state: 'answered', answer: 'Ja, über **REST**.', ...GIVEN } as const

beforeEach(async () => {
  const authority = await createOrganisation({ kind: 'authority', name: 'Landkreis Mitte' })
  challenge = await createChallenge({ authorityId: authority.id, state: 'published', title: 'Akten finden' })
})
const ask = (more: Partial<Parameters<typeof createQuestion>[0]> = {}) =>
  createQuestion({ challengeId: challenge.id, number: 1, text: 'Gibt es eine Schnittstelle?', ...more })

it('an answer is found by question, answer and challenge, and leads to its place', async () => {
  const { id } = await ask(ANSWERED)
  expect(await answerKind.read([id])).toMatchObject([
    {
      texts: { title: 'Gibt es eine Schnittstelle?', summary: 'Ja, über REST.', body: 'Akten finden' },
      organisation: 'Landkreis Mitte',
      districts: ['13004'],
      status: 'answered',
    },
  ])
  const de = `/herausforderungen/${challenge.id}/fragen#frage-1`
  expect(await answerKind.show([id], new Date())).toMatchObject([{ address: { de } }])
})

it('one behind the first page leads to the page that begins with it', async () => {
  const { id } = await ask({ ...ANSWERED, number: 51 })
  const [shown] = await answerKind.show([id], new Date())
  expect(shown?.address.en).toBe(`/en/challenges/${challenge.id}/questions?nach=${id}~50#frage-51`)
})

it('an open or dismissed question is not found', async () => {
  const open = await ask()
  const dismissed = await ask({
    number: 2,
    state: 'dismissed',
    reason: 'Gehört nicht hierher.',
    ...GIVEN,
  })
  for (const { id } of [open, dismissed]) {
    expect(await answerKind.read([id])).toEqual([])
    expect(await answerKind.show([id], new Date())).toEqual([])
  }
  expect(await answerKind.idsAfter('', 10)).toEqual([])
})

it('is gone where its challenge is not public', async () => {
  const { id } = await ask(ANSWERED)
  await db.challenge.update({ where: { id: challenge.id }, data: { state: 'draft', publishedAt: null } })
  expect(await answerKind.read([id])).toEqual([])
  expect(await answerKind.show([id], new Date())).toEqual([])
  expect(await answerKind.idsAfter('', 10)).toEqual([])
})

it('says neither who asked nor what was answered before', async () => {
  const asking = await createOrganisation({ name: 'Zwqxfirma' })
  const { id } = await createCorrectedQuestion({
    challengeId: challenge.id,
    number: 7,
    organisationId: asking.id,
  })
  const text = JSON.stringify([await answerKind.read([id]), await answerKind.show([id], new Date())])
  expect(text).toContain('Ja, auf Anfrage.')
  expect(text).not.toMatch(/Zwqxfirma|Nein\.|00000000c001/)
  expect(text).not.toContain(asking.id)
})

it('follows its challenge and its authority', async () => {
  const { id } = await ask(ANSWERED)
  await ask({ number: 2 })
  expect(await answerKind.follows['challenge']?.(challenge.id)).toEqual([id])
  expect(await answerKind.follows['organisation']?.(challenge.authorityId)).toEqual([id])
  expect(await answerKind.follows['question']?.(id)).toEqual([id])
})

it('cuts a long question for the title and keeps it whole behind it', async () => {
  const text = `Gibt es ${'sehr '.repeat(60)}viele Akten?`
  const { id } = await ask({ ...ANSWERED, text })
  const [thing] = await answerKind.read([id])
  expect(thing?.texts.title.length).toBeLessThan(145)
  expect(thing?.texts.body).toContain('viele Akten?')
})

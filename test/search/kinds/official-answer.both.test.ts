import { beforeEach, expect, it } from 'vitest'
import { officialAnswerKind } from '#search/kinds/official-answer.server'
import { type AnswerScene, createAnswerScene, createOfficialAnswer } from '#test/factories/official-answer'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'

useDatabase()
let scene: AnswerScene
beforeEach(async () => {
  scene = await createAnswerScene()
})

const create = (more: Partial<Parameters<typeof createOfficialAnswer>[0]> = {}) =>
  createOfficialAnswer({
    ...{ subjectId: scene.challenge.id, organisationId: scene.office.id, status: 'partly' },
    ...{ reason: 'Im Bürgerbüro gibt es Papier.', text: 'Ab März, in drei Ämtern.', ...more },
  })

it('an answer is found by its words and by what it is about, and leads to its page', async () => {
  const { id } = await create()
  expect(await officialAnswerKind.read([id])).toMatchObject([
    {
      texts: {
        title: 'Formulare lesen',
        summary: 'Im Bürgerbüro gibt es Papier.',
        body: 'Ab März, in drei Ämtern.',
      },
      ...{ organisation: 'Amt für Antworten', districts: ['13004'], status: 'answered' },
    },
  ])
  expect(await officialAnswerKind.show([id], new Date())).toMatchObject([
    {
      address: { de: `/antworten-der-behoerden/${id}`, en: `/en/official-answers/${id}` },
      title: 'Formulare lesen',
    },
  ])
  expect(await officialAnswerKind.idsAfter('', 10)).toEqual([id])
})

it('what is owed is not found, also where a first word was said', async () => {
  const { id } = await create({ status: 'underReview', answeredAt: new Date(), answeredById: scene.clerk.id })
  expect(await officialAnswerKind.read([id])).toEqual([])
  expect(await officialAnswerKind.show([id], new Date())).toEqual([])
  expect(await officialAnswerKind.idsAfter('', 10)).toEqual([])
})

it('is gone where what it is about is not public', async () => {
  const { id } = await create()
  await db.challenge.update({ where: { id: scene.challenge.id }, data: { state: 'draft' } })
  expect(await officialAnswerKind.read([id])).toEqual([])
  expect(await officialAnswerKind.show([id], new Date())).toEqual([])
  expect(await officialAnswerKind.idsAfter('', 10)).toEqual([])
})

it('says nothing of the contributions behind it, nor who wrote it for the office', async () => {
  const { id } = await create({ sources: [scene.comment.id], answeredById: scene.clerk.id })
  const text = JSON.stringify([
    await officialAnswerKind.read([id]),
    await officialAnswerKind.show([id], new Date()),
  ])
  for (const secret of [scene.clerk.id, scene.author.id, 'Möwe', scene.comment.body])
    expect(text).not.toContain(secret)
})

it('is about a consultation as well, once that is public', async () => {
  const { id: subjectId } = await db.consultation.create({
    data: {
      organisationId: scene.office.id,
      title: 'Wie soll das Bürgerbüro öffnen?',
      createdById: scene.clerk.id,
    },
  })
  const { id } = await create({ subjectType: 'consultation', subjectId })
  expect(await officialAnswerKind.read([id])).toEqual([])
  await db.consultation.update({ where: { id: subjectId }, data: { state: 'published' } })
  expect(await officialAnswerKind.read([id])).toMatchObject([
    { texts: { title: 'Wie soll das Bürgerbüro öffnen?' } },
  ])
  expect(await officialAnswerKind.follows['consultation']?.(subjectId)).toEqual([id])
})

it('follows what it is about and its office', async () => {
  const { id } = await create()
  await create({ status: 'underReview' })
  expect(await officialAnswerKind.follows['challenge']?.(scene.challenge.id)).toEqual([id])
  expect(await officialAnswerKind.follows['organisation']?.(scene.office.id)).toEqual([id])
  expect(await officialAnswerKind.follows['officialAnswer']?.(id)).toEqual([id])
})

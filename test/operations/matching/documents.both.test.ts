import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { followChallenge, followOrganisation } from '~/features/matching/operations/follow-changes.server'
import { markChanged } from '~/outbox/append.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { stateHandlers } from '~/platform/server/background'
import { addProvider, setStage } from './stage'

useDatabase()

const documents = async (entityId: string) =>
  (await db.searchDocument.findMany({ where: { entityId } })).map((document) => document.kind)

it('a challenge has a document while it is public, never as a draft', async () => {
  const { challenge } = await setStage({ state: 'draft' })
  const turn = async (state: 'draft' | 'inApproval' | 'published' | 'withdrawn') => {
    await db.challenge.update({ where: { id: challenge.id }, data: { state, ...PUBLISHED } })
    await followChallenge(challenge.id)
    return documents(challenge.id)
  }
  expect(await turn('draft')).toEqual([])
  expect(await turn('inApproval')).toEqual([])
  expect(await turn('published')).toEqual(['challenge'])
  expect(await turn('withdrawn')).toEqual(['challenge'])
  expect(await turn('draft')).toEqual([])
})
const PUBLISHED = { approvedById: 'somebody', publishedAt: new Date() }

it('an organisation has one document: as a listing, then as organisation, none in between', async () => {
  const { organisation } = await addProvider()
  const turn = async (state: 'listed' | 'unverified' | 'verified' | 'rejected') => {
    await db.organisation.update({ where: { id: organisation.id }, data: { state } })
    await followOrganisation(organisation.id)
    return documents(organisation.id)
  }
  expect(await turn('listed')).toEqual(['listing'])
  expect(await turn('verified')).toEqual(['organisation'])
  expect(await turn('listed')).toEqual(['listing'])
  expect(await turn('unverified')).toEqual([])
  expect(await turn('rejected')).toEqual([])
})

it('a document holds the words of the thing as it is now', async () => {
  const { organisation } = await addProvider()
  await followOrganisation(organisation.id)
  await db.organisation.update({
    where: { id: organisation.id },
    data: { name: 'Neu', summary: 'Hafenlotsen' },
  })
  await followOrganisation(organisation.id)
  const [document] = await db.searchDocument.findMany({ where: { entityId: organisation.id } })
  expect(document).toMatchObject({ title: 'Neu', language: 'de' })
  expect(document?.lexemes).toContain('hafen')
})

it('what is deleted loses its document', async () => {
  const { organisation } = await addProvider()
  const { challenge } = await setStage()
  await followOrganisation(organisation.id)
  await followChallenge(challenge.id)
  await db.organisation.delete({ where: { id: organisation.id } })
  // What was public is never deleted; drafts are.
  await db.challenge.update({ where: { id: challenge.id }, data: { state: 'draft', publishedAt: null } })
  await db.challenge.delete({ where: { id: challenge.id } })
  await followOrganisation(organisation.id)
  await followChallenge(challenge.id)
  expect(await documents(organisation.id)).toEqual([])
  expect(await documents(challenge.id)).toEqual([])
})

it('the worker does all this when a change is marked', async () => {
  const { organisation, user } = await addProvider()
  const { challenge } = await setStage()
  await transact(async (tx) => {
    await markChanged(tx, 'organisation', organisation.id)
    await markChanged(tx, 'challenge', challenge.id)
  })
  await drainOutbox(stateHandlers)
  expect(await db.outboxState.count()).toBe(0)
  expect(await documents(challenge.id)).toEqual(['challenge'])
  expect(await db.match.count({ where: { challengeId: challenge.id } })).toBe(1)
  expect(await db.notification.findMany()).toMatchObject([{ userId: user.id }])
})

import { beforeEach, expect, it } from 'vitest'
import { challengeKind } from '#search/kinds/challenge.server'
import { itself } from '#search/kinds/follow'
import type { SearchKind } from '#search/kinds/kind'
import { postgresEngine } from '#search/postgres/engine.server'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { keepUp } from '~/features/searching/operations/keep-up.server'
import { db } from '~/platform/database/client.server'

useDatabase()
let id = ''

beforeEach(async () => {
  const authority = await createOrganisation({ kind: 'authority', name: 'Amt Warnow' })
  const challenge = { authorityId: authority.id, state: 'published', title: 'Deichschau' } as const
  id = (await createChallenge(challenge)).id
})

async function titles(): Promise<string[]> {
  return (await db.searchEntry.findMany({ orderBy: { entityId: 'asc' } })).map(({ title }) => title)
}

/** A worker that has read a thing and is held up before it writes: whatever happens meanwhile is newer. */
function heldUp(kind: SearchKind) {
  const gate = { open: (): void => undefined, hasRead: Promise.resolve() }
  let told = (): void => undefined
  gate.hasRead = new Promise<void>((resolve) => {
    told = resolve
  })
  const opened = new Promise<void>((resolve) => {
    gate.open = resolve
  })
  let isFirst = true
  const slow: SearchKind = {
    ...kind,
    async read(ids) {
      const things = await kind.read(ids)
      if (!isFirst) return things
      isFirst = false
      told()
      await opened
      return things
    },
  }
  return { gate, done: keepUp(slow, [id]) }
}

async function race(kind: SearchKind, change: () => Promise<unknown>): Promise<string[]> {
  const { gate, done } = heldUp(kind)
  await gate.hasRead
  await change()
  await keepUp(challengeKind, [id])
  gate.open()
  await done
  return titles()
}

const rename = () => db.challenge.update({ where: { id }, data: { title: 'Strandaufsicht' } })
const withdraw = () => db.challenge.update({ where: { id }, data: { state: 'draft', publishedAt: null } })
/** As if nobody else could have read it at the same time: whoever has written does not look again. */
const alone = { ...challengeKind, follows: { challenge: itself } }

it('the older text that is written last is mended by whoever wrote it', async () => {
  expect(await race(alone, rename), 'the race is real').toEqual(['Deichschau'])
  await db.challenge.update({ where: { id }, data: { title: 'Deichschau' } })
  expect(await race(challengeKind, rename)).toEqual(['Strandaufsicht'])
})

it('what is public no more does not come back by somebody who read it before', async () => {
  await keepUp(challengeKind, [id])
  expect(await race(alone, withdraw), 'the race is real').toEqual(['Deichschau'])
  await db.challenge.update({ where: { id }, data: { state: 'published', publishedAt: new Date() } })
  expect(await race(challengeKind, withdraw)).toEqual([])
  const { total } = await postgresEngine.search({
    ...{ text: 'Deichschau', locale: 'de', filter: {}, sort: 'relevance', page: 1, pageSize: 20 },
    ...{ withFacets: false, at: new Date() },
  })
  expect(total).toBe(0)
})

it('the same where the worker dies before it looks again: its row comes back, and the thing is read as it is', async () => {
  await race(alone, rename)
  await keepUp(challengeKind, [id])
  expect(await titles()).toEqual(['Strandaufsicht'])
})

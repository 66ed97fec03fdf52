import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { createConsultation, createStatement } from '#test/factories/consultation'
import { viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createThreadScene, type ThreadScene } from '#test/support/thread-scene'
import * as page from '~/features/participation/routes/own-contributions'
import { db } from '~/platform/database/client.server'

useDatabase()

let scene: ThreadScene
beforeEach(async () => {
  scene = await createThreadScene()
})

const at = (minute: number) => new Date(Date.UTC(2026, 9, 1, 10, minute))
const open = async (user: { id: string } | null, path = '/konto/beitraege') =>
  callLoader(page, { path, viewer: user && (await viewerOf(user.id)) })
const write = (minute: number, options: Partial<Parameters<typeof createComment>[0]> = {}) => {
  const { subjectId, anna } = scene
  const createdAt = at(minute)
  return createComment({ subjectId, authorId: anna.id, body: `Minute ${minute}`, createdAt, ...options })
}

describe('the page of what somebody wrote', () => {
  it('shows contributions and statements of theirs, the latest first, also what others do not read', async () => {
    const { subjectId, challenge, anna, bert } = scene
    const first = await write(1)
    await createComment({ subjectId, authorId: bert.id, body: 'Von Bert' }, first)
    await write(2, { state: 'held' })
    const { hiddenById } = await hide(await write(3))
    await write(4, { state: 'removed', body: '' })
    const consultation = await createConsultation({
      organisationId: scene.authority.id,
      state: 'published',
    })
    const statement = { consultationId: consultation.id, number: 9, text: 'Bitte auch nachts.' }
    await createStatement({ ...statement, authorId: anna.id, createdAt: at(5) })
    const { data } = await open(anna)
    expect(data.contributions).toMatchObject([
      { kind: 'statement', number: 9, text: 'Bitte auch nachts.', subject: { title: consultation.title } },
      { text: 'Minute 3', state: 'hidden', decisionId: hiddenById },
      { text: 'Minute 2', state: 'held', decisionId: null },
      { text: 'Minute 1', state: 'visible', replyCount: 1, subject: { title: challenge.title } },
    ])
    expect(data).toMatchObject({ next: null, isFirst: true })
    expect((await open(bert)).data.contributions).toMatchObject([{ text: 'Von Bert' }])
  })

  it('goes through all of them in pages, without one twice or none', async () => {
    for (let minute = 0; minute < 41; minute += 1) await write(minute)
    const seen: string[] = []
    let address: string | null = '/konto/beitraege'
    while (address) {
      const { data }: Awaited<ReturnType<typeof open>> = await open(scene.anna, address)
      seen.push(...data.contributions.map(({ text }) => text))
      address = data.next
    }
    expect(seen).toEqual(Array.from({ length: 41 }, (_, count) => `Minute ${40 - count}`))
  })

  it.each(['nach=', 'nach=x~y', `nach=${'a'.repeat(36)}~x`, `nach=${'0'.repeat(36)}~99999999999999999`])(
    'begins at the beginning where the address says nothing sensible: %s',
    async (query) => {
      await write(1)
      const { data } = await open(scene.anna, `/konto/beitraege?${query}`)
      expect(data.contributions).toMatchObject([{ text: 'Minute 1' }])
    },
  )

  it('names nothing that is not public any more', async () => {
    await write(1)
    await db.challenge.update({ where: { id: scene.subjectId }, data: { state: 'draft', title: 'Geheim' } })
    const { data } = await open(scene.anna)
    expect(data.contributions).toMatchObject([{ text: 'Minute 1', subject: null }])
    expect(JSON.stringify(data)).not.toContain('Geheim')
  })

  it('is for people who are signed in', async () => {
    expect((await open(null)).location).toBe('/anmelden?weiter=%2Fkonto%2Fbeitraege')
  })
})

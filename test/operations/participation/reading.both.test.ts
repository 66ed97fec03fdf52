import { beforeEach, describe, expect, it } from 'vitest'
import { createComment, hide } from '#test/factories/comment'
import { statementsOf } from '#test/support/count-statements'
import { useDatabase } from '#test/support/database'
import { createThreadScene, type ThreadScene, threadOf } from '#test/support/thread-scene'
import { ROOTS_ON_A_PAGE } from '~/domain/participation/orders'
import { db } from '~/platform/database/client.server'

useDatabase()

let scene: ThreadScene
let thread: ReturnType<typeof threadOf>
beforeEach(async () => {
  scene = await createThreadScene()
  thread = threadOf(scene.subjectId)
})

const at = (minute: number) => new Date(Date.UTC(2026, 10, 1, 10, minute))
type Counts = { agreeCount?: number; disagreeCount?: number; passCount?: number; replyCount?: number }
const say = (body: string, minute: number, counts: Counts = {}) =>
  createComment({
    subjectId: scene.subjectId,
    authorId: scene.anna.id,
    body,
    createdAt: at(minute),
    ...counts,
  })

/** Reads every page of an order, following the link to the next one. */
async function readAll(query: string) {
  const pages: string[][] = []
  for (let next: string | null = query; next !== null; ) {
    const { data } = await thread.open(null, next)
    pages.push(data.conversations.map(({ text }) => text))
    next = data.next ? new URL(data.next, 'http://localhost').search : null
    if (pages.length > 20) throw new Error('the pages have no end')
  }
  return pages
}

describe('a discussion', () => {
  it('is read in every order, each contribution once, page by page', async () => {
    const texts: string[] = []
    for (let index = 0; index < 47; index += 1) {
      const hasVotes = index % 2 === 0
      const counts = hasVotes ? { agreeCount: index, disagreeCount: 50 - index } : { agreeCount: index % 4 }
      texts.push((await say(`Text ${index}`, index, { ...counts, replyCount: index % 7 })).body)
    }
    for (const query of ['', '?ordnung=newest', '?ordnung=oldest', '?ordnung=discussed']) {
      const pages = await readAll(query)
      expect([query, pages.map((page) => page.length)]).toEqual([query, [20, 20, 7]])
      expect([...pages.flat()].sort()).toEqual([...texts].sort())
    }
    expect((await readAll('?ordnung=newest')).flat()).toEqual([...texts].reverse())
    expect((await readAll('?ordnung=oldest')).flat()).toEqual(texts)
    const [best = []] = await readAll('')
    // Those with votes by rank; the fourth place belongs to the latest newcomer.
    expect(best.slice(0, 5)).toEqual(['Text 46', 'Text 44', 'Text 42', 'Text 45', 'Text 40'])
  }, 30_000)

  it('puts what all reject below what is contested', async () => {
    await say('abgelehnt', 1, { disagreeCount: 50 })
    await say('umstritten', 2, { agreeCount: 6, disagreeCount: 10 })
    expect((await readAll('')).flat()).toEqual(['umstritten', 'abgelehnt'])
  })

  it('starts anew where a cursor is forged', async () => {
    await say('Eins', 1)
    const id = '01900000-0000-7000-8000-000000000000'
    for (const key of ['x~y~z', '1e400~-~', '-~99999999999999999999~x', '~', 'NaN', '1.5'])
      for (const order of ['', 'newest', 'discussed']) {
        const query = `?${new URLSearchParams({ ordnung: order, nach: `${id}~${key}` })}`
        expect((await thread.open(null, query)).status).toBe(200)
      }
  })

  it('is narrowed by kind, and by words in contributions and answers', async () => {
    const root = await say('Was kostet die Brücke?', 1)
    await createComment({
      subjectId: scene.subjectId,
      authorId: scene.bert.id,
      category: 'concern',
      body: 'Ein Bedenken.',
    })
    await createComment(
      { subjectId: scene.subjectId, authorId: scene.cora.id, body: '100 % der Brücke' },
      root,
    )
    expect((await readAll('?art=concern')).flat()).toEqual(['Ein Bedenken.'])
    expect((await readAll('?suche=brücke')).flat()).toEqual(['100 % der Brücke', 'Was kostet die Brücke?'])
    expect((await readAll('?suche=%25')).flat()).toEqual(['100 % der Brücke'])
    expect((await readAll('?suche=_')).flat()).toEqual([])
    expect((await thread.open(null, '?suche=nichts&art=quatsch')).data.filter.category).toBeNull()
  })

  it('shows three answers below each and says where there are more', async () => {
    const root = await say('Anfang', 1)
    for (let index = 0; index < 4; index += 1)
      await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id, body: `A${index}` }, root)
    const { data } = await thread.open(null)
    expect(data.conversations[0]?.below.map(({ text }) => text)).toEqual(['A0', 'A1', 'A2'])
    expect(data.conversations[0]).toMatchObject({ hasMoreBelow: true, replyCount: 4 })
    expect(data.count).toBe(5)
    const page = await thread.openComment(null, root.id)
    expect(page.data.conversations.map(({ text }) => text)).toEqual(['A0', 'A1', 'A2', 'A3'])
  })

  it('of many answers to one contribution has pages', async () => {
    const root = await say('Anfang', 1)
    for (let index = 0; index < ROOTS_ON_A_PAGE + 3; index += 1)
      await createComment(
        { subjectId: scene.subjectId, authorId: scene.bert.id, body: `A${index}`, createdAt: at(index + 2) },
        root,
      )
    const first = await thread.openComment(null, root.id)
    expect(first.data.conversations).toHaveLength(ROOTS_ON_A_PAGE)
    const second = await thread.openComment(null, root.id, new URL(first.data.next ?? '', 'http://x').search)
    expect(second.data.conversations.map(({ text }) => text)).toEqual(['A20', 'A21', 'A22'])
    expect([second.data.next, second.data.start]).toEqual([null, `/beitraege/${root.id}`])
  })

  // Statements are counted on the embedded database.
  it.runIf(process.env['TEST_DATABASE'] === 'pglite')(
    'asks as many statements for many contributions as for few, at most eight',
    async () => {
      const root = await say('Anfang', 1)
      await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }, root)
      const few = await statementsOf(() => thread.open(null))
      for (let index = 0; index < 30; index += 1) {
        const one = await say(`Mehr ${index}`, index, { agreeCount: index })
        await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }, one)
      }
      const many = await statementsOf(() => thread.open(null))
      expect(many).toHaveLength(few.length)
      expect(many.length).toBeLessThanOrEqual(8)
    },
  )
})

describe('what is not shown', () => {
  it('leaves its place where answers stand: with the rule and the day, or as removed by its author', async () => {
    const hidden = await say('Böse Worte', 1)
    await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id, body: 'Antwort 1' }, hidden)
    const removed = await say('Weg damit', 2)
    const below = await createComment(
      { subjectId: scene.subjectId, authorId: scene.bert.id, body: 'Auch weg' },
      removed,
    )
    await createComment({ subjectId: scene.subjectId, authorId: scene.cora.id, body: 'Antwort 2' }, below)
    const alone = await say('Allein', 3)
    for (const one of [hidden, below, alone]) await hide(one)
    await db.comment.update({ where: { id: removed.id }, data: { state: 'removed', body: '' } })
    const { data } = await thread.open(null, '?ordnung=oldest')
    expect(data.conversations).toMatchObject([
      {
        state: 'hidden',
        text: '',
        author: null,
        hidden: { ruleId: 'insult' },
        below: [{ text: 'Antwort 1' }],
      },
      { state: 'removed', hidden: null, below: [{ state: 'hidden', text: '' }] },
    ])
    expect(data.conversations).toHaveLength(2)
    const all = JSON.stringify([data, (await thread.openComment(scene.bert, hidden.id)).data])
    for (const word of ['Böse', 'Weg damit', 'Auch weg', 'Allein']) expect(all).not.toContain(word)
    expect((await thread.open(null, '?suche=b%C3%B6se')).data.conversations).toEqual([])
  })

  it('does not hide its answers from their permalinks, which show what stands above', async () => {
    const root = await say('Böse Worte', 1)
    const answer = await createComment({ subjectId: scene.subjectId, authorId: scene.bert.id }, root)
    const deep = await createComment({ subjectId: scene.subjectId, authorId: scene.cora.id }, answer)
    await hide(root)
    const { status, data } = await thread.openComment(null, deep.id)
    expect(status).toBe(200)
    expect(data.ancestors).toMatchObject([
      { state: 'hidden', text: '', hidden: { at: new Date('2026-11-20T10:00:00Z') } },
      { id: answer.id, state: 'visible' },
    ])
  })

  it('because it waits for its first check, is seen by its author alone', async () => {
    const { id } = await createComment({
      ...{ subjectId: scene.subjectId, authorId: scene.anna.id, body: 'Mit Link', state: 'held' },
    })
    for (const user of [null, scene.bert]) {
      expect((await thread.open(user)).data.conversations).toEqual([])
      expect((await thread.openComment(user, id)).status).toBe(404)
    }
    expect((await thread.open(scene.anna)).data.conversations).toMatchObject([
      { text: 'Mit Link', state: 'held' },
    ])
    expect((await thread.openComment(scene.anna, id)).status).toBe(200)
  })

  it('while it is collapsed, can be read all the same, and is open again a day later', async () => {
    const now = Date.now()
    const lately = await say('Gemeldet', 1)
    const before = await say('Früher gemeldet', 2)
    await db.comment.update({ where: { id: lately.id }, data: { collapsedAt: new Date(now - 3_600_000) } })
    await db.comment.update({ where: { id: before.id }, data: { collapsedAt: new Date(now - 90_000_000) } })
    const { data } = await thread.open(null, '?ordnung=oldest')
    expect(data.conversations).toMatchObject([
      { text: 'Gemeldet', isCollapsed: true },
      { text: 'Früher gemeldet', isCollapsed: false },
    ])
  })
})

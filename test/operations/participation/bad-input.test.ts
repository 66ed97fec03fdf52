import { describe, expect, it } from 'vitest'
import { createAuthor, createContribution, createContributions } from '#test/factories/contribution'
import { BAD_TEXTS } from '#test/support/bad-texts'
import { callAction } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as feedback from '~/features/administration/routes/feedback'
import { readSentForm } from '~/features/participation/operations/read-sent-form.server'
import { takeIn } from '~/features/participation/operations/take-in.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'

useDatabase()

const sent = { honeypot: '', shownAt: null, proof: '' }
const TAKEN =
  /^(?:homoglyphs|rightToLeft|hiddenTags|piledMarks|script|brokenHtml|entities|javascriptLink|dataLink|control|loneSurrogates|notCharacters|template|sql|prototype|zeroWidth|wordJoiners)$/

it('every bad text is taken without harm, or refused with a reason, and never breaks', async () => {
  const { id } = await createAuthor()
  await createContributions(id, 3)
  const taken: string[] = []
  for (const [name, text] of Object.entries(BAD_TEXTS)) {
    await db.rateLimit.deleteMany()
    const place = { itemType: 'comment', subjectType: 'challenge', subjectId: 'x' } as const
    const answer = await transact(async (tx) =>
      takeIn(tx, { ...place, authorId: id, text, sent }, await databaseTime(tx)),
    )
    if (!answer.ok) {
      expect(answer.reason, name).toBe('unreadable')
      continue
    }
    taken.push(name)
    const row = await createContribution({ authorId: id, body: answer.text })
    expect((await db.comment.findUniqueOrThrow({ where: { id: row.id } })).body, name).toBe(answer.text)
  }
  expect(taken.filter((name) => !TAKEN.test(name))).toEqual([])
  expect(taken.length).toBeGreaterThan(14)
  expect(await db.moderationCase.count()).toBe(0)
})

it('bad values beside the text say nothing and break nothing', async () => {
  for (const value of Object.values(BAD_TEXTS)) {
    const form = new FormData()
    for (const name of ['gezeigt', 'nachweis']) form.set(name, value)
    expect(await readSentForm(form)).toEqual(sent)
  }
  const file = new FormData()
  file.set('betreff', new Blob(['x']), 'x.txt')
  expect(await readSentForm(file, '::ffff:203.0.113.7')).toMatchObject(sent)
})

describe('what nests too deep', () => {
  it('is refused by the database, whoever writes it', async () => {
    const { id } = await createAuthor()
    const root = await createContribution({ authorId: id })
    const deepest = await createContribution({ authorId: id, parent: { ...root, depth: 2 } })
    await expect(createContribution({ authorId: id, parent: deepest })).rejects.toThrow('Comment_depth')
    await expect(createContribution({ authorId: id, parentId: root.id, depth: 0 })).rejects.toThrow()
    await expect(createContribution({ authorId: id, replyCount: -1 })).rejects.toThrow('Comment_counts')
  })
})

/** A form that everybody can send, with bad values and names: what holds for every form of the platform. */
describe('a form', () => {
  const send = (form: Record<string, string>) =>
    callAction(feedback, { path: '/rueckmeldung', viewer: null, form })

  it.each(Object.entries(BAD_TEXTS))('with %s is taken or comes back whole', async (_name, text) => {
    const answer = await send({ topic: 'idea', page: '/', text })
    expect([303, 422]).toContain(answer.status)
  })

  it.each([
    ['a[b]'.repeat(2_000)],
    [`a${'[0]'.repeat(2_000)}`],
    [`a${'.b'.repeat(2_000)}`],
    ['__proto__[polluted]'],
    ['constructor.prototype.polluted'],
    ['text[text][text]'],
  ])('with a name of many levels (%#) is answered, and touches nothing else', async (name) => {
    const answer = await send({ topic: 'idea', page: '/', text: 'Mehr Licht, bitte.', [name]: 'x' })
    expect([303, 422]).toContain(answer.status)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

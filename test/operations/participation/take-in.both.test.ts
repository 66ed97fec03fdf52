import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { describe, expect, it } from 'vitest'
import { createAuthor, createContributions } from '#test/factories/contribution'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { guardForm } from '~/features/participation/operations/guard-form.server'
import { readSentForm } from '~/features/participation/operations/read-sent-form.server'
import {
  type Incoming,
  type IncomingChange,
  takeIn,
} from '~/features/participation/operations/take-in.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { provenWork } from '~/platform/proof-of-work.server'

useDatabase()

const sent = { honeypot: '', shownAt: null, proof: '' }
const LINKED = 'Die Karte auf https://example.org/karte zeigt es gut.'
let texts = 0

/** Something to say that nobody has said before. */
function newText(): string {
  texts += 1
  return `Auf Platz ${texts} fehlt den Leuten im Dorf ein Bus am Abend.`
}

function enter(authorId: string, more: Partial<IncomingChange> = {}) {
  const incoming: Incoming = {
    ...{ authorId, itemType: 'comment', subjectType: 'challenge', subjectId: 'one', text: newText(), sent },
    ...more,
  }
  return transact(async (tx) => takeIn(tx, incoming, await databaseTime(tx)))
}

describe('what is written in public', () => {
  it('is kept as plain text', async () => {
    const { id } = await createAuthor()
    const text = ' <b>Ja</b>,\u202e das\u200b passt:\r\n\r\n\r\n\r\njavascript:alert(1) \u0000'
    expect(await enter(id, { text })).toEqual({
      ok: true,
      text: '<b>Ja</b>, das passt:\n\njavascript:alert(1)',
      held: null,
    })
  })

  it('needs a pseudonym, and no pause of the moderation', async () => {
    const { id } = await createAuthor()
    await db.user.update({ where: { id }, data: { pseudonym: null } })
    expect(await enter(id)).toEqual({ ok: false, reason: 'noPseudonym' })
    expect(await enter(id, { itemType: 'statement' })).toMatchObject({ ok: true })
    const until = new Date(Date.now() + 86_400_000)
    const reasons = { ruleVersion: 1, ruleId: 'x', facts: 'x', explanation: 'x', scope: 'x', remedies: 'x' }
    const decision = { ...reasons, userId: id, measure: 'pausePosting', basis: 'rule', until } as const
    const boss = await createAuthor()
    await db.moderationDecision.create({
      data: { ...decision, deciderId: boss.id, decidedAt: new Date() },
    })
    expect(await enter(id, { itemType: 'statement' })).toEqual({ ok: false, reason: 'postingPaused', until })
    await db.moderationDecision.updateMany({ data: { liftedAt: new Date() } })
    expect(await enter(id, { itemType: 'statement' })).toMatchObject({ ok: true })
  })

  it('is refused twice: by its author for a day, by anybody at once, in whatever letters', async () => {
    const [one, other] = [await createAuthor(), await createAuthor()]
    const text = 'Mehr Busse auf dem Land, auch am Abend!'
    expect(await enter(one.id, { text })).toMatchObject({ ok: true })
    const dressed = 'Mеhr Вussе auf dem\u200b Land — auch am Аbend'
    expect(await enter(one.id, { text: dressed, subjectId: 'two' })).toMatchObject({ reason: 'duplicate' })
    expect(await enter(other.id, { text: dressed })).toMatchObject({ ok: false, reason: 'duplicate' })
    expect(await enter(other.id, { text, subjectId: 'three' })).toMatchObject({ ok: true })
    for (const { id } of [one, other]) expect(await enter(id, { text: 'Danke!' })).toMatchObject({ ok: true })
    expect(await enter(one.id, { text: 'danke' })).toMatchObject({ reason: 'duplicate' })
  })

  it('is not counted where its transaction comes to nothing', async () => {
    const { id } = await createAuthor()
    const incoming = {
      authorId: id,
      itemType: 'comment',
      subjectType: 'challenge',
      subjectId: 'one',
    } as const
    const text = newText()
    const failing = transact(async (tx) => {
      await takeIn(tx, { ...incoming, text, sent }, await databaseTime(tx))
      throw new Error('something else')
    })
    await expect(failing).rejects.toThrow('something else')
    expect(await db.rateLimit.count()).toBe(0)
    expect(await enter(id, { text })).toMatchObject({ ok: true })
  })

  it('comes at a pace, also from several processes at once, and of a new account ten times a day', async () => {
    const known = await createAuthor()
    await createContributions(known.id, 3)
    const answers = await Promise.all(Array.from({ length: 8 }, () => enter(known.id)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(5)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: 'tooMany', until: expect.any(Date) })

    const { id } = await createAuthor({ daysOld: 0 })
    const day = []
    for (let count = 0; count < 12; count += 1) {
      day.push(await enter(id))
      // A minute later, as far as the pace is concerned.
      if (count % 5 === 4)
        await db.$executeRaw`
        UPDATE "RateLimit" SET "resetAt" = now() WHERE "resetAt" < now() + interval '2 minutes'`
    }
    expect(day.map(({ ok }) => ok)).toEqual([...Array(10).fill(true), false, false])
    expect(day.at(-1)).toMatchObject({ reason: 'tooMany' })
  })
})

/** The form as a browser sends it, with the work done. */
async function filledIn(userId: string, network: string) {
  const guard = await guardForm(await viewerOf(userId))
  const form = new FormData()
  if (!guard?.work) return { form, work: null, sent: await readSentForm(form, network) }
  const solution = await solveChallenge({ challenge: guard.work, deriveKey })
  form.set('gezeigt', guard.shownAt)
  form.set('nachweis', JSON.stringify({ challenge: guard.work, solution }))
  return { form, work: guard.work, sent: await readSentForm(form, network) }
}

describe('a new account', () => {
  it('is checked first with a link, later proves its work instead, each answer once', async () => {
    const { id } = await createAuthor({ daysOld: 0 })
    expect(await enter(id, { text: LINKED })).toMatchObject({ held: 'firstPostWithLink' })
    await createContributions(id, 1)
    expect(await enter(id, { text: `${newText()} ${LINKED}` })).toMatchObject({ held: 'unproven' })
    const { sent: proven, form } = await filledIn(id, '203.0.113.7')
    expect(proven).toMatchObject({
      honeypot: '',
      shownAt: expect.any(Date),
      proof: expect.stringMatching(/^\w{32}$/),
    })
    const patient = { ...proven, shownAt: null }
    expect(await enter(id, { text: `${newText()} ${LINKED}`, sent: proven })).toMatchObject({
      reason: 'tooFast',
    })
    expect(await enter(id, { text: `${newText()} ${LINKED}`, sent: patient })).toMatchObject({ held: null })
    expect(await enter(id, { text: `${newText()} ${LINKED}`, sent: patient })).toMatchObject({
      held: 'unproven',
    })
    expect(await enter(id, { text: `${newText()} a.de b.de c.de` })).toMatchObject({ reason: 'tooManyLinks' })
    form.set('betreff', 'x')
    const caught = await readSentForm(form)
    expect(await enter(id, { sent: { ...caught, shownAt: null } })).toEqual({
      ok: false,
      reason: 'proofNeeded',
    })
  })

  it('cannot put a link into what everybody reads already, but mend its spelling', async () => {
    const { id } = await createAuthor({ daysOld: 0 })
    await createContributions(id, 1)
    const said = 'Auf dem Land felt abends ein Bus.'
    expect(await enter(id, { text: said })).toMatchObject({ held: null })
    const before = { text: said, isVisible: true }
    expect(await enter(id, { text: 'Auf dem Land felt abends ein Bus!', before })).toMatchObject({
      held: null,
    })
    expect(await enter(id, { text: LINKED, before })).toEqual({ ok: false, reason: 'wouldWait' })
    const waiting = { ...before, isVisible: false }
    expect(await enter(id, { text: LINKED, before: waiting })).toMatchObject({ held: 'unproven' })
  })

  it('waits on a line from which several accounts write, known accounts do not', async () => {
    const network = '203.0.113.9'
    const line = await readSentForm(new FormData(), network)
    const people = []
    for (let count = 0; count < 4; count += 1) people.push(await createAuthor({ daysOld: 0 }))
    const held = []
    for (const { id } of people) held.push((await enter(id, { sent: line })) as { held: string | null })
    expect(held.map((one) => one.held)).toEqual([null, null, null, 'unproven'])
    const [first] = people
    expect(await enter(first?.id ?? '', { sent: line })).toMatchObject({ held: 'unproven' })
    const known = await createAuthor()
    await createContributions(known.id, 3)
    expect(await enter(known.id, { sent: line })).toMatchObject({ held: null })
    expect(await guardForm(await viewerOf(known.id))).toMatchObject({ work: null })
    const rows = JSON.stringify(await db.rateLimit.findMany())
    expect(rows).not.toContain(network)
    expect(rows).not.toContain(line.network)
  })
})

it('only work of ours, done, counts', async () => {
  const { id } = await createAuthor({ daysOld: 0 })
  const { form, work } = await filledIn(id, '203.0.113.7')
  const answer = JSON.parse(String(form.get('nachweis')))
  expect(await provenWork(JSON.stringify(answer))).toBe(work?.parameters.nonce)
  const forged = [
    '',
    'x',
    '[]',
    'x'.repeat(5000),
    JSON.stringify({ ...answer, solution: { ...answer.solution, derivedKey: '00' } }),
    JSON.stringify({ ...answer, challenge: { ...answer.challenge, signature: '0'.repeat(64) } }),
    JSON.stringify({ ...answer, challenge: { parameters: {}, signature: answer.challenge.signature } }),
    JSON.stringify({
      ...answer,
      challenge: { ...answer.challenge, parameters: { ...answer.challenge.parameters, cost: 1 } },
    }),
  ]
  for (const one of forged) expect(await provenWork(one), one.slice(0, 60)).toBe('')
  expect(await guardForm(null)).toBeNull()
})

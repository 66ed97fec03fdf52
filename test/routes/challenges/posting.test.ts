import { beforeEach, describe, expect, it } from 'vitest'
import * as draft from '~/features/challenges/routes/draft'
import * as overview from '~/features/challenges/routes/edit'
import * as step from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import * as preview from '~/features/challenges/routes/preview'
import * as review from '~/features/challenges/routes/review'
import * as show from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'
import type { Kept } from '~/shell/draft-keeper'
import { NOTHING_WAITS } from '~/shell/waiting-draft'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { sectionForm } from '../../factories/challenge-form'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})

const make = (options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id], ...options })
const at = (id: string, viewer: Cast['author'] | null, query = '') => ({
  path: `/herausforderungen/x${query}`,
  params: { challengeId: id, section: 'need' },
  viewer,
})
const TYPED = 'Noch nicht fertig gedacht'
const keep = async (
  id: string,
  viewer: Cast['author'],
  fields: Record<string, string> = { problem: TYPED },
) => {
  const answer = await callAction(draft, { ...at(id, viewer), form: sectionForm('need', fields) })
  const kept: Kept | null = answer.status === 200 ? JSON.parse(String(answer.data)) : null
  return { status: answer.status, kept }
}

describe('a private draft', () => {
  it('is kept as typed, valid or not, and writes nothing else', async () => {
    const challenge = await make()
    const kept = await keep(challenge.id, cast.author, { title: '', problem: TYPED, base: 'title=abc' })
    expect(kept.kept?.keptAt).toMatch(/^\d{4}-/)
    expect(await db.challengeDraft.findMany()).toMatchObject([
      {
        userId: cast.author.id,
        section: 'need',
        baseVersion: 1,
        base: 'title=abc',
        values: { title: '', problem: TYPED },
      },
    ])
    expect(await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })).toEqual(challenge)
    expect([await db.event.count(), await db.outboxMessage.count()]).toEqual([0, 0])
  })

  it('is offered to its author, taken on wish, and thrown away on wish', async () => {
    const { id, problem } = await make()
    await keep(id, cast.author)
    const offered = (await callLoader(step, at(id, cast.author))).data
    expect(offered).toMatchObject({ draft: { isTaken: false }, values: { problem } })
    const taken = (await callLoader(step, at(id, cast.author, '?entwurf=uebernehmen'))).data
    expect(taken).toMatchObject({ draft: { isTaken: true }, values: { problem: TYPED } })
    await callAction(step, { ...at(id, cast.author), form: { intent: 'discard' } })
    expect((await callLoader(step, at(id, cast.author))).data.draft).toBe(null)
  })

  it('is nobody else’s', async () => {
    const { id } = await make()
    await keep(id, cast.author)
    for (const query of ['', '?entwurf=uebernehmen']) {
      const { data } = await callLoader(step, at(id, cast.second, query))
      expect(data.draft).toBe(null)
      expect(JSON.stringify(data)).not.toContain(TYPED)
    }
    await callAction(step, { ...at(id, cast.second), form: { intent: 'discard' } })
    expect(await db.challengeDraft.count()).toBe(1)
    for (const viewer of [cast.reader, cast.foreign, cast.former, cast.staff])
      expect((await keep(id, viewer)).status).toBe(404)
  })

  it('goes when its step is saved, and only then', async () => {
    const { id } = await make()
    await keep(id, cast.author)
    await keep(id, cast.second, { problem: 'Von Zoe.' })
    await callAction(step, { ...at(id, cast.author), form: sectionForm('need', { title: ' ' }) })
    expect(await db.challengeDraft.count()).toBe(2)
    await callAction(step, { ...at(id, cast.author), form: sectionForm('need', { problem: TYPED }) })
    expect(await db.challengeDraft.findMany()).toMatchObject([{ userId: cast.second.id }])
  })

  it('stays where the form that is saved did not show it: what was typed at another device is not lost', async () => {
    const { id } = await make()
    await keep(id, cast.author)
    const { waiting } = (await callLoader(step, at(id, cast.author))).data
    const saved = { ...sectionForm('need', { title: 'Anderer Titel' }), waiting }
    expect((await callAction(step, { ...at(id, cast.author), form: saved })).status).toBe(303)
    expect(await db.challengeDraft.findMany()).toMatchObject([{ values: { problem: TYPED } }])
    const taken = (await callLoader(step, at(id, cast.author, '?entwurf=uebernehmen'))).data
    expect(taken).toMatchObject({ waiting: NOTHING_WAITS, values: { problem: TYPED } })
  })

  it('is not kept where the same stands saved: a late answer brings nothing back', async () => {
    const { id } = await make()
    await callAction(step, { ...at(id, cast.author), form: sectionForm('need', { problem: TYPED }) })
    expect((await keep(id, cast.author)).kept?.keptAt).toMatch(/^\d{4}-/)
    expect(await db.challengeDraft.count()).toBe(0)
  })

  it.each(['inApproval', 'published', 'withdrawn'] as const)('is not kept for %s', async (state) => {
    const { id } = await make({ state })
    expect((await keep(id, cast.author)).kept).toEqual({ keptAt: null })
    const button = { ...at(id, cast.author), form: { ...sectionForm('need'), intent: 'keep' } }
    expect((await callAction(step, button)).status).toBe(409)
    expect(await db.challengeDraft.count()).toBe(0)
  })

  it('is not kept beyond measure', async () => {
    const { id } = await make()
    expect((await keep(id, cast.author, { problem: 'x'.repeat(100_001) })).kept).toEqual({ keptAt: null })
  })

  it('goes with the publication, and after its time', async () => {
    const { id } = await make({ state: 'inApproval', submittedById: cast.author.id })
    const row = { userId: cast.author.id, section: 'need', baseVersion: 1, base: '', values: {} }
    await db.challengeDraft.create({ data: { ...row, challengeId: id } })
    const form = { step: 'approve', version: '1', reason: '' }
    expect((await callAction(manage, { ...at(id, cast.second), form })).status).toBe(303)
    expect(await db.challengeDraft.count()).toBe(0)
    const other = await make()
    const savedAt = (days: number) => new Date(Date.now() - days * 86_400_000)
    await db.challengeDraft.create({ data: { ...row, challengeId: other.id, savedAt: savedAt(89) } })
    await cleanUp()
    expect(await db.challengeDraft.count()).toBe(1)
    await db.challengeDraft.updateMany({ data: { savedAt: savedAt(91) } })
    await cleanUp()
    expect(await db.challengeDraft.count()).toBe(0)
  })
})

describe('the approval with comments', () => {
  const waiting = () => make({ state: 'inApproval', submittedById: cast.author.id })
  const send = (id: string, viewer: Cast['author'], fields: Record<string, string> = {}) =>
    callAction(review, {
      ...at(id, viewer),
      form: {
        version: '1',
        reason: 'Zu ungenau.',
        'comment.problem': 'Wie viele?',
        'comment.title': ' ',
        ...fields,
      },
    })
  const commentsOf = async (id: string, viewer = cast.author) =>
    (await callLoader(overview, at(id, viewer))).data.comments

  it('goes to the authors with the reason, beside the fields', async () => {
    const { id } = await waiting()
    expect((await send(id, cast.second)).status).toBe(303)
    const comment = { field: 'problem', text: 'Wie viele?', round: 1, asStaff: false, isOld: false }
    expect(await commentsOf(id)).toMatchObject([comment])
    expect((await callLoader(step, at(id, cast.author))).data.comments).toMatchObject([comment])
    expect(await db.challenge.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'draft',
      returnReason: 'Zu ungenau.',
    })
    const mail = await db.outboxMessage.findFirstOrThrow({ where: { template: 'challengeReturned' } })
    const [named] = (mail.params as { comments: unknown[] }).comments
    expect(named).toEqual({ de: 'Problem', en: 'Problem', text: 'Wie viele?' })
  })

  it('folds an earlier round when the next one comes', async () => {
    const { id } = await waiting()
    await send(id, cast.second)
    await callAction(manage, { ...at(id, cast.author), form: { step: 'submit', version: '2', reason: '' } })
    expect((await callLoader(review, at(id, cast.second))).data.comments).toMatchObject([
      { round: 1, isOld: true },
    ])
    await send(id, cast.second, { version: '3', 'comment.problem': '', 'comment.title': 'Kürzer' })
    expect(await commentsOf(id)).toMatchObject([
      { round: 2, field: 'title', isOld: false },
      { round: 1, field: 'problem', isOld: true },
    ])
  })

  it('is refused to authors, readers and strangers, and out of date', async () => {
    const { id } = await waiting()
    expect((await send(id, cast.author)).status).toBe(409)
    for (const viewer of [cast.reader, cast.foreign, cast.former])
      expect((await send(id, viewer)).status).toBe(404)
    expect((await send(id, cast.second, { version: '7' })).status).toBe(409)
    expect(await db.approvalComment.count()).toBe(0)
    expect((await callLoader(review, at(id, cast.author))).data.objection).toBe('samePerson')
  })

  it('asks for a reason and keeps every comment that was typed', async () => {
    const { id } = await waiting()
    const answer = await send(id, cast.second, { reason: ' ' })
    expect(answer.status).toBe(422)
    expect(answer.data).toMatchObject({
      lastResult: {
        error: { reason: ['field.required'] },
        initialValue: { comment: { problem: 'Wie viele?' } },
      },
    })
    const long = await send(id, cast.second, { 'comment.problem': 'x'.repeat(1001) })
    expect(long.status).toBe(422)
  })

  it('says of staff that they are staff', async () => {
    const { id } = await make({
      authorityId: cast.small.id,
      state: 'inApproval',
      submittedById: cast.author.id,
    })
    expect((await send(id, cast.staff)).status).toBe(303)
    expect(await commentsOf(id)).toMatchObject([{ asStaff: true }])
  })

  it('shows every field of the text as people read it, and why there has to be a new challenge', async () => {
    const { id } = await waiting()
    const data = { budgetMinCents: 5_000_000n, startsOn: new Date('2027-03-01') }
    await db.challenge.update({ where: { id }, data })
    const { fields } = (await callLoader(review, at(id, cast.second))).data
    expect(fields).toHaveLength(29)
    const empty = { list: null, text: '', codes: [], at: null }
    const domains = { ...empty, field: 'domains', list: 'domain', codes: ['generalServices'] }
    expect(fields).toContainEqual(domains)
    expect(fields).toContainEqual({ ...empty, field: 'budgetMin', text: '50.000\u00a0€' })
    expect(fields).toContainEqual({ ...empty, field: 'startsOn', at: new Date('2027-03-01') })
    const { challenge } = (await callLoader(review, at(id, cast.second))).data
    expect(challenge).toMatchObject({ whyNew: 'Es gibt noch kein Verfahren für unsere Formulare.' })
  })
})

describe('the overview', () => {
  it('says of each step whether it is complete, and what is missing', async () => {
    const { id } = await make({ problem: '', contactName: '', deadlineAt: null })
    const { steps } = (await callLoader(overview, at(id, cast.author))).data
    expect(steps.map(({ key, state, missing }) => [key, state, ...missing])).toEqual([
      ['need', 'missing', 'problem'],
      ['goal', 'complete'],
      ['existing', 'complete'],
      ['data', 'complete'],
      ['matching', 'complete'],
      ['dates', 'missing', 'deadline', 'contactName'],
      ['english', 'optional'],
      ['attachments', 'optional'],
    ])
    expect(steps[1]?.href).toBe(`/herausforderungen/${id}/bearbeiten/goal`)
  })
})

describe('the preview', () => {
  it('shows what the public page will show', async () => {
    const { id } = await make()
    const shown = (await callLoader(preview, at(id, cast.reader))).data
    await db.challenge.update({
      where: { id },
      data: {
        ...{ state: 'published', publishedAt: new Date(), submittedAt: new Date() },
        ...{ submittedById: cast.author.id, approvedById: cast.second.id },
      },
    })
    const published = (await callLoader(show, at(id, null))).data
    const still = <Facts extends { publishedAt: unknown }>(challenge: { facts: Facts }) => ({
      ...challenge,
      facts: { ...challenge.facts, publishedAt: null },
    })
    expect(still(shown.challenge)).toEqual(still(published.challenge))
    expect([shown.phase, shown.progress]).toEqual([published.phase, published.progress])
    const moments = ({ timeline }: typeof shown) => timeline.moments.map(({ key, state }) => [key, state])
    expect(moments(shown)).toEqual(moments(published as never))
    expect((await callLoader(preview, at(id, null))).location).toBe(`/herausforderungen/${id}`)
  })

  it('is hidden from everybody else before', async () => {
    const { id } = await make()
    for (const viewer of [cast.foreign, cast.former, null])
      expect((await callLoader(preview, at(id, viewer))).status).toBe(404)
  })
})

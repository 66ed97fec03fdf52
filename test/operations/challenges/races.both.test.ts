import { describe, expect, it } from 'vitest'
import { NO_COMPETITION } from '#test/factories/competition'
import { fieldsOf, type Section } from '~/domain/challenge/sections'
import { standingToOrganisation } from '~/domain/permission/standing'
import { marksText } from '~/domain/text/marks'
import { announceClosedChallenges } from '~/features/challenges/operations/announce-closed-challenges.server'
import { approveChallenge } from '~/features/challenges/operations/approve-challenge.server'
import { inputOf, marksOf } from '~/features/challenges/operations/challenge-columns.server'
import { recallChallenge } from '~/features/challenges/operations/recall-challenge.server'
import { saveSection } from '~/features/challenges/operations/save-section.server'
import { sectionSchema } from '~/features/challenges/schema-sections'
import { db } from '~/platform/database/client.server'
import { parseForm } from '~/platform/forms/parse-form.server'
import { authorize } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { sectionForm } from '../../factories/challenge-form'
import { addMember } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { useDatabase } from '../../support/database'

useDatabase()

const judged = <Key extends Parameters<typeof authorize>[0]>(
  key: Key,
  viewer: Viewer,
  challenge: { id: string; authorityId: string },
) => authorize(key, viewer, standingToOrganisation(viewer, challenge.authorityId), challenge)

function inApproval(cast: Cast) {
  const author = { createdById: cast.author.id, editorIds: [cast.author.id], submittedById: cast.author.id }
  return createChallenge({ authorityId: cast.authority.id, state: 'inApproval', ...author })
}

function input(section: Section, overrides: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(sectionForm(section, overrides)))
    for (const one of typeof value === 'string' ? [value] : value) form.append(name, one)
  const submission = parseForm(form, sectionSchema(section))
  if (submission.status !== 'success') throw new Error(JSON.stringify(submission.error))
  return submission.value
}

describe('two people at the same time', () => {
  it('two approvers: one publishes, the other is told that things have changed', async () => {
    const cast = await createCast()
    const third = await createUser()
    await addMember(third.id, cast.authority.id, 'editor')
    const challenge = await inApproval(cast)
    const approvals = await Promise.all(
      [cast.second, await viewerOf(third.id)].map((viewer) =>
        approveChallenge(judged('challenge.approve', viewer, challenge), { version: 1 }),
      ),
    )
    expect(approvals.filter((one) => one.ok)).toHaveLength(1)
    expect(approvals.filter((one) => !one.ok)).toEqual([{ ok: false, reason: 'wrongState' }])
    expect(await db.event.count({ where: { action: 'challenge.published' } })).toBe(1)
  })

  it('approval and recall: exactly one of them happens', async () => {
    const cast = await createCast()
    const challenge = await inApproval(cast)
    const [approved, recalled] = await Promise.all([
      approveChallenge(judged('challenge.approve', cast.second, challenge), { version: 1 }),
      recallChallenge(judged('challenge.recall', cast.author, challenge), { version: 1 }),
    ])
    expect(approved.ok).not.toBe(recalled.ok)
    const { state, version } = await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
    expect([state, version]).toEqual([approved.ok ? 'published' : 'draft', 2])
  })

  it('an approval of a text that has changed since it was read is refused', async () => {
    const cast = await createCast()
    const challenge = await inApproval(cast)
    await db.challenge.update({ where: { id: challenge.id }, data: { version: 4 } })
    const approval = await approveChallenge(judged('challenge.approve', cast.second, challenge), {
      version: 1,
    })
    expect(approval).toEqual({ ok: false, reason: 'wrongState' })
  })

  it('two saves of the same version: the second gets both texts and changes nothing', async () => {
    const cast = await createCast()
    const challenge = await createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id] })
    const save = (viewer: Viewer, problem: string) =>
      saveSection(judged('challenge.edit', viewer, challenge), 'need', input('need', { problem }))
    const saves = await Promise.all([save(cast.author, 'Von Ada.'), save(cast.second, 'Von Zoe.')])
    expect(saves.filter((one) => one.ok)).toHaveLength(1)
    const refused = saves.find((one) => !one.ok)
    expect(refused).toMatchObject({ reason: 'stale', fields: ['problem'], saved: { version: 2 } })
    const winner = saves[0]?.ok ? 'Von Ada.' : 'Von Zoe.'
    const row = await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })
    expect([row.problem, row.version]).toEqual([winner, 2])
  })

  it('two saves of different sections: both count', async () => {
    const cast = await createCast()
    const challenge = await createChallenge({ authorityId: cast.authority.id, editorIds: [cast.author.id] })
    const marks = (section: Section) =>
      marksText(marksOf(inputOf({ ...NO_COMPETITION, ...challenge }), fieldsOf(section)))
    const save = (viewer: Viewer, section: Section, fields: Record<string, string>) =>
      saveSection(
        judged('challenge.edit', viewer, challenge),
        section,
        input(section, { ...fields, base: marks(section) }),
      )
    const saves = await Promise.all([
      save(cast.author, 'need', { problem: 'Von Ada.' }),
      save(cast.second, 'goal', { desiredOutcome: 'Von Zoe.' }),
    ])
    expect(saves).toEqual([{ ok: true }, { ok: true }])
    expect(await db.challenge.findUniqueOrThrow({ where: { id: challenge.id } })).toMatchObject({
      ...{ problem: 'Von Ada.', desiredOutcome: 'Von Zoe.', version: 3 },
      editorIds: expect.arrayContaining([cast.author.id, cast.second.id]),
    })
    expect(await db.event.count({ where: { streamId: challenge.id, action: 'challenge.saved' } })).toBe(2)
  })
})

describe('announceClosedChallenges', () => {
  const past = new Date(Date.now() - 1000)

  it('tells every writer once, though two processes look at the same time', async () => {
    const cast = await createCast()
    const one = await createChallenge({
      authorityId: cast.authority.id,
      state: 'published',
      deadlineAt: past,
    })
    const runs = await Promise.all([announceClosedChallenges(), announceClosedChallenges()])
    expect(runs.reduce((a, b) => a + b)).toBe(1)
    expect(await announceClosedChallenges()).toBe(0)
    const messages = await db.outboxMessage.findMany({ orderBy: { userId: 'asc' } })
    expect(messages.map((message) => [message.template, message.userId])).toEqual(
      [cast.author.id, cast.second.id].sort().map((id) => ['challengeClosed', id]),
    )
    expect(await db.event.count({ where: { streamId: one.id, action: 'challenge.closed' } })).toBe(1)
  })

  it('leaves alone what is open, not public, opened or withdrawn', async () => {
    const { authority } = await createCast()
    await createChallenge({ authorityId: authority.id, state: 'published' })
    for (const state of ['draft', 'inApproval', 'opened', 'withdrawn', 'archived'] as const)
      await createChallenge({ authorityId: authority.id, state, deadlineAt: past, closingAnnounced: false })
    expect(await announceClosedChallenges()).toBe(0)
    expect(await db.outboxMessage.count()).toBe(0)
  })
})

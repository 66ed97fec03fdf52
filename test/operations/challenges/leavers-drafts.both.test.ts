import { beforeEach, describe, expect, it } from 'vitest'
import { sourceFiles } from '#test/checks/source-files.js'
import { authorizedFor } from '#test/factories/administration'
import { createChallenge } from '#test/factories/challenge'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { grant } from '#test/support/grant'
import { shutAccount } from '~/features/account/operations/shut-account.server'
import { PERSONAL_DATA } from '~/features/administration/operations/personal-data-areas.server'
import { switchAccount } from '~/features/administration/operations/switch-account.server'
import { endMembership, leaveOrganisation } from '~/features/profiles/operations/end-membership.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

let left: { id: string }
let kept: { id: string }
let owner: { id: string }
let writer: { id: string }
let membership: { id: string }
beforeEach(async () => {
  left = await createOrganisation({ kind: 'authority' })
  kept = await createOrganisation({ kind: 'authority' })
  owner = await createUser()
  writer = await createUser()
  await addMember(owner.id, left.id, 'owner')
  membership = await addMember(writer.id, left.id, 'editor')
  await addMember(writer.id, kept.id, 'editor')
  for (const { id: authorityId } of [left, kept])
    for (const { id: userId } of [owner, writer]) {
      const { id: challengeId } = await createChallenge({ authorityId })
      const typed = { section: 'need', baseVersion: 1, base: '', values: {} }
      await db.challengeDraft.create({ data: { challengeId, userId, ...typed } })
    }
})

/** Whose drafts are left in whose challenges. */
async function drafts() {
  const rows = await db.challengeDraft.findMany({ include: { challenge: true } })
  const names = new Map([
    ...([
      [left.id, 'left'],
      [kept.id, 'kept'],
      [owner.id, 'owner'],
      [writer.id, 'writer'],
    ] as const),
  ])
  return rows.map((row) => `${names.get(row.userId)} ${names.get(row.challenge.authorityId)}`).sort()
}

describe('what somebody was typing', () => {
  it('goes when they leave, in the challenges of that authority alone', async () => {
    expect(await drafts()).toEqual(['owner kept', 'owner left', 'writer kept', 'writer left'])
    const thing = { id: left.id }
    expect(
      await leaveOrganisation(await grant('organisation.viewMembers', writer.id, thing, left.id)),
    ).toEqual({
      ...{ ok: true, userId: writer.id },
    })
    expect(await drafts()).toEqual(['owner kept', 'owner left', 'writer kept'])
  })

  it('goes when their membership is ended by somebody else', async () => {
    const manager = await grant('organisation.manageMembers', owner.id, { id: left.id }, left.id)
    expect(await endMembership(manager, { membershipId: membership.id })).toMatchObject({ ok: true })
    expect(await drafts()).toEqual(['owner kept', 'owner left', 'writer kept'])
  })

  it('goes everywhere when their account is closed by the platform, or shut because they asked', async () => {
    const administrator = await authorizedFor('users.manage')
    const closing = { userId: writer.id, action: 'disable', reason: 'Missbrauch' } as const
    expect(await switchAccount(administrator, closing)).toEqual({ ok: true })
    expect(await drafts()).toEqual(['owner kept', 'owner left'])
    const asked = await createUser()
    const { id: challengeId } = await createChallenge({ authorityId: kept.id })
    const typed = { section: 'need', baseVersion: 1, base: '', values: {} }
    await db.challengeDraft.create({ data: { challengeId, userId: asked.id, ...typed } })
    await transact((tx) => shutAccount(tx, PERSONAL_DATA, asked.id, 'account.deletionAsked'))
    expect(await db.challengeDraft.count({ where: { userId: asked.id } })).toBe(0)
  })

  it('is thought of wherever a membership ends', () => {
    const ending = sourceFiles(['app/features'], /\.server\.ts$/).filter(({ text }) =>
      /membership\.update(Many)?\(\{[^;]*?data:[^;]*?endedAt: (at|new Date)/s.test(text),
    )
    expect(ending.length).toBeGreaterThan(2)
    for (const { file, text } of ending) {
      // Where an account is shut, each area ends its own: the drafts of all challenges go.
      if (file.endsWith('end-taking-part.server.ts')) continue
      expect(text.includes('dropDrafts('), file).toBe(true)
    }
  })
})

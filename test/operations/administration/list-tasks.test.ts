import { describe, expect, it } from 'vitest'
import { sourceFiles } from '#test/checks/source-files.js'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { listTasks, TASK_PROVIDERS } from '~/features/administration/operations/list-tasks.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const tasksOf = async (userId: string) =>
  listTasks({ viewer: await viewerOf(userId), t: translate('de'), locale: 'de' })

describe('the tasks of all areas', () => {
  it('come from every provider there is', () => {
    const defined = sourceFiles(['app/features'], /-tasks\.server\.ts$/).flatMap(({ text }) =>
      [...text.matchAll(/export const (\w+): TaskProvider/g)].map((match) => match[1]),
    )
    expect(defined.length).toBeGreaterThan(4)
    const file =
      sourceFiles(['app/features/administration/operations'], /^list-tasks\.server\.ts$/)[0]?.text ?? ''
    const listed = [...file.matchAll(/^ {2}\w+: (\w+Tasks),$/gm)].map((match) => match[1])
    expect(listed.sort()).toEqual([...new Set(defined)].sort())
    expect(Object.keys(TASK_PROVIDERS)).toHaveLength(listed.length)
  })

  it('say which area and which organisation they belong to', async () => {
    const { author, provider, challenge, official, authority } = await createScene()
    await createProposal({ challengeId: challenge.id, organisationId: provider.id })
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'draft' } })
    await db.user.update({ where: { id: official.id }, data: { totpConfirmedAt: new Date() } })
    const own = await tasksOf(official.id)
    const ofAuthority = { organisation: { id: authority.id, name: authority.name } }
    expect(own).toMatchObject([
      { area: 'challenges', ...ofAuthority },
      { area: 'profiles', ...ofAuthority },
    ])
    await db.challenge.update({ where: { id: challenge.id }, data: { state: 'published' } })
    const theirs = await tasksOf(author.id)
    const ofProvider = { turn: 'yours', organisation: { id: provider.id, name: provider.name } }
    expect(theirs).toMatchObject([
      { area: 'proposals', ...ofProvider },
      { area: 'profiles', ...ofProvider },
    ])
  })

  it('of staff belong to no organisation', async () => {
    await createOrganisation({ state: 'unverified' })
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    expect(await tasksOf(staff.id)).toMatchObject([{ area: 'staff', turn: 'yours' }])
  })

  it('begin with an address that does not work', async () => {
    const { id } = await createUser()
    expect(await tasksOf(id)).toEqual([])
    await db.user.update({ where: { id }, data: { mailBouncedAt: new Date() } })
    expect(await tasksOf(id)).toMatchObject([{ area: 'account', turn: 'yours', href: '/konto/adresse' }])
  })
})

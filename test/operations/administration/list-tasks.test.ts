import { describe, expect, it } from 'vitest'
import { sourceFiles } from '#test/checks/source-files.js'
import { createChallenge } from '#test/factories/challenge'
import { createChange } from '#test/factories/change'
import { createOrganisation } from '#test/factories/organisation'
import { createProposal } from '#test/factories/proposal'
import { createUser, viewerOf } from '#test/factories/user'
import { callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import { listTasks, TASK_PROVIDERS } from '~/features/administration/operations/list-tasks.server'
import * as overview from '~/features/administration/routes/overview'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'

useDatabase()

const listOf = async (userId: string) =>
  listTasks({ viewer: await viewerOf(userId), t: translate('de'), locale: 'de' })
const tasksOf = async (userId: string) => (await listOf(userId)).tasks

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

  it('of staff name a change that everybody else has written in, and lead to it', async () => {
    const { challenge, official, colleague } = await createScene()
    const editorIds = [official.id, colleague.id]
    await createChange({ challengeId: challenge.id, authorId: official.id, editorIds })
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    expect(await tasksOf(staff.id)).toMatchObject([
      {
        ...{ area: 'staff', title: `Änderung freigeben: ${challenge.title}`, dueAt: challenge.deadlineAt },
        href: `/herausforderungen/${challenge.id}/aendern`,
      },
    ])
    const { data } = await callLoader(overview, { path: '/verwaltung', viewer: await viewerOf(staff.id) })
    expect(data.decisions).toMatchObject({ count: 1, challenges: [{ phase: 'change' }] })
    const page = `href="/herausforderungen/${challenge.id}/aendern"`
    expect(renderPage({ component: overview.default, data })).toContain(page)
  })

  it('are fifty of an area at most, and say where there are more', async () => {
    const { author, provider, authority } = await createScene()
    const propose = async (state: 'draft' | 'submitted', challenge: { deadlineAt: Date }) => {
      const { id } = await createChallenge({ authorityId: authority.id, state: 'published', ...challenge })
      await createProposal({ challengeId: id, organisationId: provider.id, state })
    }
    const [past, future] = [-3_600_000, 3_600_000].map((distance) => new Date(Date.now() + distance))
    for (let count = 0; count < 50; count += 1) await propose('draft', { deadlineAt: future as Date })
    // A draft that came too late takes nobody's place.
    await propose('draft', { deadlineAt: past as Date })
    expect((await listOf(author.id)).cut).toEqual([])
    await propose('submitted', { deadlineAt: future as Date })
    const { tasks, cut } = await listOf(author.id)
    expect(cut).toEqual(['proposals'])
    expect(tasks.filter(({ area }) => area === 'proposals')).toHaveLength(50)
  })

  it('begin with an address that does not work', async () => {
    const { id } = await createUser()
    expect(await tasksOf(id)).toEqual([])
    await db.user.update({ where: { id }, data: { mailBouncedAt: new Date() } })
    expect(await tasksOf(id)).toMatchObject([{ area: 'account', turn: 'yours', href: '/konto/adresse' }])
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import * as workingFor from '~/features/account/routes/working-for'
import * as workspace from '~/features/account/routes/workspace'
import * as newChallenge from '~/features/challenges/routes/new'
import * as newProposal from '~/features/proposals/routes/new'
import { db } from '~/platform/database/client.server'
import { findViewer } from '~/platform/session/viewer.server'
import { createChallenge } from '../../factories/challenge'
import { addMember, createOrganisation } from '../../factories/organisation'
import { cookieOf, createUser } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

let cookie: string
let user: Awaited<ReturnType<typeof createUser>>
const seat = async () => {
  const { viewer } = await findViewer(cookie)
  if (!viewer) throw new Error('no session')
  return viewer
}
const choose = async (organisationId: string) =>
  callAction(workingFor, { path: '/arbeiten-fuer', viewer: await seat(), form: { organisationId } })
const open = async () => (await callLoader(workspace, { path: '/mein-bereich', viewer: await seat() })).data
const titles = async () => (await open()).challenges.map((one) => one.title).sort()

let one: { id: string }
let other: { id: string }
beforeEach(async () => {
  user = await createUser()
  cookie = await cookieOf(user.id)
  one = await createOrganisation({ kind: 'authority', name: 'Amt Eins' })
  other = await createOrganisation({ kind: 'authority', name: 'Amt Zwei' })
  for (const { id } of [one, other]) await addMember(user.id, id, 'editor')
  await createChallenge({ authorityId: one.id, title: 'Eins' })
  await createChallenge({ authorityId: other.id, title: 'Zwei' })
})

describe('the choice of the organisation to work for', () => {
  it('narrows the lists of the workspace and what new challenges begin with', async () => {
    expect(await titles()).toEqual(['Eins', 'Zwei'])
    const answer = await choose(other.id)
    expect([answer.status, answer.location]).toEqual([303, '/mein-bereich'])
    expect(await titles()).toEqual(['Zwei'])
    const page = await open()
    expect(page.chosenId).toBe(other.id)
    expect(page.yours.map((task) => task.title).join()).not.toContain('Eins')
    const form = await callLoader(newChallenge, { path: '/herausforderungen/neu', viewer: await seat() })
    expect(form.data.chosen).toBe(other.id)
    expect(form.data.authorities).toHaveLength(2)
  })

  it('puts the chosen provider first where a proposal begins', async () => {
    const providers = [await createOrganisation(), await createOrganisation()]
    for (const { id } of providers) await addMember(user.id, id, 'owner')
    const { id: authorityId } = await createOrganisation({ kind: 'authority' })
    const { id } = await createChallenge({ authorityId, state: 'published' })
    const last = providers[1]?.id ?? ''
    await choose(last)
    const params = { challengeId: id }
    const page = await callLoader(newProposal, { path: `/x/${id}`, params, viewer: await seat() })
    expect(page.data.choices.map((choice) => choice.id)).toEqual([last, providers[0]?.id])
  })

  it('is taken back by choosing all', async () => {
    await choose(one.id)
    await choose('')
    expect(await titles()).toEqual(['Eins', 'Zwei'])
  })

  it('falls back to all where the organisation was left', async () => {
    await choose(one.id)
    await db.membership.updateMany({ where: { organisationId: one.id }, data: { endedAt: new Date() } })
    expect(await titles()).toEqual(['Zwei'])
    expect((await open()).chosenId).toBeNull()
  })

  it.each(['foreign', 'former', 'nonsense'])(
    'grants nothing: %s organisations cannot be chosen',
    async (what) => {
      const { id } = await createOrganisation({ kind: 'authority' })
      if (what === 'former') await addMember(user.id, id, 'owner', { ended: true })
      await choose(what === 'nonsense' ? "' OR 1=1" : id)
      expect(await db.session.count({ where: { activeOrganisationId: { not: null } } })).toBe(0)
      expect(await titles()).toEqual(['Eins', 'Zwei'])
    },
  )

  it('holds in this session only', async () => {
    await choose(one.id)
    cookie = await cookieOf(user.id)
    expect(await titles()).toEqual(['Eins', 'Zwei'])
  })
})

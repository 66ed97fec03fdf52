import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { importOrganisations } from '~/features/profiles/operations/import-organisations.server'
import * as listedList from '~/features/profiles/routes/listed-list'
import * as organisationPage from '~/features/profiles/routes/organisation'
import * as joinPage from '~/features/profiles/routes/organisation-join'
import * as membersPage from '~/features/profiles/routes/organisation-members'
import * as providerList from '~/features/profiles/routes/provider-list'
import { db } from '~/platform/database/client.server'
import { addMember, createOrganisation } from '../../factories/organisation'
import { createUser, viewerOf } from '../../factories/user'
import { callAction, callLoader } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

let first: { id: string }
let second: { id: string }
let last: { id: string }
const into = (one: { id: string }, other: { id: string }) =>
  db.organisation.update({ where: { id: one.id }, data: { state: 'merged', mergedIntoId: other.id } })
beforeEach(async () => {
  first = await createOrganisation({ name: 'Erste Werft' })
  second = await createOrganisation({ name: 'Zweite Werft' })
  last = await createOrganisation({ name: 'Letzte Werft' })
  await into(first, second)
  await into(second, last)
})
const at = ({ id }: { id: string }, prefix = '/organisationen', tail = '') => ({
  path: `${prefix}/${id}${tail}`,
  params: { organisationId: id },
})

describe('the address of a merged organisation', () => {
  it.each([
    ['/organisationen', ''],
    ['/en/organisations', ''],
    ['/organisationen', '?a=1'],
  ])('leads on for good, through as many merges as there were (%s%s)', async (prefix, tail) => {
    for (const one of [first, second]) {
      const answer = await callLoader(organisationPage, at(one, prefix, tail))
      expect([answer.status, answer.location]).toEqual([301, `${prefix}/${last.id}${tail}`])
    }
  })

  it('leads to the same page below it, and tells the router nothing of itself', async () => {
    const user = await createUser()
    await addMember(user.id, last.id, 'viewer')
    const viewer = await viewerOf(user.id)
    const members = await callLoader(membersPage, { ...at(first, '/en/organisations', '/members'), viewer })
    expect([members.status, members.location]).toEqual([301, `/en/organisations/${last.id}/members`])
    const data = await callLoader(membersPage, {
      ...at(first, '/organisationen', '/mitglieder.data?_routes=x'),
      viewer,
    })
    expect(data.location).toBe(`/organisationen/${last.id}/mitglieder`)
  })

  it('asks visitors to log in first where the page below it does', async () => {
    const answer = await callLoader(joinPage, at(first, '/organisationen', '/beitreten'))
    expect(answer.status).toBe(302)
    expect(answer.location).toContain('/anmelden?weiter=')
  })

  it('takes no form: it leads on this once', async () => {
    const viewer = await viewerOf((await createUser()).id)
    const form = { note: 'Hallo' }
    const answer = await callAction(joinPage, { ...at(first, '/organisationen', '/beitreten'), viewer, form })
    expect([answer.status, answer.location]).toEqual([303, `/organisationen/${last.id}/beitreten`])
    expect(await db.joinRequest.count()).toBe(0)
  })

  it('stays unknown where the surviving organisation is not public', async () => {
    await db.organisation.update({ where: { id: last.id }, data: { state: 'unverified' } })
    expect((await callLoader(organisationPage, at(first))).status).toBe(404)
  })
})

it('lists never show a merged or closed organisation', async () => {
  await createOrganisation({ name: 'Geschlossene Werft', state: 'closed' })
  for (const list of [providerList, listedList]) {
    const answer = await callLoader(list, { path: '/anbieter' })
    const text = JSON.stringify(answer.data)
    expect(text).not.toMatch(/Erste Werft|Zweite Werft|Geschlossene Werft/)
  }
})

it('a closed organisation says so on its page, to everybody', async () => {
  const verifiedAt = new Date()
  const { id } = await createOrganisation({ state: 'closed', verifiedAt, verificationReason: 'Geprüft.' })
  const answer = await callLoader(organisationPage, at({ id }))
  expect([answer.status, answer.data.shown.state]).toEqual([200, 'closed'])
  expect(answer.data.shown.may).toMatchObject({ join: false, edit: false })
  const never = await createOrganisation({ state: 'closed' })
  expect((await callLoader(organisationPage, at(never))).status).toBe(404)
})

it('an import does not create a merged organisation anew', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'merged-')), 'liste.csv')
  writeFileSync(file, 'id,name,kind\n7,Werft Sieben,Unternehmen\n')
  const origin = { source: 'liste', licence: null, url: null, actorId: null }
  const load = () => importOrganisations({ ...origin, file, isDryRun: false })
  await load()
  const listed = await db.organisation.findFirstOrThrow({ where: { externalId: '7' } })
  await into(listed, last)
  writeFileSync(file, 'id,name,kind\n7,Werft Sieben neu,Unternehmen\n')
  expect(await load()).toMatchObject({ counts: { created: 0, claimed: 1 } })
  const again = await db.organisation.findMany({ where: { source: 'liste' } })
  expect(again).toMatchObject([{ id: listed.id, state: 'merged', name: 'Werft Sieben' }])
})

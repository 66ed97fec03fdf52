import { describe, expect, test } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createOrganisation } from '#test/factories/organisation'
import { codeOf, createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import * as factorPage from '~/features/account/routes/second-factor'
import * as reviewPage from '~/features/administration/routes/organisation-review'
import * as challengePage from '~/features/challenges/routes/show'
import * as organisationPage from '~/features/profiles/routes/organisation'
import { db } from '~/platform/database/client.server'

useDatabase()

const HERE = '/konto/zweiter-faktor'

/** Staff who have given no code yet, in front of an organisation that waits for its check. */
async function newcomer() {
  const { id } = await createUser({ platformRole: 'staff' })
  const organisation = await createOrganisation({ state: 'unverified' })
  const viewer = await viewerOf(id, { secondFactor: false })
  const params = { organisationId: organisation.id }
  const path = `/verwaltung/organisationen/${organisation.id}`
  return { id, viewer, organisation, params, path }
}

describe('the way to the second factor', () => {
  test('takes along what was typed, through set-up and recovery codes, back to where it was going', async () => {
    const { id, viewer, organisation, params, path } = await newcomer()
    const typed = { action: 'verify', reason: 'Der Registereintrag stimmt.', version: '1' }
    const refused = await callAction(reviewPage, { path, params, viewer, form: typed })
    expect(refused.status).toBe(403)
    const { kind, kept } = Object(refused.data)
    expect(kind).toBe('secondFactorNeeded')
    expect(kept).not.toContain('Registereintrag')
    const send = (form: Fields) => callAction(factorPage, { path: HERE, viewer, form })
    const begun = await send({ intent: 'begin', kept, weiter: path })
    expect(begun.data).toMatchObject({ begun: { kept, weiter: path } })
    const { state } = Object((await callLoader(factorPage, { path: HERE, viewer })).data)
    const wrong = await send({ intent: 'confirm', oneTimeCode: '000000', kept })
    expect(Object(wrong.data).lastResult.initialValue).toMatchObject({ kept })
    const done = await send({ intent: 'confirm', oneTimeCode: codeOf(state.secret), kept, weiter: path })
    expect(done.data).toMatchObject({ resume: { action: path, fields: Object.entries(typed) } })
    const proved = await viewerOf(id)
    expect((await callAction(reviewPage, { path, params, viewer: proved, form: typed })).status).toBe(303)
    expect(await db.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).toMatchObject({
      state: 'verified',
    })
  })

  test('is shown on public pages too, where only staff may look', async () => {
    const { viewer, organisation, params } = await newcomer()
    const authority = await createOrganisation({ kind: 'authority' })
    const draft = await createChallenge({ authorityId: authority.id })
    const pages = [
      await callLoader(organisationPage, { path: `/organisationen/${organisation.id}`, params, viewer }),
      await callLoader(challengePage, {
        path: `/herausforderungen/${draft.id}`,
        params: { challengeId: draft.id },
        viewer,
      }),
    ]
    for (const { status, location } of pages) {
      expect(status).toBe(302)
      expect(location).toContain(`${HERE}?grund=rolle&weiter=`)
    }
  })

  test('is nobody else’s: strangers see nothing, not even that', async () => {
    const { organisation, params } = await newcomer()
    const viewer = await viewerOf((await createUser()).id, { secondFactor: false })
    const path = `/organisationen/${organisation.id}`
    expect((await callLoader(organisationPage, { path, params, viewer })).status).toBe(404)
    expect((await callLoader(organisationPage, { path, params })).status).toBe(404)
  })

  test('never leads to another site', async () => {
    const { viewer } = await newcomer()
    const form = { intent: 'begin', weiter: '//evil.example' }
    const answer = await callAction(factorPage, { path: HERE, viewer, form })
    expect(answer.data).toMatchObject({ begun: { weiter: null } })
  })
})

import { expect, it } from 'vitest'
import * as draft from '~/features/challenges/routes/draft'
import * as step from '~/features/challenges/routes/edit-step'
import { createChallenge } from '../../factories/challenge'
import { viewerOf } from '../../factories/user'
import { callAction, callLoader, type Fields } from '../../support/call-route'
import { useDatabase } from '../../support/database'
import { createScene } from '../../support/proposal-scene'

useDatabase()

it('a draft is shown in the shape of the form, whatever was sent', async () => {
  const { authority, official } = await createScene()
  const { id } = await createChallenge({ authorityId: authority.id })
  const params = { challengeId: id, section: 'goal' }
  const here = { path: '/x?entwurf=uebernehmen', params, viewer: await viewerOf(official.id) }
  const shownAfter = async (form: Fields) => {
    expect((await callAction(draft, { ...here, form: { version: '1', ...form } })).status).toBe(200)
    const { data } = await callLoader(step, here)
    return [data.values.desiredOutcome, data.values.successCriteria]
  }
  const none = { criterion: '', target: '' }
  const rows = [none, { ...none, criterion: 'x' }]
  expect(await shownAfter({ 'successCriteria.criterion': 'x', desiredOutcome: ['a', 'b'] })).toEqual(['', []])
  expect(await shownAfter({ 'successCriteria[1].criterion': 'x', 'desiredOutcome[0]': 'a' })).toEqual([
    '',
    rows,
  ])
})

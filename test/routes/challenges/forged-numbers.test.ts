import { expect, it } from 'vitest'
import { createQuestion } from '#test/factories/question'
import * as change from '~/features/challenges/routes/change'
import * as draft from '~/features/challenges/routes/draft'
import * as step from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import * as questions from '~/features/challenges/routes/questions'
import * as review from '~/features/challenges/routes/review'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { sectionForm } from '../../factories/challenge-form'
import { viewerOf } from '../../factories/user'
import { callAction, type Fields } from '../../support/call-route'
import { createChangeScene } from '../../support/change-scene'
import { useDatabase } from '../../support/database'

useDatabase()
/** A whole number, and more than the database's columns hold. */
const HUGE = '3000000000'

it('a version that nothing ever has is a mistake in the form, not a fault of the server', async () => {
  const { authority, challengeId, colleague, waiting } = await createChangeScene()
  const draftOne = await createChallenge({ authorityId: authority.id })
  const waitingOne = await createChallenge({ authorityId: authority.id, state: 'inApproval' })
  const { id: changeId } = await waiting()
  const question = await createQuestion({ challengeId, number: 1 })
  const viewer = await viewerOf(colleague.id)
  const send = async (route: Parameters<typeof callAction>[0], id: string, form: Fields) => {
    const params = { challengeId: id, section: 'need' }
    return (await callAction(route, { path: '/x', params, viewer, form })).status
  }
  const written = { ...sectionForm('need', { problem: 'Neu.' }), version: HUGE }
  expect([
    await send(step, draftOne.id, written),
    await send(manage, waitingOne.id, { step: 'approve', version: HUGE, reason: '' }),
    await send(review, waitingOne.id, { version: HUGE, reason: 'Zu ungenau.' }),
    await send(change, challengeId, { step: 'apply', changeId, changeVersion: HUGE }),
    await send(questions, challengeId, { intent: 'answer', id: question.id, version: HUGE, answer: 'Ja.' }),
  ]).toEqual([422, 422, 422, 422, 422])
  // What is being typed is kept all the same, as if it had been begun on what stands saved now.
  for (const version of [HUGE, '1.5', '-1e400', '0', 'x']) {
    expect(await send(draft, draftOne.id, { ...written, version })).toBe(200)
    expect(await db.challengeDraft.findMany()).toMatchObject([
      { baseVersion: 1, values: { problem: 'Neu.' } },
    ])
  }
})

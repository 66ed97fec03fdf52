import { describe, expect, it } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { sectionForm } from '#test/factories/challenge-form'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { asViewer, createScene } from '#test/support/proposal-scene'
import * as step from '~/features/challenges/routes/edit-step'
import * as show from '~/features/challenges/routes/show'
import { db } from '~/platform/database/client.server'

useDatabase()

describe('the rule for joint proposals', () => {
  it('is chosen where the conditions stand, and public', async () => {
    const { authority, official } = await createScene()
    const draft = await createChallenge({ authorityId: authority.id, createdById: official.id })
    const params = { challengeId: draft.id, section: 'data' }
    const send = async (consortiumRule: string) => {
      const { version } = await db.challenge.findUniqueOrThrow({ where: { id: draft.id } })
      const form = { ...sectionForm('data'), version: String(version), consortiumRule }
      return callAction(step, { ...(await asViewer(official, params)), form })
    }
    expect(draft.consortiumRule).toBe('staysValid')
    expect((await send('sometimes')).status).toBe(422)
    expect((await send('needsResubmission')).status).toBe(303)
    const saved = await db.challenge.findUniqueOrThrow({ where: { id: draft.id } })
    expect(saved.consortiumRule).toBe('needsResubmission')
    const page = await callLoader(show, await asViewer(official, { challengeId: draft.id }))
    expect(JSON.stringify(page.data)).toContain('"consortiumRule":"needsResubmission"')
  })
})

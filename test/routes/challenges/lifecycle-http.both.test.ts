import { describe, expect, it } from 'vitest'
import { CHALLENGE_PHASES, type ChallengePhase } from '~/domain/challenge/view'
import * as step from '~/features/challenges/routes/edit-step'
import * as manage from '~/features/challenges/routes/manage'
import { db } from '~/platform/database/client.server'
import { CELLS, type Cell, type Persona } from '../../domain/challenge/lifecycle-table'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { sectionForm } from '../../factories/challenge-form'
import { callAction } from '../../support/call-route'
import { useDatabase } from '../../support/database'

useDatabase()

function viewerAs(cast: Cast, persona: Persona) {
  const viewers = {
    author: cast.author,
    second: cast.second,
    viewer: cast.reader,
    staff1: cast.staff,
    staff2: cast.staff,
    staff3: cast.staff,
    foreign: cast.foreign,
    former: cast.former,
    signedOut: null,
  }
  return viewers[persona]
}

function challengeIn(phase: ChallengePhase, cast: Cast, persona: Persona) {
  const state = phase === 'open' || phase === 'closed' ? 'published' : phase
  return createChallenge({
    authorityId: persona === 'staff1' ? cast.small.id : cast.authority.id,
    state,
    createdById: cast.author.id,
    editorIds: persona === 'staff3' ? [cast.author.id, cast.second.id] : [cast.author.id],
    submittedById: phase === 'draft' ? null : cast.author.id,
    ...(phase === 'closed' && { deadlineAt: new Date(Date.now() - 1000) }),
  })
}

/** Sends the action through its real route and tells what came of it in the words of the table. */
async function outcomeOf({ phase, action, persona }: Cell, cast: Cast): Promise<string> {
  const before = await challengeIn(phase, cast, persona)
  const call = {
    path: `/herausforderungen/${before.id}/verwalten`,
    params: { challengeId: before.id },
    viewer: viewerAs(cast, persona),
  }
  const form = { step: action, version: '1', reason: 'Aus gutem Grund.', outcome: 'Es läuft.' }
  const answer =
    action === 'save'
      ? await callAction(step, {
          ...call,
          params: { ...call.params, section: 'need' },
          form: sectionForm('need'),
        })
      : await callAction(manage, { ...call, form })
  const after = await db.challenge.findUniqueOrThrow({ where: { id: before.id } })
  const events = await db.event.count({ where: { streamId: before.id } })
  if (answer.status === 303) {
    // A publication proposes the dates of questions as well.
    expect([after.version, events]).toEqual([2, action === 'approve' ? 2 : 1])
    return after.state
  }
  expect(after).toEqual(before)
  expect(events).toBe(0)
  if (answer.status === 404) return '-'
  if (answer.status === 401) return persona === 'signedOut' ? '-' : 'unexpected 401'
  expect(answer.status).toBe(409)
  const data: unknown = answer.data
  const { error } = (data as { lastResult: { error: Record<string, string[]> } }).lastResult
  return (error[''] ?? [])[0]?.replace('reason.', '') ?? 'no reason'
}

// The opening has routes of its own.
const SENT = CELLS.filter((cell) => cell.action !== 'open')

describe.each(CHALLENGE_PHASES)('%s, through the real actions', (phase) => {
  it('does what the reviewed table says, for every action and person', async () => {
    const cast = await createCast()
    const cells = SENT.filter((cell) => cell.phase === phase)
    const told: string[] = []
    for (const cell of cells) told.push(`${cell.action} by ${cell.persona}: ${await outcomeOf(cell, cast)}`)
    expect(told).toEqual(cells.map((cell) => `${cell.action} by ${cell.persona}: ${cell.expected}`))
  })
})

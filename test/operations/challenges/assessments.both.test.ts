import { beforeEach, describe, expect, test } from 'vitest'
import { createChallenge } from '#test/factories/challenge'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { grant } from '#test/support/grant'
import { createScene } from '#test/support/proposal-scene'
import { AI_ACT_TREE } from '~/domain/assessment/ai-act'
import { changeAssessment } from '~/features/challenges/operations/change-assessment.server'
import {
  listChecks,
  publicChecks,
  readAssessmentHistory,
} from '~/features/challenges/operations/list-assessments.server'
import { recordAssessment } from '~/features/challenges/operations/record-assessment.server'
import { recordCheck } from '~/features/challenges/operations/record-check.server'
import { recordProcurement } from '~/features/challenges/operations/record-procurement.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const NOW = new Date('2026-11-26T10:00:00Z')
const answers = {
  ...{
    system: 'yes',
    exempt: 'no',
    role: 'deployer',
    model: 'no',
    prohibited: 'none',
    annexI: 'no',
    annexIII: 'none',
  },
  ...{ talks: 'yes', generates: 'no', recognises: 'no' },
}
const check = () => ({
  ...{ intent: 'check' as const, id: newId(), dataVersion: AI_ACT_TREE.version, evidence: {}, answers },
})
const assessor = (user = scene.official, challenge = scene.challenge) =>
  grant('challenge.assess', user.id, challenge, scene.authority.id)
const manager = () => grant('challenge.manage', scene.reader.id, scene.challenge, scene.authority.id)
const stored = () => db.assessment.findMany({ orderBy: [{ at: 'asc' }, { id: 'asc' }] })
const change = (correctsId: string, outcome = 'minimal') => ({
  ...{
    intent: 'change' as const,
    id: newId(),
    correctsId,
    outcome,
    reason: 'Es spricht nur mit Fachleuten.',
  },
})

describe('a check', () => {
  test('is recorded with its answers, class, reasons and version, and is an event', async () => {
    expect(await recordCheck(await assessor(), 'aiAct', check())).toEqual({ ok: true })
    expect(await stored()).toMatchObject([
      {
        ...{ kind: 'aiAct', outcome: 'transparency', answers, dataVersion: AI_ACT_TREE.version },
        reasons: [
          { question: 'role', option: 'deployer' },
          { question: 'talks', option: 'yes' },
        ],
        decidedById: scene.official.id,
        ...{ correctsId: null, changeReason: null },
      },
    ])
    expect(await eventActions('challenge', scene.challenge.id)).toEqual(['challenge.assessed'])
  })

  test('keeps no answers that lie off the way, and takes no class from a page', async () => {
    const sent = { ...check(), answers: { ...answers, system: 'no', outcome: 'minimal' } }
    await recordCheck(await assessor(), 'aiAct', sent)
    expect(await stored()).toMatchObject([{ answers: { system: 'no' }, outcome: 'outside' }])
  })

  test('with "I do not know" is recorded as not yet classified', async () => {
    const sent = { ...check(), answers: { ...answers, annexIII: 'unknown' } }
    await recordCheck(await assessor(), 'aiAct', sent)
    const [{ result } = {}] = await publicChecks(scene.challenge.id, 'de')
    expect(result).toMatchObject({ outcome: 'notYetClassified', open: ['Bereich nach Anhang III'] })
  })

  test.each([
    ['an unfinished one', { answers: { system: 'yes' } }, 'checkUnfinished'],
    ['one of another version', { dataVersion: '2025-01-01' }, 'questionsChanged'],
    ['an answer that there is not', { answers: { system: 'perhaps' } }, 'checkUnfinished'],
  ])('is refused: %s', async (_name, changes, reason) => {
    expect(await recordCheck(await assessor(), 'aiAct', { ...check(), ...changes })).toEqual({
      ok: false,
      reason,
    })
    expect(await stored()).toEqual([])
  })

  test('sent twice is recorded once, also at the same moment', async () => {
    const sent = check()
    const by = await assessor()
    await Promise.all([recordCheck(by, 'aiAct', sent), recordCheck(by, 'aiAct', sent)])
    expect(await stored()).toHaveLength(1)
  })

  test('is not lost where somebody went back and answered anew with the same form', async () => {
    const sent = check()
    await recordCheck(await assessor(), 'aiAct', sent)
    await recordCheck(await assessor(), 'aiAct', { ...sent, answers: { ...answers, talks: 'no' } })
    const other = await createChallenge({ authorityId: scene.authority.id })
    await recordCheck(await assessor(scene.official, other), 'aiAct', sent)
    expect((await stored()).map((one) => [one.challengeId, one.outcome])).toEqual([
      [scene.challenge.id, 'transparency'],
      [scene.challenge.id, 'minimal'],
      [other.id, 'transparency'],
    ])
  })

  test.each(['withdrawn', 'archived'] as const)('of a challenge that is %s is refused', async (state) => {
    const over = await createChallenge({ authorityId: scene.authority.id, state })
    expect(await recordCheck(await assessor(scene.official, over), 'aiAct', check())).toEqual({
      ...{ ok: false, reason: 'challengeOver' },
    })
  })

  test('takes no form of another check', async () => {
    expect(await recordAssessment(await assessor(), 'procurement', check(), NOW)).toMatchObject({
      status: 422,
    })
    expect(await stored()).toEqual([])
  })
})

describe('an expert', () => {
  test('sets another class with a reason; what was answered stays', async () => {
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    expect(await changeAssessment(await assessor(scene.colleague), 'aiAct', change(first.id))).toEqual({
      ok: true,
    })
    const history = await readAssessmentHistory(await manager(), 'aiAct', 'de')
    expect(history.map(({ outcome, isChange, by }) => [outcome, isChange, by])).toEqual([
      ['minimal', true, scene.colleague.displayName],
      ['transparency', false, scene.official.displayName],
    ])
    expect(await stored()).toMatchObject([{}, { answers, correctsId: first.id, reasons: [] }])
    expect(await eventActions('challenge', scene.challenge.id)).toContain('challenge.assessmentChanged')
    const [{ result } = {}] = await publicChecks(scene.challenge.id, 'en')
    expect(result).toMatchObject({ label: 'Minimal risk', changeReason: 'Es spricht nur mit Fachleuten.' })
  })

  test('is recorded once where the form is sent twice; other words come too late', async () => {
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    const sent = change(first.id)
    const by = await assessor()
    for (let time = 0; time < 2; time += 1)
      expect(await changeAssessment(by, 'aiAct', sent)).toEqual({ ok: true })
    const other = await changeAssessment(by, 'aiAct', { ...sent, reason: 'Anders.' })
    expect(other).toEqual({ ok: false, reason: 'assessmentStale' })
    expect(await stored()).toHaveLength(2)
  })

  test('may be staff', async () => {
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    const staff = await createUser({ platformRole: 'staff', secondFactor: true })
    expect(await changeAssessment(await assessor(staff), 'aiAct', change(first.id))).toEqual({ ok: true })
  })

  test('of two at the same moment only one changes the result', async () => {
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    const [one, other] = [await assessor(), await assessor(scene.colleague)]
    const results = await Promise.all([
      changeAssessment(one, 'aiAct', change(first.id)),
      changeAssessment(other, 'aiAct', change(first.id, 'prohibited')),
    ])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results).toContainEqual({ ok: false, reason: 'assessmentStale' })
    expect(await stored()).toHaveLength(2)
  })

  test.each([
    ['a class of another check', 'noPersonalData', 'outcomeUnknown'],
    ['a class that there is not', 'harmless', 'outcomeUnknown'],
  ])('cannot set %s', async (_name, outcome, reason) => {
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    expect(await changeAssessment(await assessor(), 'aiAct', change(first.id, outcome))).toEqual({
      ...{ ok: false, reason },
    })
  })

  test('cannot change what nobody has checked, nor a result of another kind', async () => {
    expect(await changeAssessment(await assessor(), 'aiAct', change(newId()))).toMatchObject({ ok: false })
    const first = check()
    await recordCheck(await assessor(), 'aiAct', first)
    const wrong = { ...change(first.id), outcome: 'ordinary' }
    expect(await changeAssessment(await assessor(), 'dataProtection', wrong)).toEqual({
      ...{ ok: false, reason: 'assessmentStale' },
    })
  })

  test('who is only a reader, of another organisation or a former member is none', async () => {
    for (const user of [scene.reader, scene.author])
      await expect(assessor(user)).rejects.toThrow('challenge.assess is not held')
  })
})

describe('the route of a procurement', () => {
  const input = {
    ...{ intent: 'procurement' as const, value: 9_000_000n, contractKind: 'supplies' as const },
    ...{ market: 'offTheShelf' as const, sharedResearch: 'no' as const },
  }

  test('is recorded with its thresholds, their sources and status', async () => {
    await recordProcurement(await assessor(), { id: newId(), ...input }, NOW)
    const [row] = await stored()
    expect(row).toMatchObject({ outcome: 'directAward', answers: { value: '9000000', on: '2026-11-26' } })
    const checks = await listChecks(await manager(), 'de')
    const reasons = checks.find(({ kind }) => kind === 'procurement')?.result?.reasons
    expect(reasons?.map(({ text }) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Direktauftrag: Der Wert liegt nicht über 100.000 €.',
      'Nationales Verfahren: Der Wert liegt unter der EU-Schwelle von 216.000 €.',
    ])
    expect(reasons?.map(({ isProvisional }) => isProvisional)).toEqual([true, false])
  })

  test('stays open without a value, and is refused where a threshold is missing', async () => {
    await recordProcurement(await assessor(), { id: newId(), ...input, value: null }, NOW)
    expect(await stored()).toMatchObject([{ outcome: 'notYetClassified', reasons: [] }])
    const later = new Date('2028-02-01T10:00:00Z')
    expect(await recordProcurement(await assessor(), { id: newId(), ...input }, later)).toEqual({
      ...{ ok: false, reason: 'thresholdMissing', key: 'euThresholdSupplies' },
    })
  })

  test('is for the authority alone', async () => {
    await recordProcurement(await assessor(), { id: newId(), ...input }, NOW)
    const kinds = (await publicChecks(scene.challenge.id, 'de')).map(({ kind, result }) => [kind, result])
    expect(kinds).toEqual([
      ['aiAct', null],
      ['dataProtection', null],
    ])
  })
})

describe('results', () => {
  test.each([
    ['update', () => db.assessment.updateMany({ data: { outcome: 'minimal' } })],
    ['delete', () => db.assessment.deleteMany()],
    ['truncate', () => db.$executeRaw`TRUNCATE "Assessment"`],
  ])('refuse %s', async (_name, write) => {
    await recordCheck(await assessor(), 'aiAct', check())
    await expect(write()).rejects.toThrow(/append-only/)
    expect(await stored()).toMatchObject([{ outcome: 'transparency' }])
  })

  test('cannot be a change without a reason', async () => {
    const row = { challengeId: scene.challenge.id, kind: 'aiAct' as const, dataVersion: 'x', answers: {} }
    const rest = { outcome: 'minimal', reasons: [], decidedById: scene.official.id, at: NOW }
    await expect(db.assessment.create({ data: { ...row, ...rest, correctsId: newId() } })).rejects.toThrow()
  })

  test('of an older version keep what it called things', async () => {
    const row = { challengeId: scene.challenge.id, kind: 'aiAct' as const, decidedById: newId(), at: NOW }
    const old = {
      dataVersion: '2024',
      answers: { gone: 'yes' },
      reasons: [{ question: 'gone', option: 'yes' }],
    }
    await db.assessment.create({ data: { ...row, ...old, outcome: 'formerClass' } })
    const [{ result } = {}] = await publicChecks(scene.challenge.id, 'de')
    expect(result).toMatchObject({
      label: 'formerClass',
      reasons: [{ text: 'short: Ja', source: null }],
      open: [],
    })
  })
})

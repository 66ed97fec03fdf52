import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readCursor } from '~/features/challenges/operations/challenge-cursor.server'
import type { ChallengeFilter } from '~/features/challenges/operations/challenge-filter.server'
import { listChallengeTasks } from '~/features/challenges/operations/list-challenge-tasks.server'
import { findChallenges } from '~/features/challenges/operations/list-challenges.server'
import { listChallengesAwaitingStaff } from '~/features/challenges/operations/list-challenges-awaiting-staff.server'
import { reconcileIndex } from '~/features/searching/operations/reconcile-index.server'
import { db } from '~/platform/database/client.server'
import { createChallenge } from '../../factories/challenge'
import { type Cast, createCast } from '../../factories/challenge-cast'
import { createChange } from '../../factories/change'
import { useDatabase } from '../../support/database'

useDatabase()
const HOUR = 3_600_000
const hours = (count: number) => new Date(Date.now() + count * HOUR)
let cast: Cast
beforeEach(async () => {
  cast = await createCast()
})
const make = (title: string, options: Partial<Parameters<typeof createChallenge>[0]> = {}) =>
  createChallenge({ authorityId: cast.authority.id, state: 'published', title, ...options })

/** Titles of all pages in order. */
async function titles(filter: ChallengeFilter = {}, size = 2): Promise<string[]> {
  const at = new Date()
  const found: string[] = []
  let cursor: string | null = null
  do {
    const page = await findChallenges(filter, readCursor(cursor), at, size)
    found.push(...page.rows.map((row) => row.title))
    cursor = page.next
  } while (cursor !== null && found.length < 100)
  return found
}

describe('findChallenges', () => {
  it('lists open ones by deadline, then the others by publication, over page borders', async () => {
    await make('offen spät', { deadlineAt: hours(30) })
    await make('zu', { deadlineAt: hours(-1), publishedAt: hours(-50) })
    await make('offen früh', { deadlineAt: hours(3) })
    await make('geöffnet', { state: 'opened', publishedAt: hours(-40) })
    await make('offen mittel', { deadlineAt: hours(10) })
    await make('zurück', { state: 'withdrawn', publishedAt: hours(-60) })
    const all = ['offen früh', 'offen mittel', 'offen spät', 'geöffnet', 'zu', 'zurück']
    for (const size of [1, 2, 3, 4, 5, 6, 7]) expect(await titles({}, size)).toEqual(all)
  })

  it('never shows what is not public', async () => {
    await make('Entwurf', { state: 'draft' })
    await make('Freigabe', { state: 'inApproval' })
    const page = await findChallenges({}, null, new Date())
    expect(page).toMatchObject({
      rows: [],
      districts: { named: { '13003': 0 }, statewide: 0 },
      next: null,
      counts: { open: 0, closed: 0, opened: 0, withdrawn: 0, archived: 0 },
    })
  })

  it('keeps challenges with the same deadline apart', async () => {
    const deadlineAt = hours(5)
    for (const title of ['a', 'b', 'c', 'd', 'e']) await make(title, { deadlineAt })
    expect((await titles()).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('counts what it lists, closed at the very instant', async () => {
    const at = new Date()
    await make('gerade zu', { deadlineAt: at })
    await make('noch offen', { deadlineAt: new Date(at.getTime() + 1) })
    await make('alt', { state: 'archived' })
    const { counts } = await findChallenges({}, null, at)
    expect(counts).toEqual({ open: 1, closed: 1, opened: 0, withdrawn: 0, archived: 1 })
    for (const phase of ['open', 'closed', 'opened', 'withdrawn', 'archived'] as const) {
      const { rows } = await findChallenges({ phase }, null, at)
      expect(rows).toHaveLength(counts[phase])
    }
  })

  it.each([
    [{ domain: 'transport' }, ['Straße']],
    [{ capability: 'robotics' }, ['Straße']],
    [{ technique: 'chatbot' }, ['Auskunft']],
    [{ district: '13003' }, ['Auskunft', 'Straße']],
    [{ text: 'STRASSE' }, ['Straße']],
    [{ text: 'straße' }, ['Straße']],
    [{ text: 'strassen' }, ['Straße']],
    [{ text: 'schreibend' }, ['Auskunft', 'Straße']],
    [{ text: 'traß' }, ['Straße']],
    [{ text: '1000 anrufe' }, ['Auskunft']],
    [{ text: "'; DROP TABLE qqq; --" }, []],
    [{ domain: 'transport', technique: 'chatbot' }, []],
    [{ authorityId: '00000000-0000-7000-8000-000000000000' }, []],
  ] as const)('filters %j', async (filter, expected) => {
    await make('Straße', { domains: ['transport'], capabilities: ['robotics'], districts: ['13003'] })
    await make('Auskunft', {
      domains: ['economy'],
      techniques: ['chatbot'],
      districts: [],
      problem: 'Es sind 100% Anrufe.',
    })
    await reconcileIndex()
    expect((await titles(filter)).sort()).toEqual(expected)
  })

  it('counts districts for the chosen phase, whatever district is chosen, as the filter finds them', async () => {
    await make('Rostock', { districts: ['13003'] })
    await make('beide', { districts: ['13003', '13004'] })
    await make('überall', { districts: [] })
    await make('zu', { districts: ['13004'], deadlineAt: hours(-1) })
    await make('Entwurf', { state: 'draft', districts: ['13003'] })
    const find = (filter: ChallengeFilter) => findChallenges(filter, null, new Date())
    const open = { named: { '13003': 2, '13004': 1, '13071': 0 }, statewide: 1 }
    for (const filter of [{}, { phase: 'open' }, { district: '13004' }] as const)
      expect((await find(filter)).districts).toMatchObject(open)
    const closed = await find({ phase: 'closed' })
    expect(closed.districts).toMatchObject({ named: { '13003': 0, '13004': 1 }, statewide: 0 })
    const { named, statewide } = (await find({})).districts
    for (const district of ['13003', '13004', '13071'] as const) {
      const { rows, counts } = await find({ district, phase: 'open' })
      const found = (named[district] ?? 0) + statewide
      expect([rows.length, counts.open]).toEqual([found, found])
    }
    const words = await find({ text: 'beide' })
    expect(words.districts).toMatchObject({ named: { '13003': 1, '13004': 1 }, statewide: 0 })
  })

  it('needs three statements at most', async () => {
    for (const title of ['a', 'b', 'c']) await make(title)
    await make('zu', { deadlineAt: hours(-1) })
    const raw = vi.spyOn(db, '$queryRaw')
    await findChallenges({}, null, new Date(), 10)
    expect(raw.mock.calls.length).toBeLessThanOrEqual(3)
    raw.mockRestore()
  })
})

describe('readCursor', () => {
  it.each([
    null,
    '',
    'x',
    'o12',
    `o1e9-${'a'.repeat(36)}`,
    `q5-${'a'.repeat(36)}`,
    `o999999999999999-${'a'.repeat(36)}`,
  ])('starts at the beginning for %j', (text) => {
    expect(readCursor(text)).toBeNull()
  })
})

describe('tasks', () => {
  it('tells each person what is theirs to do', async () => {
    const own = { editorIds: [cast.author.id], submittedById: cast.author.id }
    await make('Entwurf', { state: 'draft' })
    await make('Zurück', { state: 'draft', returnReason: 'Bitte ergänzen.' })
    await make('Freigabe', { state: 'inApproval', ...own })
    await make('Zu', { deadlineAt: hours(-1) })
    await make('Offen')
    const tasks = async (viewer: Cast['author']) =>
      (await listChallengeTasks(viewer)).map(({ title, task }) => `${title}: ${task}`).sort()
    const shared = ['Entwurf: finish', 'Zu: open', 'Zurück: revise']
    expect(await tasks(cast.author)).toEqual(['Freigabe: wait', ...shared].sort())
    expect(await tasks(cast.second)).toEqual(['Freigabe: approve', ...shared].sort())
    for (const viewer of [cast.reader, cast.former, cast.foreign, cast.staff])
      expect(await tasks(viewer)).toEqual([])
  })

  it('tells staff only where no other second person is left, the longest wait first', async () => {
    const small = { authorityId: cast.small.id, editorIds: [cast.author.id] }
    const both = [cast.author.id, cast.second.id]
    await make('groß, alle schrieben', { state: 'inApproval', editorIds: both, submittedAt: hours(-1) })
    await make('groß zu, alle schrieben', { deadlineAt: hours(-2), editorIds: both })
    await make('klein zu', { ...small, deadlineAt: hours(-2) })
    await make('klein Freigabe', { ...small, state: 'inApproval', submittedAt: hours(-9) })
    await make('klein offen', small)
    await make('klein Entwurf', { ...small, state: 'draft' })
    await make('groß zu', { deadlineAt: hours(-2) })
    await make('groß Freigabe', { state: 'inApproval' })
    const { challenges: waiting, count } = await listChallengesAwaitingStaff()
    expect(waiting.map(({ title, phase }) => [title, phase])).toEqual([
      ['klein Freigabe', 'inApproval'],
      ['klein zu', 'closed'],
      ['groß, alle schrieben', 'inApproval'],
    ])
    expect(count).toBe(3)
    expect(waiting[0]?.since).toBeInstanceOf(Date)
  })

  it('tells staff of a change that nobody else can put in force, while it can come into force', async () => {
    const both = [cast.author.id, cast.second.id]
    const change = async (title: string, more: object = {}, challenge: object = {}) => {
      const { id: challengeId } = await make(title, challenge)
      const by = { authorId: cast.author.id, editorIds: both, submittedById: cast.author.id }
      return createChange({ challengeId, ...by, submittedAt: hours(-3), ...more })
    }
    const waits = await change('alle schrieben')
    await change('klein', { editorIds: [cast.author.id] }, { authorityId: cast.small.id })
    await change('eine ist übrig', { editorIds: [cast.author.id] })
    await change('wird geschrieben', { state: 'draft' })
    await change('verworfen', { state: 'discarded' })
    await change('gilt schon', { state: 'applied', number: 1, appliedAt: hours(-1) })
    await change('Frist vorbei', {}, { deadlineAt: hours(-1) })
    await change('zurückgezogen', {}, { state: 'withdrawn' })
    const { challenges, count } = await listChallengesAwaitingStaff()
    expect(challenges.map(({ title, phase }) => [title, phase]).sort()).toEqual([
      ['alle schrieben', 'change'],
      ['klein', 'change'],
    ])
    expect(count).toBe(2)
    expect(challenges).toContainEqual(
      expect.objectContaining({ id: waits.id, challengeId: waits.challengeId, since: waits.submittedAt }),
    )
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { createEntry, createExperience, createVersion, registerContent } from '#test/factories/register'
import { viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createRegisterScene, draftOf, entryOf, type RegisterScene } from '#test/support/register-scene'
import { MOST_EXPERIENCES } from '~/domain/register/experience'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { countRunning } from '~/features/profiles/operations/close-organisation.server'
import { moveEntries } from '~/features/register/operations/move-entries.server'
import { translate } from '~/i18n/messages.server'
import { drainOutbox } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
let scene: RegisterScene
beforeEach(async () => {
  scene = await createRegisterScene()
})

const YEAR = 366 * 86_400_000
const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const _actions = (...names: string[]) => names.map((one) => `registerEntry.${one}`)
const tasksOf = async (user: { id: string }) => {
  const { tasks } = await listTasks({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
  return tasks.filter((one) => one.area === 'register').map(({ turn, title }) => `${turn}: ${title}`)
}

describe('a public entry', () => {
  const published = async (options = {}) => {
    const { id } = await createEntry({ authorityId: scene.authority.id, state: 'published', ...options })
    return entryOf(id)
  }

  it('stays as it is while its next version is written, and versions never change', async () => {
    const entry = await published()
    const [first] = await entry.versions()
    expect(await entry.step(scene.second, 'revise')).toEqual({ ok: true })
    await entry.save(scene.second, 'purpose', { goal: 'Neues Ziel' })
    expect((await entry.row()).currentVersionId).toBe(first?.id)
    expect((await entry.row()).editorIds).toEqual([scene.second.id])
    await entry.step(scene.second, 'submit', { note: ' Ziel genauer. ' })
    expect(await entry.step(scene.second, 'approve')).toEqual({ ok: false, reason: 'samePerson' })
    await entry.step(scene.author, 'approve')
    const [before, after] = await entry.versions()
    expect(before).toEqual(first)
    expect(after).toMatchObject({ number: 2, note: 'Ziel genauer.', content: { goal: 'Neues Ziel' } })
    expect(await entry.row()).toMatchObject({ currentVersionId: after?.id, changeNote: '' })
    const id = first?.id ?? ''
    await expect(db.registerVersion.update({ where: { id }, data: { name: 'X' } })).rejects.toThrow()
    await expect(db.registerVersion.delete({ where: { id } })).rejects.toThrow()
  })

  it('says again what is public when its revision is thrown away, by whoever writes for it', async () => {
    const entry = await published({ says: { goal: 'Altes Ziel' } })
    const [first] = await entry.versions()
    await entry.step(scene.author, 'revise')
    await entry.save(scene.author, 'purpose', { goal: 'Verworfenes Ziel' })
    for (const user of [scene.reader, scene.neighbour, scene.outsider])
      await expect(entry.step(user, 'discardRevision')).rejects.toMatchObject({ status: 404 })
    // Whoever saw it before somebody saved throws nobody's words away.
    const { version } = await entry.row()
    await entry.save(scene.second, 'purpose', { goal: 'Besseres Ziel' })
    const stale = { ok: false, reason: 'wrongState' }
    expect(await entry.step(scene.author, 'discardRevision', { version })).toEqual(stale)
    await entry.step(scene.author, 'submit', { note: 'Ziel' })
    expect(await entry.step(scene.second, 'discardRevision')).toEqual(stale)
    await entry.step(scene.head, 'return', { reason: 'Zu vage.' })
    expect(await entry.step(scene.second, 'discardRevision')).toEqual({ ok: true })
    expect(await entry.row()).toMatchObject({
      ...{ state: 'published', currentVersionId: first?.id, content: first?.content },
      ...{ editorIds: [], submittedById: null, submittedAt: null, returnReason: null, changeNote: '' },
    })
    expect(await entry.versions()).toEqual([first])
    const { id } = await entry.row()
    expect((await eventActions('registerEntry', id)).at(-1)).toBe('registerEntry.revisionDiscarded')
    expect(await tasksOf(scene.author)).toEqual([])
    expect(await entry.step(scene.second, 'discardRevision')).toEqual(stale)
    // What comes next begins with what is public, and is of those who write now.
    await entry.step(scene.second, 'revise')
    expect(await entry.row()).toMatchObject({ editorIds: [scene.second.id], content: { goal: 'Altes Ziel' } })
  })

  it('is thrown away or approved, not both: of two at once one is refused', async () => {
    const entry = await published()
    await entry.step(scene.author, 'revise')
    const [sent, thrown] = await Promise.all([
      entry.step(scene.author, 'submit'),
      entry.step(scene.second, 'discardRevision'),
    ])
    expect([sent.ok, thrown.ok].sort()).toEqual([false, true])
    const draft = await draftOf(scene)
    expect(await entryOf(draft.id).step(scene.author, 'discardRevision')).toEqual({
      ...{ ok: false, reason: 'neverPublic' },
    })
  })

  it('is followed by the worker without a fault', async () => {
    const entry = await published()
    await entry.step(scene.author, 'confirm')
    await drainOutbox(stateHandlers)
    expect(await db.outboxState.count({ where: { entity: 'registerEntry' } })).toBe(0)
  })

  it('has nothing in the database that its rules forbid, whoever writes it', async () => {
    const entry = await published()
    const { id } = await entry.row()
    const other = await draftOf(scene)
    const [version] = await entry.versions()
    const update = (data: object, where = { id }) => db.registerEntry.update({ where, data })
    const running = { aiActClass: 'prohibited', phase: 'inUse' } as const
    const next = { entryId: id, number: 2, publishedAt: new Date() }
    for (const forbidden of [
      () => createVersion({ ...next, content: registerContent(running) }),
      () => createVersion({ ...next, number: 1, content: registerContent() }),
      () => createVersion({ ...next, number: 0, content: registerContent() }),
      () => update({ state: 'published' }, { id: other.id }),
      () => update({ state: 'inApproval', submittedById: null }, { id: other.id }),
      () => update({ currentVersionId: version?.id ?? '' }, { id: other.id }),
      () => update({ state: 'withdrawn' }),
      () => update({ state: 'withdrawn', withdrawnAt: new Date(), withdrawnReason: ' ' }),
      () => createExperience({ entryId: id, organisationId: scene.other.id, endMonth: '2020-01' }),
    ])
      await expect(forbidden()).rejects.toThrow()
  })

  it('is withdrawn by a head with a reason, for good', async () => {
    const entry = await published()
    await expect(entry.step(scene.second, 'withdraw', { reason: 'Nein' })).rejects.toMatchObject({
      status: 404,
    })
    expect(await entry.step(scene.head, 'withdraw')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await entry.step(scene.head, 'withdraw', { reason: ' Vertrag beendet. ' })).toEqual({ ok: true })
    expect(await entry.row()).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Vertrag beendet.' })
    expect(await told('registerWithdrawn')).toEqual(ids(scene.author, scene.second))
    expect(await entry.step(scene.head, 'revise')).toEqual({ ok: false, reason: 'wrongState' })
    const { id } = await entry.row()
    await expect(db.registerEntry.update({ where: { id }, data: { state: 'draft' } })).rejects.toThrow()
  })

  it('becomes a task when nobody has confirmed it for a year, until somebody does', async () => {
    const entry = await published({ publishedAt: new Date(Date.now() - YEAR) })
    await published({ publishedAt: new Date(Date.now() - YEAR / 2) })
    expect(await tasksOf(scene.author)).toEqual([expect.stringMatching(/^yours: Registereintrag bestätigen/)])
    expect(await tasksOf(scene.reader)).toEqual([])
    await expect(entry.step(scene.reader, 'confirm')).rejects.toMatchObject({ status: 404 })
    expect(await entry.step(scene.second, 'confirm')).toEqual({ ok: true })
    expect((await entry.row()).confirmedAt).not.toBeNull()
    expect(await tasksOf(scene.author)).toEqual([])
  })

  it('keeps its authority from closing, and moves with it into another one', async () => {
    const entry = await published()
    await draftOf(scene)
    expect((await countRunning(db, scene.authority.id)).challenges).toBe(1)
    const { id } = await entry.row()
    await entry.tell(scene.author, scene.authority.id)
    await entry.tell(scene.neighbour, scene.other.id)
    await transact((tx) =>
      moveEntries(tx, { from: scene.authority.id, to: scene.other.id, actorId: scene.head.id }),
    )
    expect(await db.registerEntry.count({ where: { authorityId: scene.other.id } })).toBe(2)
    expect(await db.registerExperience.findMany({ where: { entryId: id } })).toMatchObject([
      { organisationId: scene.other.id, writtenById: scene.neighbour.id },
    ])
  })
})

it('an entry that lies for approval is looked at again when its authority becomes another one', async () => {
  const drafted = await draftOf(scene)
  const waiting = entryOf((await draftOf(scene)).id)
  await waiting.step(scene.author, 'submit')
  const { version } = await waiting.row()
  const move = { from: scene.authority.id, to: scene.other.id, actorId: scene.head.id }
  await transact((tx) => moveEntries(tx, move))
  expect(await waiting.row()).toMatchObject({ authorityId: scene.other.id, version: version + 1 })
  expect((await entryOf(drafted.id).row()).version).toBe(drafted.version)
  expect(await waiting.step(scene.neighbour, 'approve', { version })).toEqual({
    ...{ ok: false, reason: 'wrongState' },
  })
})

describe('experiences', () => {
  const published = () => createEntry({ authorityId: scene.authority.id, state: 'published' })

  it('are told by each authority once, and changed and taken back by it', async () => {
    const { id } = await published()
    const entry = entryOf(id)
    expect(await entry.tell(scene.author, scene.authority.id)).toEqual({ ok: true })
    expect(await entry.tell(scene.neighbour, scene.other.id, { wouldUseAgain: false })).toEqual({ ok: true })
    expect(await entry.tell(scene.second, scene.authority.id)).toEqual({ ok: false, reason: 'stale' })
    expect(await entry.tell(scene.second, scene.authority.id, { version: 1, grades: { cost: 4 } })).toEqual({
      ok: true,
    })
    const rows = await db.registerExperience.findMany({ where: { entryId: id }, orderBy: { id: 'asc' } })
    expect(rows).toMatchObject([
      { organisationId: scene.authority.id, version: 2, grades: { cost: 4 }, writtenById: scene.second.id },
      { organisationId: scene.other.id, version: 1, wouldUseAgain: false },
    ])
    expect(await entry.takeBack(scene.author, scene.authority.id, 1)).toEqual({ ok: false, reason: 'stale' })
    expect(await entry.takeBack(scene.author, scene.authority.id, 2)).toEqual({ ok: true })
    expect(await db.registerExperience.count()).toBe(1)
    expect(await eventActions('registerEntry', id)).toEqual([
      ...['experience.written', 'experience.written', 'experience.changed', 'experience.removed'],
    ])
  })

  it('are told once by a form that was sent twice, and by nobody else in its place', async () => {
    const { id } = await published()
    const entry = entryOf(id)
    for (const _time of [1, 2])
      expect(await entry.tell(scene.author, scene.authority.id)).toEqual({ ok: true })
    const other = await entry.tell(scene.author, scene.authority.id, { text: 'Doch nicht.' })
    expect(other).toEqual({ ok: false, reason: 'stale' })
    expect(await entry.tell(scene.second, scene.authority.id)).toEqual({ ok: false, reason: 'stale' })
    expect(await eventActions('registerEntry', id)).toEqual(['experience.written'])
  })

  it('are told by one of two who begin at once', async () => {
    const entry = entryOf((await published()).id)
    const sent = await Promise.all(
      [scene.author, scene.second].map((one) => entry.tell(one, scene.authority.id)),
    )
    expect(sent.map((one) => one.ok).sort()).toEqual([false, true])
  })

  it('are so many and no more; what was said can still be changed', async () => {
    const { id } = await createEntry({ authorityId: scene.authority.id, state: 'published' })
    const crowd = Array.from({ length: MOST_EXPERIENCES }, (_, place) => ({
      ...{ id: newId(), kind: 'authority' as const, name: `Amt ${place}`, sortKey: `amt ${place}` },
    }))
    await db.organisation.createMany({ data: crowd as never })
    for (const { id: organisationId } of crowd) await createExperience({ entryId: id, organisationId })
    const entry = entryOf(id)
    const refused = { ok: false, reason: 'enoughSaid' }
    expect(await entry.tell(scene.author, scene.authority.id)).toEqual(refused)
    await db.registerExperience.deleteMany({ where: { organisationId: crowd[0]?.id ?? '' } })
    expect(await entry.tell(scene.author, scene.authority.id)).toEqual({ ok: true })
    const again = { version: 1, text: 'Läuft besser.' }
    expect(await entry.tell(scene.author, scene.authority.id, again)).toEqual({ ok: true })
  })

  it('are told by nobody who does not write for a verified authority, nor about what is not public', async () => {
    const entry = entryOf((await published()).id)
    for (const [user, organisation] of [
      [scene.reader, scene.authority],
      [scene.outsider, scene.authority],
      [scene.neighbour, scene.authority],
    ] as const)
      await expect(entry.tell(user, organisation.id)).rejects.toMatchObject({ status: 404 })
    const draft = entryOf((await draftOf(scene)).id)
    expect(await draft.tell(scene.author, scene.authority.id)).toEqual({
      ok: false,
      reason: 'entryNotPublic',
    })
    await db.organisation.update({ where: { id: scene.other.id }, data: { state: 'unverified' } })
    expect(await entry.tell(scene.neighbour, scene.other.id)).toEqual({
      ...{ ok: false, reason: 'authorityNotVerified' },
    })
  })
})

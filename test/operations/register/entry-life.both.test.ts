import { beforeEach, describe, expect, it } from 'vitest'
import { addMember, createOrganisation } from '#test/factories/organisation'
import { createEntry } from '#test/factories/register'
import { createUser, viewerOf } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions, toldOf } from '#test/support/event-actions'
import { createRegisterScene, draftOf, entryOf, type RegisterScene } from '#test/support/register-scene'
import { standingToOrganisation } from '~/domain/permission/standing'
import { listTasks } from '~/features/administration/operations/list-tasks.server'
import { createEntry as beginEntry } from '~/features/register/operations/create-entry.server'
import { listEntriesAwaitingStaff } from '~/features/register/operations/list-entries-awaiting-staff.server'
import { takeEntryStep } from '~/features/register/operations/take-entry-step.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: RegisterScene
beforeEach(async () => {
  scene = await createRegisterScene()
})

const _YEAR = 366 * 86_400_000
const told = async (template: string) =>
  (await toldOf()).flatMap(([userId, name]) => (name === template ? [userId] : [])).sort()
const ids = (...people: { id: string }[]) => people.map((one) => one.id).sort()
const actions = (...names: string[]) => names.map((one) => `registerEntry.${one}`)
const tasksOf = async (user: { id: string }) => {
  const { tasks } = await listTasks({ viewer: await viewerOf(user.id), t: translate('de'), locale: 'de' })
  return tasks.filter((one) => one.area === 'register').map(({ turn, title }) => `${turn}: ${title}`)
}

describe('a draft', () => {
  const begin = async (user: { id: string }, id: string) => {
    const viewer = await viewerOf(user.id)
    const standing = standingToOrganisation(viewer, scene.authority.id)
    const authorized = authorize('register.create', viewer, standing, { id: scene.authority.id })
    return beginEntry(authorized, { id, name: 'Drohne' })
  }

  it('is begun once, however often its form is sent, for a verified authority only', async () => {
    const id = newId()
    const sent = await Promise.all([begin(scene.author, id), begin(scene.author, id)])
    expect(sent.map((one) => one.ok)).toEqual([true, true])
    expect(await entryOf(id).row()).toMatchObject({
      state: 'draft',
      editorIds: [scene.author.id],
      version: 1,
    })
    expect(await eventActions('registerEntry', id)).toEqual(actions('created'))
    expect(await begin(scene.second, id)).toEqual({ ok: false, reason: 'idTaken' })
    await expect(begin(scene.reader, newId())).rejects.toMatchObject({ status: 404 })
    await db.organisation.update({ where: { id: scene.authority.id }, data: { state: 'unverified' } })
    expect(await begin(scene.author, newId())).toEqual({ ok: false, reason: 'authorityNotVerified' })
  })

  it('is saved section by section, incomplete or not, and notes who wrote', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    expect(await entry.save(scene.second, 'provider', { providerPlace: 'Wismar', licence: 'MIT' })).toEqual({
      ...{ ok: false, reason: 'wrongFields', problems: [{ field: 'licence', reason: 'licenceNeedless' }] },
    })
    expect(await entry.save(scene.second, 'provider', { providerPlace: 'Wismar' })).toEqual({ ok: true })
    expect(await entry.row()).toMatchObject({
      ...{ version: 2, editorIds: [scene.author.id, scene.second.id] },
      content: {
        providerPlace: 'Wismar',
        providerName: 'Papierlos GmbH',
        summary: expect.stringMatching('L'),
      },
    })
    // Fields of another section are not of this form, the same once more changes nothing.
    expect(await entry.save(scene.second, 'purpose', { providerPlace: 'Bonn' })).toEqual({ ok: true })
    expect(await entry.row()).toMatchObject({ version: 2, content: { providerPlace: 'Wismar' } })
    expect(await eventActions('registerEntry', id)).toEqual(actions('saved'))
  })

  it('takes nothing that can never be right', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    const wrong = { endMonth: '2025-01', website: 'javascript:alert(1)', name: '' }
    expect(await entry.save(scene.author, 'basics', wrong)).toMatchObject({
      problems: [
        { field: 'website', reason: 'notWeb' },
        { field: 'endMonth', reason: 'endBeforeBegin' },
        { field: 'name', reason: 'nameMissing' },
      ],
    })
    const unknown = { licenceModel: 'openSource', licence: 'BUSL-1.1', providerOrganisation: newId() }
    expect(await entry.save(scene.author, 'provider', unknown)).toMatchObject({
      problems: [
        { field: 'licence', reason: 'licenceNotOpen' },
        { field: 'providerOrganisation', reason: 'unknownOrganisation' },
      ],
    })
    expect((await entry.row()).version).toBe(1)
  })

  it('is not overwritten by somebody who has read an older text', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    await entry.save(scene.second, 'purpose', { goal: 'Von der Zweiten' })
    const late = await entry.save(scene.author, 'purpose', { goal: 'Vom Autor' }, 1)
    expect(late).toMatchObject({
      reason: 'stale',
      saved: { version: 2, content: { goal: 'Von der Zweiten' } },
    })
    const both = await Promise.all([
      entry.save(scene.author, 'purpose', { goal: 'A' }, 2),
      entry.save(scene.second, 'oversight', { training: 'B' }, 2),
    ])
    expect(both.map((one) => one.ok).sort()).toEqual([false, true])
  })

  it('is thrown away with its words while nobody has seen it', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    await entry.save(scene.author, 'purpose', { goal: 'Geheim' })
    expect(await entry.step(scene.second, 'discard', { version: 1 })).toEqual({
      ok: false,
      reason: 'wrongState',
    })
    expect(await entry.step(scene.second, 'discard')).toEqual({ ok: true })
    expect(await db.registerEntry.count()).toBe(0)
    expect(await db.eventDetail.count({ where: { field: 'goal' } })).toBe(0)
    expect(await eventActions('registerEntry', id)).toEqual(actions('saved', 'discarded'))
    const shown = await createEntry({ authorityId: scene.authority.id, state: 'published' })
    await entryOf(shown.id).step(scene.author, 'revise')
    expect(await entryOf(shown.id).step(scene.author, 'discard')).toEqual({ ok: false, reason: 'wasPublic' })
    await expect(db.registerEntry.delete({ where: { id: shown.id } })).rejects.toThrow()
  })
})

describe('the way to the publication', () => {
  it('needs a second person who did not write, and tells each whose turn it is', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    expect(await tasksOf(scene.author)).toEqual([expect.stringMatching(/^yours: .*fertig schreiben/)])
    expect(await entry.step(scene.author, 'submit')).toEqual({ ok: true })
    expect(await told('registerAwaitsApproval')).toEqual(ids(scene.second, scene.head))
    expect([(await tasksOf(scene.author))[0], (await tasksOf(scene.second))[0]]).toEqual([
      expect.stringMatching(/^others: .*liegt zur Freigabe vor/),
      expect.stringMatching(/^yours: Registereintrag freigeben/),
    ])
    expect(await entry.step(scene.author, 'approve')).toEqual({ ok: false, reason: 'samePerson' })
    expect(await entry.step(scene.second, 'return')).toEqual({ ok: false, reason: 'reasonMissing' })
    expect(await entry.step(scene.second, 'return', { reason: ' Zu knapp. ' })).toEqual({ ok: true })
    expect(await told('registerReturned')).toEqual(ids(scene.author))
    expect(await entry.row()).toMatchObject({ state: 'draft', returnReason: 'Zu knapp.' })
    expect((await tasksOf(scene.author))[0]).toMatch(/^yours: Registereintrag überarbeiten/)
    for (const step of ['submit', 'recall', 'submit'] as const) await entry.step(scene.author, step)
    expect(await entry.step(scene.second, 'approve')).toEqual({ ok: true })
    const [version] = await entry.versions()
    expect(version).toMatchObject({
      ...{ number: 1, approvedById: scene.second.id, approvedByStaff: false, phase: 'inUse', note: '' },
      ...{ aiActClass: 'minimal', licenceModel: 'proprietary', providerCountry: 'DE' },
    })
    expect(await entry.row()).toMatchObject({ state: 'published', currentVersionId: version?.id })
    expect(await told('registerPublished')).toEqual(ids(scene.author))
    expect(await eventActions('registerEntry', id)).toEqual(
      actions('submitted', 'returned', 'submitted', 'recalled', 'submitted', 'published'),
    )
    for (const user of [scene.reader, scene.neighbour, scene.outsider])
      await expect(entry.step(user, 'revise')).rejects.toMatchObject({ status: 404 })
  })

  it('asks nobody to stand by what is said of their own company, and staff where nobody else is left', async () => {
    const company = await createOrganisation({ name: 'Papierlos GmbH' })
    const says = { providerOrganisation: company.id }
    const { id } = await draftOf(scene, { editorIds: ids(scene.author, scene.head), says })
    const [staff, partial] = [
      await createUser({ platformRole: 'staff' }),
      await createUser({ platformRole: 'staff' }),
    ]
    for (const user of [scene.second, partial]) await addMember(user.id, company.id, 'viewer')
    // Whoever was a member once is no more impartial than whoever is one.
    await db.membership.updateMany({
      where: { userId: scene.second.id, role: 'viewer' },
      data: { endedAt: new Date() },
    })
    const entry = entryOf(id)
    await entry.step(scene.author, 'submit')
    expect(await told('registerAwaitsApproval')).toEqual([staff.id])
    expect(await tasksOf(scene.second)).toEqual([expect.stringMatching(/^others: /)])
    expect((await listEntriesAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
    expect(await listEntriesAwaitingStaff(partial)).toEqual([])
    for (const user of [scene.second, partial])
      for (const step of ['approve', 'return'] as const)
        expect(await entry.step(user, step, { reason: 'Nein.' })).toEqual({ ok: false, reason: 'ownCause' })
    expect(await entry.step(staff, 'approve')).toEqual({ ok: true })
    // A revision that names another provider is still about the one that everybody reads.
    await entry.step(scene.author, 'revise')
    await entry.save(scene.author, 'provider', { providerOrganisation: '' })
    await entry.step(scene.author, 'submit')
    expect(await entry.step(scene.second, 'approve')).toEqual({ ok: false, reason: 'ownCause' })
    expect(await listEntriesAwaitingStaff(staff)).toEqual([])
    expect(await tasksOf(scene.head)).toEqual([expect.stringMatching(/^yours: /)])
    expect(await entry.step(scene.head, 'approve')).toEqual({ ok: true })
  })

  it('refuses whoever has joined the provider since they were asked, by what is written now', async () => {
    const company = await createOrganisation({ name: 'Papierlos GmbH' })
    const { id } = await draftOf(scene, { says: { providerOrganisation: company.id } })
    const entry = entryOf(id)
    await entry.step(scene.author, 'submit')
    expect(await told('registerAwaitsApproval')).toEqual(ids(scene.second, scene.head))
    const viewer = await viewerOf(scene.second.id)
    const standing = standingToOrganisation(viewer, scene.authority.id)
    await addMember(scene.second.id, company.id, 'viewer')
    const { version } = await entry.row()
    const wish = { step: 'approve', version, reason: '', note: '' } as const
    expect(await takeEntryStep(viewer, standing, await entry.row(), wish)).toEqual({
      ...{ ok: false, reason: 'ownCause' },
    })
    expect((await entry.row()).state).toBe('inApproval')
  })

  it('asks no staff to stand by what is said of their own company', async () => {
    const company = await createOrganisation({ name: 'Papierlos GmbH' })
    const editorIds = ids(scene.author, scene.second, scene.head)
    const { id } = await draftOf(scene, { editorIds, says: { providerOrganisation: company.id } })
    const staff = await createUser({ platformRole: 'staff' })
    await addMember(staff.id, company.id, 'viewer')
    const entry = entryOf(id)
    await entry.step(scene.author, 'submit')
    expect(await entry.step(staff, 'approve')).toEqual({ ok: false, reason: 'ownCause' })
    await db.membership.deleteMany({ where: { userId: staff.id } })
    expect(await entry.step(staff, 'approve')).toEqual({ ok: true })
  })

  it('asks staff where nobody of the authority is left, and marks it', async () => {
    const editorIds = ids(scene.author, scene.second, scene.head)
    const { id } = await draftOf(scene, { editorIds })
    const staff = await createUser({ platformRole: 'staff' })
    const entry = entryOf(id)
    await entry.step(scene.author, 'submit')
    expect(await told('registerAwaitsApproval')).toEqual([staff.id])
    expect((await listEntriesAwaitingStaff(staff)).map((one) => one.id)).toEqual([id])
    await db.registerEntry.update({ where: { id }, data: { editorIds: [scene.author.id] } })
    expect(await listEntriesAwaitingStaff(staff)).toEqual([])
    expect(await entry.step(staff, 'approve')).toEqual({ ok: false, reason: 'staffNotNeeded' })
    await db.registerEntry.update({ where: { id }, data: { editorIds } })
    expect(await entry.step(staff, 'approve')).toEqual({ ok: true })
    expect((await entry.versions())[0]).toMatchObject({ approvedByStaff: true })
  })

  it.each([
    ['incomplete', { goal: '' }],
    ['incomplete', { aiActClass: 'highRiskAnnexIII' }],
    ['prohibitedInUse', { aiActClass: 'prohibited' }],
  ] as const)('is closed to what is %s, and to it again where it has slipped in', async (reason, says) => {
    const { id } = await draftOf(scene, { says })
    const entry = entryOf(id)
    expect(await entry.step(scene.author, 'submit')).toEqual({ ok: false, reason })
    await db.registerEntry.update({
      where: { id },
      data: { state: 'inApproval', submittedById: scene.author.id },
    })
    expect(await entry.step(scene.second, 'approve')).toEqual({ ok: false, reason })
    expect(await entry.versions()).toEqual([])
  })

  it('is open to one of two who approve at once, and never for a text that changed at the same second', async () => {
    const { id } = await draftOf(scene)
    const entry = entryOf(id)
    await entry.step(scene.author, 'submit')
    const sent = await Promise.all([scene.second, scene.head].map((one) => entry.step(one, 'approve')))
    expect(sent.map((one) => (one.ok ? 'ok' : one.reason)).sort()).toEqual(['ok', 'wrongState'])
    expect(await entry.versions()).toHaveLength(1)

    const other = entryOf((await draftOf(scene)).id)
    await other.step(scene.author, 'submit')
    const seen = (await other.row()).version
    await other.step(scene.author, 'recall')
    await other.save(scene.author, 'purpose', { goal: 'Etwas ganz anderes' })
    await other.step(scene.author, 'submit')
    expect(await other.step(scene.second, 'approve', { version: seen })).toEqual({
      ...{ ok: false, reason: 'wrongState' },
    })
    const race = await Promise.all([other.step(scene.second, 'approve'), other.step(scene.author, 'recall')])
    expect(race.filter((one) => one.ok)).toHaveLength(1)
  })
})

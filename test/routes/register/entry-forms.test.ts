import { beforeEach, describe, expect, it } from 'vitest'
import { createEntry } from '#test/factories/register'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader, type Fields } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createRegisterScene, draftOf, entryOf, type RegisterScene } from '#test/support/register-scene'
import * as editPage from '~/features/register/routes/entry-edit'
import * as managePage from '~/features/register/routes/entry-manage'
import * as newPage from '~/features/register/routes/entry-new'
import * as experiencePage from '~/features/register/routes/experience'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'

useDatabase()
let scene: RegisterScene
beforeEach(async () => {
  scene = await createRegisterScene()
})

type Person = { id: string }
const text = (answer: { data: unknown }) => JSON.stringify(answer.data)
const save = async (user: Person, entryId: string, section: string, form: Fields) =>
  callAction(editPage, {
    ...{ path: `/ki-register/${entryId}/bearbeiten/${section}`, params: { entryId, section } },
    ...{ viewer: await viewerOf(user.id), form },
  })
const tell = async (user: Person, entryId: string, form: Fields) =>
  callAction(experiencePage, {
    ...{ path: `/ki-register/${entryId}/erfahrung`, params: { entryId } },
    ...{ viewer: await viewerOf(user.id), form },
  })

describe('the form of a section', () => {
  it('keeps what was written, as people write it, and goes on to the next section', async () => {
    const { id } = await draftOf(scene)
    const sent = await save(scene.author, id, 'basics', {
      ...{ version: '1', name: '  Riss\u202e-\nFinder ', summary: 'Findet Risse.', phase: 'pilot' },
      ...{ beginMonth: '3.2026', domain: 'transport', capabilities: ['computerVision', 'analysis'] },
      ...{ contact: 'ki@amt.example', website: 'amt.example/ki', districts: '13003' },
    })
    expect([sent.status, sent.location]).toEqual([303, `/ki-register/${id}/bearbeiten/purpose`])
    expect((await entryOf(id).row()).content).toMatchObject({
      ...{ name: 'Riss- Finder', beginMonth: '2026-03', domain: 'transport', endMonth: '' },
      ...{ capabilities: ['computerVision', 'analysis'], techniques: [], districts: ['13003'] },
      website: 'https://amt.example/ki',
    })
    const law = await save(scene.author, id, 'law', {
      ...{ version: '2', aiActClass: 'notYetClassified' },
      ...{ 'impactAssessments[0].kind': 'dataProtection', 'impactAssessments[0].title': 'DSFA' },
      ...{ 'impactAssessments[0].date': '2026-02-01', 'impactAssessments[0].link': 'amt.example/dsfa' },
      ...{ 'impactAssessments[1].kind': 'other', 'impactAssessments[1].title': '' },
    })
    expect(law.location).toBe(`/ki-register/${id}/bearbeiten/technology`)
    expect((await entryOf(id).row()).content).toMatchObject({
      aiActClass: 'notYetClassified',
      impactAssessments: [
        {
          ...{ kind: 'dataProtection', title: 'DSFA', date: '2026-02-01' },
          link: 'https://amt.example/dsfa',
        },
      ],
    })
    const last = await save(scene.author, id, 'responsibility', { version: '3', roleLead: 'Referat 1' })
    expect(last.location).toBe(`/ki-register/${id}/verwalten`)
  })

  it.each([
    ['basics', { name: '' }, 'register.error.nameMissing'],
    ['basics', { beginMonth: 'Mai' }, 'register.error.month'],
    ['basics', { beginMonth: '05/2026', endMonth: '04/2026' }, 'register.error.endBeforeBegin'],
    ['basics', { website: 'javascript:alert(1)' }, 'field.url'],
    ['basics', { contact: 'niemand' }, 'register.error.noContact'],
    ['basics', { contact: '<x>@y' }, 'register.error.noContact'],
    ['basics', { contact: 'a@b.example?bcc=c@d.example' }, 'register.error.noContact'],
    ['basics', { phase: 'erfunden' }, 'field.invalid'],
    ['basics', { domain: 'erfunden' }, 'field.invalid'],
    ['basics', { summary: 'x'.repeat(351) }, 'field.tooLong'],
    ['law', { aiActCheckedOn: '2026-02-30' }, 'field.date'],
    ['law', { 'impactAssessments[0].title': 'x', 'impactAssessments[0].link': 'data:x' }, 'field.url'],
    ['provider', { licence: 'irgendwas !' }, 'offer.error.licenceUnknown'],
    ['provider', { licenceModel: 'openSource', licence: 'BUSL-1.1' }, 'register.error.licenceNotOpen'],
    ['provider', { providerCountry: 'XX' }, 'field.invalid'],
    ['provider', { providerOrganisation: 'x' }, 'field.invalid'],
  ] as const)('of %s refuses %j and loses nothing', async (section, wrong, error) => {
    const { id } = await draftOf(scene)
    const whole: Fields = section === 'basics' ? { name: 'Helfer', summary: 'Getippt.' } : {}
    const answer = await save(scene.author, id, section, { version: '1', ...whole, ...wrong })
    expect([answer.status, text(answer).includes(error)]).toEqual([422, true])
    for (const typed of Object.values(wrong))
      expect(text(answer)).toContain(JSON.stringify(typed).slice(1, -1))
    expect((await entryOf(id).row()).version).toBe(1)
  })

  it('shows both texts to whoever has read an older one', async () => {
    const { id } = await draftOf(scene)
    await save(scene.second, id, 'purpose', { version: '1', goal: 'Von der Zweiten' })
    const late = await save(scene.author, id, 'purpose', { version: '1', goal: 'Vom Autor' })
    expect(late.status).toBe(409)
    expect(late.data).toMatchObject({ stale: { version: 2, content: { goal: 'Von der Zweiten' } } })
    expect(text(late)).toContain('Vom Autor')
    const again = await save(scene.author, id, 'purpose', { version: '2', goal: 'Vom Autor' })
    expect([again.status, (await entryOf(id).row()).content]).toEqual([
      303,
      expect.objectContaining({ goal: 'Vom Autor' }),
    ])
  })

  it('is there for no section that does not exist, and locked while a second person looks', async () => {
    const { id } = await draftOf(scene)
    for (const section of ['need', '__proto__', ''])
      expect((await save(scene.author, id, section, { version: '1' })).status).toBe(404)
    await entryOf(id).step(scene.author, 'submit')
    const late = await save(scene.author, id, 'purpose', { version: '2', goal: 'Noch schnell' })
    expect([late.status, text(late).includes('registerReason.wrongState')]).toEqual([409, true])
    const params = { entryId: id, section: 'purpose' }
    const viewer = await viewerOf(scene.author.id)
    const page = await callLoader(editPage, { path: '/x', params, viewer })
    expect(page.data.isLocked).toBe(true)
  })
})

describe('the page that manages an entry', () => {
  it('says what is missing, who is next, and what may be done', async () => {
    const { id } = await draftOf(scene, { says: { goal: '', aiActClass: 'transparency' } })
    const params = { entryId: id }
    const viewer = await viewerOf(scene.author.id)
    const { data } = await callLoader(managePage, { path: `/ki-register/${id}/verwalten`, params, viewer })
    expect(data).toMatchObject({ turn: 'authors', missing: ['goal', 'transparencyNotice'], mayEdit: true })
    expect(data.actions).toContainEqual({ action: 'submit', allowed: false, reason: 'incomplete' })
    const form = { step: 'submit', version: '1' }
    const sent = await callAction(managePage, { path: '/x', params, viewer, form })
    expect([sent.status, text(sent).includes('registerReason.incomplete')]).toEqual([409, true])
    const gone = await callAction(managePage, {
      path: '/x',
      params,
      viewer,
      form: { ...form, step: 'discard' },
    })
    expect([gone.status, gone.location]).toEqual([303, '/mein-bereich'])
    expect((await callLoader(managePage, { path: '/x', params, viewer })).status).toBe(404)
  })

  it('begins an entry, once', async () => {
    const form = { id: newId(), authorityId: scene.authority.id, name: 'Neu' }
    const viewer = await viewerOf(scene.author.id)
    const begin = () => callAction(newPage, { path: '/ki-register/neu', viewer, form })
    for (const answer of [await begin(), await begin()])
      expect(answer.location).toBe(`/ki-register/${form.id}/bearbeiten/basics`)
    const foreign = { ...form, id: newId(), authorityId: scene.other.id }
    expect((await callAction(newPage, { path: '/x', viewer, form: foreign })).status).toBe(404)
  })
})

describe('the form of an experience', () => {
  const published = () => createEntry({ authorityId: scene.authority.id, state: 'published' })
  const said = () => ({
    ...{ intent: 'write', organisationId: scene.other.id, version: '0', beginMonth: '01/2026' },
    ...{ 'grades.benefit': '2', 'grades.cost': '', text: 'Läuft.', wouldUseAgain: 'no' },
  })

  it('is written, shown again, changed and taken back', async () => {
    const { id } = await published()
    const sent = await tell(scene.neighbour, id, said())
    expect([sent.status, sent.location]).toEqual([303, `/ki-register/${id}`])
    expect(await db.registerExperience.findFirstOrThrow()).toMatchObject({
      ...{ organisationId: scene.other.id, grades: { benefit: 2 }, wouldUseAgain: false },
      ...{ beginMonth: '2026-01', endMonth: '', text: 'Läuft.' },
    })
    const viewer = await viewerOf(scene.neighbour.id)
    const page = await callLoader(experiencePage, { path: '/x', params: { entryId: id }, viewer })
    expect(page.data).toMatchObject({
      chosen: { name: 'Kreis Musterland' },
      own: { version: 1, text: 'Läuft.' },
    })
    // Sent twice by one click too many it has been said; other words from an old page are refused.
    expect((await tell(scene.neighbour, id, said())).status).toBe(303)
    const stale = await tell(scene.neighbour, id, { ...said(), text: 'Läuft nicht.' })
    expect([stale.status, text(stale).includes('experience.error.stale')]).toEqual([409, true])
    const removal = { intent: 'remove', organisationId: scene.other.id, version: '1' }
    expect((await tell(scene.neighbour, id, removal)).status).toBe(303)
    expect(await db.registerExperience.count()).toBe(0)
  })

  it.each([
    [{ beginMonth: '' }, 422, 'field.required'],
    [{ 'grades.benefit': '6' }, 422, 'field.tooBig'],
    [{ 'grades.benefit': '0' }, 422, 'field.tooSmall'],
    [{ wouldUseAgain: '' }, 422, 'field'],
    [{ text: '', 'grades.benefit': '' }, 409, 'experience.error.nothingSaid'],
    [{ endMonth: '12/2025' }, 409, 'experience.error.endBeforeBegin'],
    [{ beginMonth: '12/2098' }, 409, 'experience.error.beginsInFuture'],
  ] as const)('refuses %j', async (wrong, status, error) => {
    const { id } = await published()
    const answer = await tell(scene.neighbour, id, { ...said(), ...wrong })
    expect([answer.status, text(answer).includes(error)]).toEqual([status, true])
    expect(await db.registerExperience.count()).toBe(0)
  })

  it('is for nobody who does not write for the authority that speaks', async () => {
    const { id } = await published()
    for (const user of [scene.author, scene.reader, scene.outsider])
      expect((await tell(user, id, said())).status).toBe(404)
    const draft = await createEntry({ authorityId: scene.authority.id })
    expect((await tell(scene.neighbour, draft.id, said())).status).toBe(404)
  })
})

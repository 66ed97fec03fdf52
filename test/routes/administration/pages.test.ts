import { beforeEach, describe, expect, test } from 'vitest'
import { createAnnouncement, createMessage } from '#test/factories/administration'
import { createOrganisation } from '#test/factories/organisation'
import { createUser, viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import type { PlatformRole } from '~/domain/permission/matrix'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import * as announcementPage from '~/features/administration/routes/announcement'
import * as contentPage from '~/features/administration/routes/content'
import * as versionPage from '~/features/administration/routes/content-version'
import * as exportPage from '~/features/administration/routes/event-export'
import * as eventsPage from '~/features/administration/routes/event-list'
import * as mailLogPage from '~/features/administration/routes/mail-log'
import * as organisationsPage from '~/features/administration/routes/organisation-overview'
import * as outboxPage from '~/features/administration/routes/outbox'
import * as regionPage from '~/features/administration/routes/region'
import * as retentionPage from '~/features/administration/routes/retention'
import * as listsPage from '~/features/administration/routes/taxonomy'
import * as entryPage from '~/features/administration/routes/taxonomy-entry'
import * as newEntryPage from '~/features/administration/routes/taxonomy-entry-new'
import { db } from '~/platform/database/client.server'

useDatabase()
beforeEach(fillLists)

const viewer = async (platformRole: PlatformRole = 'administrator') =>
  viewerOf((await createUser({ platformRole })).id)
const texts = { labelDe: 'Auskunft', labelEn: 'Answers', descriptionDe: '', descriptionEn: '' }

describe('an entry of a list', () => {
  const params = { kind: 'technique', code: 'chatbot' }
  const path = '/verwaltung/listen/technique/eintrag/chatbot'

  test('saved on an old state is answered 409 with both texts, and nothing is lost', async () => {
    const asked = { path, params, viewer: await viewer() }
    const form = { intent: 'save', version: '1', ...texts }
    expect((await callAction(entryPage, { ...asked, form })).location).toBe(
      '/verwaltung/listen?liste=technique',
    )
    const stale = await callAction(entryPage, { ...asked, form: { ...form, labelDe: 'Anders' } })
    expect(stale.status).toBe(409)
    expect(stale.data).toMatchObject({
      stale: { version: 2, rows: [{ yours: 'Anders', saved: 'Auskunft' }] },
      lastResult: { initialValue: { labelDe: 'Anders' } },
    })
    const again = { ...form, labelDe: 'Anders', version: '2' }
    expect((await callAction(entryPage, { ...asked, form: again })).status).toBe(303)
  })

  test('that does not exist is not found', async () => {
    const asked = { path, viewer: await viewer() }
    for (const wrong of [
      { kind: 'technique', code: 'nothing' },
      { kind: 'legalForm', code: 'gmbh' },
      { kind: 'technique', code: 'a\0b' },
    ])
      expect((await callLoader(entryPage, { ...asked, params: wrong })).status).toBe(404)
  })

  test.each([
    ['a code with a space', { code: 'two words' }],
    ['a code that is taken', { code: 'chatbot' }],
    ['no label', { labelDe: ' ' }],
    ['a label that is too long', { labelEn: 'x'.repeat(101) }],
  ])('is not added with %s', async (_name, change) => {
    const form = { code: 'edge', ...texts, ...change }
    const asked = { path: '/x', params: { kind: 'technique' }, viewer: await viewer(), form }
    expect((await callAction(newEntryPage, asked)).status).toBe(422)
    expect(await db.event.count()).toBe(0)
  })

  test('is moved in the list of the address; at a place where it does not stand, 409', async () => {
    const asked = { path: '/verwaltung/listen?liste=domain', viewer: await viewer() }
    const form = { code: 'defence', direction: 'up', place: '1' }
    expect((await callAction(listsPage, { ...asked, form })).status).toBe(303)
    expect((await callAction(listsPage, { ...asked, form })).status).toBe(409)
    const { data } = await callLoader(listsPage, asked)
    expect(data.rows[0]?.code).toBe('defence')
  })
})

describe('a region, an announcement, the times of keeping', () => {
  test('a region saved on an old state is answered 409', async () => {
    const asked = { path: '/x', params: { regionCode: '13003' }, viewer: await viewer() }
    const form = { version: '1', nameDe: 'A' }
    expect((await callAction(regionPage, { ...asked, form })).status).toBe(303)
    const stale = await callAction(regionPage, { ...asked, form: { ...form, nameDe: 'B' } })
    expect([stale.status, stale.data]).toMatchObject([409, { stale: { rows: [{ yours: 'B', saved: 'A' }] } }])
    const bad = { ...form, version: '2', validUntil: '2030-13-40' }
    expect((await callAction(regionPage, { ...asked, form: bad })).status).toBe(422)
  })

  test('an announcement keeps what was typed, and an hour that does not exist is refused', async () => {
    const { id } = await createAnnouncement()
    const asked = { path: '/x', params: { announcementId: id }, viewer: await viewer('staff') }
    const form = { intent: 'save', version: '1', textDe: 'Eins', textEn: 'One', tone: 'info' }
    const times = { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }
    const gap = await callAction(announcementPage, { ...asked, form: { ...form, ...times } })
    expect(gap.data).toMatchObject({
      lastResult: { error: { startsAt: ['announcements.error.hourMissing'] }, initialValue: form },
    })
    const good = { ...form, ...times, startsAt: '2027-03-28T01:30' }
    expect((await callAction(announcementPage, { ...asked, form: good })).status).toBe(303)
    const stale = await callAction(announcementPage, { ...asked, form: { ...good, textDe: 'Zwei' } })
    expect([stale.status, stale.data]).toMatchObject([
      409,
      { stale: { version: 2, rows: [{ yours: 'Zwei', saved: 'Eins' }] } },
    ])
  })

  test('a shorter time is asked about with its values kept', async () => {
    const asked = { path: '/verwaltung/aufbewahrung', viewer: await viewer() }
    const { data } = await callLoader(retentionPage, asked)
    const days = Object.fromEntries(Object.entries(data.days).map(([key, value]) => [key, String(value)]))
    const seen = Object.entries(data.days)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ')
    const form = { ...days, mailLog: '60', seen, confirmed: '' }
    const answer = await callAction(retentionPage, { ...asked, form })
    expect([answer.status, answer.data]).toMatchObject([
      422,
      { lastResult: { initialValue: { mailLog: '60' } } },
    ])
    const { confirm } = answer.data as unknown as { confirm: { text: string } }
    const confirmed = { ...form, confirmed: confirm.text }
    expect((await callAction(retentionPage, { ...asked, form: confirmed })).status).toBe(303)
    const tooShort = { ...form, mailLog: '3' }
    expect((await callAction(retentionPage, { ...asked, form: tooShort })).status).toBe(422)
  })
})

describe('a text', () => {
  const params = { contentPage: 'about', contentLocale: 'de' }
  const markdown = '## Neu\n\nEin anderer Text als vorher.'

  test('is looked at without being saved', async () => {
    const asked = { path: '/x', params, viewer: await viewer('staff') }
    const form = { intent: 'preview', base: '0', markdown }
    const { data, status } = await callAction(contentPage, { ...asked, form })
    expect([status, data]).toMatchObject([200, { preview: expect.stringContaining('<h2>Neu</h2>') }])
    expect(await db.contentVersion.count()).toBe(0)
  })

  test('is saved, published, compared and brought back; stale and unknown are refused', async () => {
    const asked = { path: '/x', params, viewer: await viewer('staff') }
    const send = (form: Record<string, string>) => callAction(contentPage, { ...asked, form })
    expect((await send({ intent: 'save', base: '0', markdown })).status).toBe(303)
    expect((await send({ intent: 'save', base: '0', markdown: `${markdown}!` })).status).toBe(409)
    expect((await send({ intent: 'save', base: '1', markdown: `# Titel\n${markdown}` })).status).toBe(422)
    expect((await send({ intent: 'publish', number: '1', note: ' ' })).status).toBe(422)
    expect((await send({ intent: 'publish', number: '1', note: 'Neu gefasst' })).status).toBe(303)
    const version = { ...asked, params: { ...params, number: '1' } }
    const { data } = await callLoader(versionPage, version)
    expect(data.parts?.some((part) => part.change === 'added' && part.text.includes('Neu'))).toBe(true)
    const first = { ...asked, params: { ...params, number: '0' } }
    expect((await callAction(versionPage, { ...first, form: { base: '0' } })).status).toBe(409)
    expect((await callAction(versionPage, { ...first, form: { base: '1' } })).status).toBe(303)
    for (const number of ['99', '-1', 'x', '1e3'])
      expect((await callLoader(versionPage, { ...asked, params: { ...params, number } })).status).toBe(404)
  })
})

describe('the outbox, the mail log and the events', () => {
  test('a dead message is tried again; a second time 409', async () => {
    const { id } = await createMessage()
    const asked = { path: '/verwaltung/postausgang', viewer: await viewer() }
    const form = { intent: 'retry', kind: 'message', id }
    expect((await callAction(outboxPage, { ...asked, form })).status).toBe(303)
    expect((await callAction(outboxPage, { ...asked, form })).status).toBe(409)
    const givenUp = { intent: 'giveUp', kind: 'message', id, reason: '' }
    expect((await callAction(outboxPage, { ...asked, form: givenUp })).status).toBe(422)
  })

  test('staff sees mails without names and no events', async () => {
    const { id } = await createUser({ displayName: 'Anna Secret' })
    await db.mailDelivery.create({ data: { messageId: id, userId: id, template: 'x', outcome: 'sent' } })
    const staff = await viewer('staff')
    const log = await callLoader(mailLogPage, {
      path: '/verwaltung/mailprotokoll?person=Anna',
      viewer: staff,
    })
    expect(JSON.stringify(log.data.rows)).not.toContain('Anna')
    expect(log.data.seesPeople).toBe(false)
    expect((await callLoader(eventsPage, { path: '/verwaltung/ereignisse', viewer: staff })).status).toBe(404)
  })

  test('the file is a table for nobody else', async () => {
    const path = '/verwaltung/ereignisse.csv'
    const answer = await callLoader(exportPage, { path, viewer: await viewer() })
    expect(answer.headers.get('Content-Disposition')).toContain('attachment')
    expect(answer.headers.get('Cache-Control')).toBe('private, no-store')
    expect((await callLoader(exportPage, { path, viewer: await viewer('moderator') })).status).toBe(404)
  })

  test.each(['?von=2026-02-31&bis=x', '?nach=%00', '?art=%00&kennung=%27', '?nach=0000~x'])(
    'the events take %s',
    async (query) => {
      const path = `/verwaltung/ereignisse${query}`
      expect((await callLoader(eventsPage, { path, viewer: await viewer() })).status).toBe(200)
    },
  )
})

test('organisations are found in every state', async () => {
  const merged = await createOrganisation({ name: 'Zielort' })
  await createOrganisation({ name: 'Alt GmbH', state: 'rejected' })
  await createOrganisation({ name: 'Neu GmbH', state: 'unverified' })
  const staff = await viewer('staff')
  const namesOf = async (query: string) => {
    const path = `/verwaltung/organisationen?${query}`
    return (await callLoader(organisationsPage, { path, viewer: staff })).data.rows.map((row) => row.name)
  }
  expect(await namesOf('')).toEqual(['Alt GmbH', 'Neu GmbH', merged.name])
  expect(await namesOf('stand=rejected')).toEqual(['Alt GmbH'])
  expect(await namesOf('suche=gmbh&stand=unverified')).toEqual(['Neu GmbH'])
  expect(await namesOf('art=authority')).toEqual([])
})

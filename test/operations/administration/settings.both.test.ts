import { describe, expect, test } from 'vitest'
import { authorizedFor, createMessage } from '#test/factories/administration'
import { createUser } from '#test/factories/user'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { retentionFrom, retentionText } from '~/domain/retention/retention'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { listMailLog, type OUTCOMES } from '~/features/administration/operations/list-mail-log.server'
import { listRegions } from '~/features/administration/operations/list-regions.server'
import { pageText } from '~/features/administration/operations/page-text.server'
import { saveRegion } from '~/features/administration/operations/save-region.server'
import { setRetention } from '~/features/administration/operations/set-retention.server'
import { translate } from '~/i18n/messages.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { offered, withRetired } from '~/platform/public-data/codes.server'
import { catalogueDifference } from '~/platform/public-data/public-data.server'
import { retentionDays } from '~/platform/retention.server'

useDatabase()

describe('retention', () => {
  const usual = retentionFrom({})
  const now = new Date()
  const keeper = () => authorizedFor('retention.manage')
  const wish = (change: object, confirmed = '') => {
    const days = { ...usual, ...change }
    return { days, seen: retentionText(usual), confirmed }
  }

  test('is set longer at once, with an event', async () => {
    expect(await setRetention(await keeper(), wish({ mailLog: 200 }), now)).toEqual({ ok: true })
    expect(await retentionDays()).toEqual({ ...usual, mailLog: 200 })
    expect(await eventActions('settings', 'retention')).toEqual(['settings.retentionChanged'])
  })

  test('is what the page on privacy says, in both languages', async () => {
    const page = (locale: 'de' | 'en') => pageText('privacy', locale, translate(locale))
    expect(page('de')).toContain('Wie lange: 180 Tage.')
    const days = { mailLog: 211, readNotice: 411, account: 811, warning: 41 }
    expect(await setRetention(await keeper(), wish(days), now)).toEqual({ ok: true })
    expect(page('de')).toContain('Wie lange: 211 Tage.')
    expect(page('de')).toContain('411 Tage nach dem Lesen')
    expect(page('en')).toContain('How long: 211 days.')
    for (const text of [page('de'), page('en')]) {
      expect(text).toMatch(/811.*41/)
      expect(text).not.toMatch(/\{\w+\}|mailLog/)
    }
  })

  test('is set shorter only after a yes to exactly these values, and says what that touches', async () => {
    const { id } = await createMessage({ state: 'sent' })
    const old = new Date(now.getTime() - 40 * 86_400_000)
    await db.outboxMessage.update({ where: { id }, data: { createdAt: old } })
    const who = await keeper()
    const shorter = wish({ sentMessage: 30 })
    expect(await setRetention(who, shorter, now)).toEqual({
      ok: false,
      reason: 'unconfirmed',
      touched: [{ key: 'sentMessage', rows: 1 }],
    })
    const other = { ...shorter, confirmed: retentionText({ ...usual, sentMessage: 31 }) }
    expect(await setRetention(who, other, now)).toMatchObject({ reason: 'unconfirmed' })
    expect(await retentionDays()).toEqual(usual)
    const confirmed = { ...shorter, confirmed: retentionText(shorter.days) }
    expect(await setRetention(who, confirmed, now)).toEqual({ ok: true })
    expect((await retentionDays()).sentMessage).toBe(30)
  })

  test('of two administrators at once: one saves, the other is shown what stands', async () => {
    const [one, two] = [await keeper(), await keeper()]
    const answers = await Promise.all([
      setRetention(one, wish({ mailLog: 200 }), now),
      setRetention(two, wish({ mailLog: 300 }), now),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'stale' })
  })
})

describe('regions', () => {
  const keeper = () => authorizedFor('regions.manage')
  const ended = new Date('2020-12-31T00:00:00Z')
  const change = { nameDe: 'Rostock', nameEn: null, validFrom: null, validUntil: null, replacedBy: null }

  test('a new name is what pages say', async () => {
    await fillLists()
    const named = { ...change, nameDe: 'Hansestadt Rostock', version: 1 }
    expect(await saveRegion(await keeper(), '13003', named)).toEqual({ ok: true })
    expect(catalogueDifference('de')?.labels).toEqual({ 'district.13003': 'Hansestadt Rostock' })
    expect(await eventActions('region', '13003')).toEqual(['region.edited'])
  })

  test('one that has ended is not offered; its successor stands for it', async () => {
    await fillLists()
    const end = { ...change, validUntil: ended, replacedBy: '13072', version: 1 }
    expect(await saveRegion(await keeper(), '13003', end)).toEqual({ ok: true })
    expect(offered('district')).not.toContain('13003')
    expect(withRetired('district', '13072')).toEqual(['13072', '13003'])
  })

  test.each([
    ['successorUnknown', { validUntil: ended, replacedBy: '99999' }],
    ['successorUnknown', { validUntil: ended, replacedBy: '13' }],
    ['successorItself', { validUntil: ended, replacedBy: '13003' }],
    ['successorWithoutEnd', { replacedBy: '13072' }],
    ['validityOrder', { validFrom: ended, validUntil: ended }],
  ])('a change is refused: %s', async (reason, part) => {
    await fillLists()
    const saved = await saveRegion(await keeper(), '13003', { ...change, ...part, version: 1 })
    expect(saved).toEqual({ ok: false, reason })
    expect(await db.event.count()).toBe(0)
  })

  test('of two administrators at once: one saves, the other is shown both texts', async () => {
    await fillLists()
    const [one, two] = [await keeper(), await keeper()]
    const answers = await Promise.all([
      saveRegion(one, '13003', { ...change, nameDe: 'A', version: 1 }),
      saveRegion(two, '13003', { ...change, nameDe: 'B', version: 1 }),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'stale', changed: ['nameDe'] })
  })

  test('are found by the beginning of name or key, page by page; those of other states are not offered', async () => {
    await fillLists()
    const rows = Array.from({ length: 60 }, (_, index) => ({
      code: `14${String(index).padStart(3, '0')}`,
      ...{ level: 'district' as const, nameDe: `Kreis ${index}`, parentCode: '14' },
    }))
    await db.region.createMany({ data: rows })
    const who = await keeper()
    const find = (beginning: string, after = '') => listRegions(who, { beginning, level: null, after })
    // the second one by its English name
    expect((await find('rost')).rows.map((row) => row.code)).toEqual(['13003', '13072'])
    expect((await find('1307')).rows).toHaveLength(6)
    expect((await find('%')).rows).toEqual([])
    const first = await find('14')
    expect([first.rows.length, first.next]).toEqual([50, '14049'])
    expect((await find('14', first.next ?? '')).rows).toHaveLength(10)
    expect(offered('district')).toHaveLength(8)
  })
})

describe('the mail log', () => {
  const filter = { outcome: null, template: '', person: '', from: null, until: null }
  const deliver = (userId: string | null, outcome: (typeof OUTCOMES)[number], reply = '') =>
    db.mailDelivery.create({ data: { messageId: newId(), userId, template: 'x', outcome, reply } })

  test('names people to administrators only, and never an address', async () => {
    const { id } = await createUser({ displayName: 'Anna', email: 'anna@amt.example' })
    await deliver(id, 'bounced', '550 <anna@amt.example> unknown')
    const staff = await authorizedFor('mailLog.view', (await createUser({ platformRole: 'staff' })).id)
    const seen = await listMailLog(await authorizedFor('mailLog.view'), filter, null)
    expect(seen.rows).toMatchObject([{ person: { displayName: 'Anna' }, reply: '550 <…@…> unknown' }])
    const hidden = await listMailLog(staff, filter, null)
    expect(hidden.rows).toMatchObject([{ person: null }])
    expect(JSON.stringify(hidden)).not.toContain('Anna')
    // Who sees no names cannot look for one either.
    expect((await listMailLog(staff, { ...filter, person: 'Berta' }, null)).rows).toHaveLength(1)
  })

  test('is narrowed by outcome and person, and comes page by page', async () => {
    const { id } = await createUser({ displayName: 'Anna' })
    for (let count = 0; count < 55; count += 1) await deliver(null, 'sent')
    await deliver(id, 'failed')
    const who = await authorizedFor('mailLog.view')
    expect((await listMailLog(who, { ...filter, outcome: 'failed' }, null)).rows).toHaveLength(1)
    expect((await listMailLog(who, { ...filter, person: 'ann' }, null)).rows).toHaveLength(1)
    const first = await listMailLog(who, filter, null)
    const last = first.rows.at(-1)
    const cursor = { direction: 'after', key: last?.at.toISOString() ?? '', id: last?.id ?? '' } as const
    const second = await listMailLog(who, filter, cursor)
    expect([first.rows.length, second.rows.length, second.hasNext]).toEqual([50, 6, false])
  })
})

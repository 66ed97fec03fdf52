import { describe, expect, test } from 'vitest'
import { authorizedFor, createAnnouncement } from '#test/factories/administration'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { bundledText, pageText, renderText } from '~/features/administration/operations/page-text.server'
import { listTexts, versionText, viewText } from '~/features/administration/operations/view-content.server'
import {
  announce,
  editAnnouncement,
  revokeAnnouncement,
} from '~/features/administration/operations/write-announcement.server'
import { publishText, saveText } from '~/features/administration/operations/write-content.server'
import { translate } from '~/i18n/messages.server'
import { compareTexts } from '~/platform/compare-texts.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { shownAnnouncements } from '~/platform/public-data/announcements.server'

useDatabase()

const t = translate('de')
const author = () => authorizedFor('content.manage')
const KEY = { page: 'imprint', locale: 'de' } as const
const TEXT = '## Neu\n\nEin ganz neuer Text.'

describe('the text of a page', () => {
  test('is what the platform comes with, then what was published, never a draft', async () => {
    const who = await author()
    const bundled = pageText('imprint', 'de', t)
    expect(await saveText(who, KEY, { markdown: TEXT, base: 0 })).toEqual({ ok: true, number: 1 })
    expect(pageText('imprint', 'de', t)).toBe(bundled)
    expect(await publishText(who, KEY, { number: 1, note: 'neu' })).toEqual({ ok: true })
    expect(pageText('imprint', 'de', t)).toContain('<h2>Neu</h2>')
    expect(pageText('imprint', 'en', translate('en'))).not.toContain('Neu')
    expect(await eventActions('content', 'imprint.de')).toEqual(['content.saved', 'content.published'])
    expect((await listTexts(who)).filter((one) => one.newest > 0)).toEqual([{ ...KEY, shown: 1, newest: 1 }])
  })

  test('takes no word of the language for a placeholder', () => {
    expect(renderText('{constructor} [x](page:constructor)', 'de', t)).toContain('{constructor}')
  })

  test('comes back as a new version, also the bundled one', async () => {
    const who = await author()
    await saveText(who, KEY, { markdown: TEXT, base: 0 })
    await publishText(who, KEY, { number: 1, note: 'neu' })
    const old = await versionText(KEY, 0)
    expect(old).toBe(bundledText('imprint', 'de'))
    expect(await saveText(who, KEY, { markdown: old, base: 1, note: 'wie 0' })).toEqual({
      ok: true,
      number: 2,
    })
    await publishText(who, KEY, { number: 2, note: 'zurück' })
    expect(pageText('imprint', 'de', t)).toBe(renderText(old.trim(), 'de', t))
    const { versions, shown } = await viewText(who, KEY)
    expect(shown).toBe(2)
    expect(versions.map((one) => [one.number, one.state])).toEqual([
      [2, 'published'],
      [1, 'former'],
      [0, 'former'],
    ])
  })

  test('of two authors at once: one saves, the other is shown both texts', async () => {
    const [one, two] = [await author(), await author()]
    const answers = await Promise.all([
      saveText(one, KEY, { markdown: `${TEXT} A`, base: 0 }),
      saveText(two, KEY, { markdown: `${TEXT} B`, base: 0 }),
    ])
    const saved = (await db.contentVersion.findMany())[0]?.markdown
    expect(answers.filter((answer) => !answer.ok)).toEqual([{ ok: false, reason: 'stale', saved, newest: 1 }])
  })

  test('is not saved unchanged, nor with what cannot be shown', async () => {
    const who = await author()
    const same = { markdown: bundledText('imprint', 'de').replaceAll('\n', '\r\n'), base: 0 }
    expect(await saveText(who, KEY, same)).toEqual({ ok: false, reason: 'unchanged' })
    const bad = await saveText(who, KEY, { markdown: '# X {nmae} <b>', base: 0 })
    expect(bad).toMatchObject({ reason: 'problems', problems: [{ name: 'nmae' }, {}, {}] })
    expect(await db.contentVersion.count()).toBe(0)
  })

  test('is published once, and only as the newest', async () => {
    const who = await author()
    await saveText(who, KEY, { markdown: TEXT, base: 0 })
    await saveText(who, KEY, { markdown: `${TEXT} 2`, base: 1 })
    const publish = (number: number) => publishText(who, KEY, { number, note: 'neu' })
    expect(await publish(1)).toEqual({ ok: false, reason: 'changedMeanwhile' })
    expect(await publish(3)).toEqual({ ok: false, reason: 'changedMeanwhile' })
    expect(await Promise.all([publish(2), publish(2)])).toContainEqual({ ok: false, reason: 'wrongState' })
  })

  test('holds no script, no image and no dangerous link, whatever was stored', () => {
    const html = renderText('<script>x</script>\n\n![b](https://x/y.png) [l](javascript:x) {x}', 'de', t)
    expect(html).not.toMatch(/<script|<img|javascript:/)
    expect(html).toContain('{x}')
  })

  test('is compared word by word', () => {
    expect(compareTexts('Der alte Text', 'Der neue Text')).toEqual([
      { text: 'Der ', change: 'same' },
      { text: 'alte', change: 'removed' },
      { text: 'neue', change: 'added' },
      { text: ' Text', change: 'same' },
    ])
  })
})

describe('an announcement', () => {
  const now = new Date()
  const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const words = { textDe: 'Wartung', textEn: 'Maintenance', tone: 'warning' } as const
  const input = { ...words, startsAt: hour(1), endsAt: hour(2) }
  const announcer = () => authorizedFor('announcements.manage')
  const shownAt = (at: Date) => shownAnnouncements('en', at).map((one) => one.text)

  test('is shown from its start until its end, without anybody doing anything', async () => {
    const id = newId()
    const who = await announcer()
    expect(await announce(who, { id, ...input }, now)).toEqual({ ok: true })
    expect(await announce(who, { id, ...input }, now)).toEqual({ ok: true })
    expect([0, 1, 1.9, 2].map((hours) => shownAt(hour(hours)))).toEqual([
      [],
      ['Maintenance'],
      ['Maintenance'],
      [],
    ])
    expect(await eventActions('announcement', id)).toEqual(['announcement.made'])
  })

  test.each([
    ['endBeforeStart', hour(2), hour(1)],
    ['endInPast', hour(-2), hour(-1)],
    ['tooLong', hour(1), hour(24 * 100)],
  ] as const)('is refused: %s', async (reason, startsAt, endsAt) => {
    const made = await announce(await announcer(), { id: newId(), ...words, startsAt, endsAt }, now)
    expect(made).toEqual({ ok: false, reason })
    expect(await db.announcement.count()).toBe(0)
  })

  test('is taken down at once, and not twice; what is over stays as it was', async () => {
    const { id } = await createAnnouncement()
    const who = await announcer()
    expect(shownAt(now)).toHaveLength(1)
    expect(await revokeAnnouncement(who, id, 9, now)).toEqual({ ok: false, reason: 'changedMeanwhile' })
    expect(await revokeAnnouncement(who, id, 1, now)).toEqual({ ok: true })
    expect(shownAt(now)).toEqual([])
    expect(await revokeAnnouncement(who, id, 2, now)).toMatchObject({ reason: 'wrongState' })
    const edit = await editAnnouncement(who, id, { ...input, version: 2 }, now)
    expect(edit).toMatchObject({ ok: false, reason: 'wrongState' })
  })

  test('of two authors at once: one saves, the other is shown both texts', async () => {
    const { id, startsAt, endsAt } = await createAnnouncement()
    const [one, two] = [await announcer(), await announcer()]
    const change = (textDe: string) => ({ ...words, textDe, startsAt, endsAt, version: 1 })
    const answers = await Promise.all([
      editAnnouncement(one, id, change('Eins'), now),
      editAnnouncement(two, id, change('Zwei'), now),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ reason: 'stale', changed: ['textDe'] })
  })
})

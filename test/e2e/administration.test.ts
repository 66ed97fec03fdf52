import { describe, expect, it } from 'vitest'
import { fillLists } from '~/features/administration/operations/fill-lists.server'
import { db } from '~/platform/database/client.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { createMessage } from '../factories/administration'
import { cookieOf, createUser } from '../factories/user'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import type { Person } from '../support/person'
import { t } from './journey/words'

const application = useApplication()
const sitDown = useBrowser(application)

async function administrator(javaScript: boolean): Promise<Person> {
  const { id } = await createUser({ platformRole: 'administrator', displayName: 'Frida Noll' })
  const person = await sitDown({ javaScript })
  const [name = '', value = ''] = (await cookieOf(id)).split('=')
  await person.page.context().addCookies([{ name, value, url: application().origin }])
  return person
}

const EVERY_PAGE = [
  '/verwaltung',
  '/verwaltung/organisationen',
  '/verwaltung/konten',
  '/verwaltung/zusammenfuehren',
  '/verwaltung/quellen',
  '/verwaltung/listen?liste=technique',
  '/verwaltung/listen/technique/neu',
  '/verwaltung/regionen',
  '/verwaltung/regionen/13003',
  '/verwaltung/seiten',
  '/verwaltung/seiten/imprint/de',
  '/verwaltung/seiten/imprint/de/0',
  '/verwaltung/hinweise',
  '/verwaltung/postausgang',
  '/verwaltung/mailprotokoll',
  '/verwaltung/ereignisse',
  '/verwaltung/aufbewahrung',
]

describe('the pages of the administration', () => {
  it('are free of barriers when they are empty and when they are filled', async () => {
    await fillLists()
    await refreshPublicData()
    const person = await administrator(true)
    for (const address of EVERY_PAGE) expect(await person.visit(address, `${address}: first look`)).toBe(200)
    const { id } = await createUser({ displayName: 'Anna', confirmed: false })
    await createMessage({ userId: id })
    await db.mailDelivery.create({ data: { messageId: id, userId: id, template: 'x', outcome: 'bounced' } })
    const { id: messageId } = await createMessage()
    for (const address of [
      `/verwaltung/konten/${id}`,
      '/verwaltung/postausgang',
      `/verwaltung/postausgang?aufgeben=${messageId}&art=message`,
      '/verwaltung/mailprotokoll',
      '/verwaltung/ereignisse',
    ])
      expect(await person.visit(address, `${address.replace(/[0-9a-f-]{36}/, '…')}: filled`)).toBe(200)
  })
})

describe.each([true, false])('an administrator (JavaScript: %s)', (javaScript) => {
  it('renames an entry of a list, and forms say the new name to everybody', async () => {
    await fillLists()
    await refreshPublicData()
    const person = await administrator(javaScript)
    await person.open('/verwaltung/listen/technique/eintrag/chatbot')
    await person.fill({ [t('lists.field.labelDe')]: 'Auskunft im Gespräch' })
    // Somebody else saves in between.
    await db.taxonomyEntry.updateMany({
      where: { code: 'chatbot' },
      data: { labelDe: 'Plaudern', version: { increment: 1 } },
    })
    await person.press(t('shell.save'), t('administration.stale.title'))
    await person.check('list entry: stale edit (409)')
    await person.press(t('shell.save'), t('lists.toast.saved'))
    const visitor = await sitDown({ javaScript })
    await visitor.open('/herausforderungen')
    expect(await visitor.page.locator('select[name=technique]').textContent()).toContain(
      'Auskunft im Gespräch',
    )
  })

  it('writes a text, looks at it, publishes it and sees what changed', async () => {
    const person = await administrator(javaScript)
    await person.open('/verwaltung/seiten/about/de')
    await person.fill({ [t('content.field.markdown')]: '## Ganz neu\n\nHier steht ein anderer Text.' })
    await person.press(t('content.preview'), t('content.preview.title'))
    await person.check('text: preview')
    await person.press(t('content.save'), t('content.toast.saved'))
    await person.fill({ [t('content.field.note')]: 'Alles neu' })
    await person.press(t('content.publish.submit'), t('content.toast.published'))
    await person.visit('/verwaltung/seiten/about/de/1', 'text: comparison of versions')
    await person.sees(t('content.compare.bundled'))
    await person.open('/ueber')
    await person.sees('Hier steht ein anderer Text.')
  })

  it('closes an account, and a second press does not open it again for the same reason', async () => {
    const { id } = await createUser({ displayName: 'Anna' })
    const person = await administrator(javaScript)
    await person.open(`/verwaltung/konten/${id}`)
    await person.page.locator('summary', { hasText: t('administration.user.disable') }).click()
    await person.page.locator('details[open] textarea').fill('Das Gerät ist gestohlen.')
    await person.press(t('administration.user.disable'), t('administration.user.toast.disable'))
    expect(await person.page.locator('details[open] textarea').count()).toBe(0)
    const fields = await person.page.locator('textarea').all()
    expect(await Promise.all(fields.map((field) => field.inputValue()))).toEqual(['', ''])
  })

  it('is asked before something is kept for a shorter time', async () => {
    const person = await administrator(javaScript)
    await person.open('/verwaltung/aufbewahrung')
    await person.fill({ [t('retention.field.mailLog')]: '60' })
    await person.press(t('shell.save'), t('retention.confirm.title'))
    await person.check('retention: shorter, asked once more (422)')
    await person.press(t('retention.confirm.submit'), t('retention.toast'))
  })

  it('announces something on every page, in words of the page, and takes it down', async () => {
    const person = await administrator(javaScript)
    await person.open('/verwaltung/hinweise')
    await person.fill({
      [t('announcements.field.textDe')]: 'Heute Abend Wartung',
      [t('announcements.field.textEn')]: 'Maintenance tonight',
      [t('announcements.field.startsAt')]: '2026-01-01T10:00',
      [t('announcements.field.endsAt')]: '2026-01-02T10:00',
    })
    await person.press(t('announcements.submit'), t('reason.endInPast'))
    await person.check('announcement: end in the past (422)')
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16)
    await person.fill({
      [t('announcements.field.startsAt')]: day(-1),
      [t('announcements.field.endsAt')]: day(1),
    })
    await person.press(t('announcements.submit'), t('announcements.toast.made'))
    const visitor = await sitDown({ javaScript })
    await visitor.visit('/', 'home with an announcement')
    await visitor.sees('Heute Abend Wartung')
    await visitor.open('/en')
    await visitor.sees('Maintenance tonight')
  })
})

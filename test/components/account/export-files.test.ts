import { describe, expect, it } from 'vitest'
import { exportHtml } from '~/features/account/operations/export-html.server'
import { EXPORT_FORMAT, exportJson } from '~/features/account/operations/export-json.server'
import type { ExportRow, ExportSection, Subject } from '~/features/account/operations/personal-data.server'
import { EVIL, headingsOf, rowHeaders, rowsOf, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'

const { t } = wordsIn('de')
const SUBJECT: Subject = { id: 'u', email: 'kim@example.org', displayName: 'Kim', locale: 'de' }
const HEAD = { platform: EVIL, exportedAt: new Date('2026-07-01T22:30:00.000Z'), notes: [EVIL, 'Zwei'] }

async function* paged(rows: readonly ExportRow[]): AsyncGenerator<ExportRow> {
  for (const row of rows) yield row
}
const section = (name: string, rows: readonly ExportRow[]): ExportSection => ({
  name,
  rows: async () => rows,
})
async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}
const html = (sections: readonly ExportSection[]) => joined(exportHtml(sections, SUBJECT, HEAD))
const json = async (sections: readonly ExportSection[]) =>
  JSON.parse(await joined(exportJson(sections, SUBJECT, HEAD)))

describe('one’s own data as a page', () => {
  it('has a heading for each section and a header for each column, in words', async () => {
    const page = await html([section('account', [{ email: 'kim@example.org', displayName: 'Kim' }])])
    expect(headingsOf(page)).toEqual([t('myData.file.title'), t('myData.section.account')])
    expect(page).toContain(`<th scope="col">${t('myData.column.email')}</th>`)
    expect(rowsOf(page)).toEqual([['kim@example.org', 'Kim']])
    expect(brokenReferences(page)).toEqual(INTACT)
  })

  it('runs nothing of what people wrote, and needs nothing from elsewhere', async () => {
    const page = await html([section('account', [{ displayName: EVIL, title: `'${EVIL}'` }])])
    expect(page).not.toMatch(/<(img|script|link|iframe)\b|\ssrc="|\shref=|url\(/)
    expect(rowsOf(page)).toEqual([[EVIL, `'${EVIL}'`]])
    expect(textOf(page)).toContain(`Alles, was ${EVIL} über Sie gespeichert hat.`)
    expect(textOf(page).split('\n')).toEqual(expect.arrayContaining([EVIL, 'Zwei']))
  })

  it('names what there is nothing of in one list at its end, and has no empty table', async () => {
    const page = await html([
      section('sessions', []),
      section('account', [{ id: 'a' }]),
      section('links', []),
    ])
    expect(headingsOf(page).slice(1)).toEqual([t('myData.section.account'), t('myData.file.empty')])
    const named = [...page.matchAll(/<li>([^<]*)</g)].map(([, text]) => text)
    expect(named).toEqual([t('myData.section.sessions'), t('myData.section.links')])
    expect(page.match(/<table/g)).toHaveLength(1)
    expect(await html([section('account', [{ id: 'a' }])])).not.toContain(t('myData.file.empty'))
  })

  it('writes a row of many columns from top to bottom, so that it fits a screen', async () => {
    const row = { id: 'a', email: 'b', displayName: 'c', locale: 'en', createdAt: null, title: 'd', left: 1 }
    const page = await html([section('account', [row, { ...row, id: 'z' }])])
    expect(page.match(/<table/g)).toHaveLength(2)
    expect(page).not.toContain('scope="col"')
    expect(rowHeaders(page).slice(0, 2)).toEqual([t('myData.column.id'), t('myData.column.email')])
    expect(rowsOf(page)[3]).toEqual([t('myData.column.locale'), t('myData.value.en')])
    expect(brokenReferences(page)).toEqual(INTACT)
  })

  it('says events and what mails were about in words, and leaves what is unknown as it is', async () => {
    const rows = [
      { action: 'account.signedUp', kind: 'accountConfirmEmail' },
      { action: 'x.done', kind: 'matches' },
      { action: 'account.signedUp', kind: 'digest' },
      { action: 'x.done', kind: 'unheardOf' },
    ]
    expect(rowsOf(await html([section('deliveries', rows)]))).toEqual([
      ['Registriert', t('notificationKind.requested')],
      ['x.done', t('notificationKind.matches')],
      ['Registriert', t('myData.value.digest')],
      ['x.done', 'unheardOf'],
    ])
  })

  it('shows instants as in Berlin, gaps as a dash, and lists as they are', async () => {
    const row = { createdAt: '2026-07-01T22:30:00.000Z', usedAt: null, title: '', left: [1, 2] }
    const [cells] = rowsOf(await html([section('account', [row])]))
    expect(cells?.[0]).toMatch(/2026.*00:30/)
    expect(cells?.slice(1)).toEqual(['–', '–', '[1,2]'])
  })

  it('says codes in words only where a column holds codes', async () => {
    const row = { channel: 'mail', frequency: 'daily', title: 'daily', role: 'unheardOf' }
    const [cells] = rowsOf(await html([section('preferences', [row])]))
    expect(cells).toEqual([t('myData.value.mail'), t('myData.value.daily'), 'daily', 'unheardOf'])
  })

  it('keeps the columns of the first row for all that follow', async () => {
    const rows: ExportRow[] = [{ id: 'a', title: 'Eins' }, { title: 'Zwei' }]
    expect(rowsOf(await html([section('challenges', rows)]))).toEqual([
      ['a', 'Eins'],
      ['–', 'Zwei'],
    ])
  })
})

describe('one’s own data for machines', () => {
  it('is one document with its format, its time and its notes on top', async () => {
    expect(await json([])).toEqual({
      ...EXPORT_FORMAT,
      platform: EVIL,
      exportedAt: '2026-07-01T22:30:00.000Z',
      notes: [EVIL, 'Zwei'],
      sections: {},
    })
  })

  it('holds every row as it is, in order, whether it comes at once or page by page', async () => {
    const rows: ExportRow[] = [{ title: `${EVIL}\n"` }, { title: null, left: [1, 2] }]
    const sections = [section('a', rows), section('none', []), { name: 'b"', rows: () => paged(rows) }]
    const got = await json(sections)
    expect(got.sections).toEqual({ a: rows, none: [], 'b"': rows })
    expect(Object.keys(got.sections)).toEqual(['a', 'none', 'b"'])
  })

  it('asks each section for this person', async () => {
    const rows = async ({ id }: Subject) => [{ id }]
    expect((await json([{ name: 'mine', rows }])).sections).toEqual({ mine: [{ id: 'u' }] })
  })
})

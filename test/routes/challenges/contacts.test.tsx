import { beforeEach, describe, expect, test } from 'vitest'
import { buttonsOf, fieldOf, hiddenFields, linksOf, rowsOf, textOf, wordsIn } from '#test/components/show'
import { viewerOf } from '#test/factories/user'
import { callAction, callLoader } from '#test/support/call-route'
import { useDatabase } from '#test/support/database'
import { createScene } from '#test/support/proposal-scene'
import { renderPage } from '#test/support/render-page'
import * as listPage from '~/features/challenges/routes/contacts'
import * as exportPage from '~/features/challenges/routes/contacts-export'
import * as printPage from '~/features/challenges/routes/contacts-print'
import { db } from '~/platform/database/client.server'
import { PRINT_VIEW } from '~/shell/print-view'

useDatabase()
const { t } = wordsIn('de')
let scene: Awaited<ReturnType<typeof createScene>>
beforeEach(async () => {
  scene = await createScene()
})

const asked = async (user: { id: string }, query = '') => ({
  path: `/herausforderungen/${scene.challenge.id}/kontakte${query}`,
  params: { challengeId: scene.challenge.id },
  viewer: await viewerOf(user.id),
})
const open = async (user: { id: string } = scene.official, query = '') => {
  const answer = await callLoader(listPage, await asked(user, query))
  const html = answer.status === 200 ? renderPage({ component: listPage.default, data: answer.data }) : ''
  return { ...answer, html }
}
const form = {
  at: '2026-11-20T09:30',
  counterpart: 'Frau Muster',
  organisation: '',
  channel: 'phone',
  told: 'Die Frist endet im Januar.',
}
const send = async (fields: Record<string, string> = {}, user: { id: string } = scene.official) => {
  const id = hiddenFields((await open()).html)['id'] ?? ''
  return callAction(listPage, { ...(await asked(user)), form: { id, ...form, ...fields } })
}

describe('the page of the contacts', () => {
  test('records one, shows it, and says who recorded it', async () => {
    expect(textOf((await open()).html)).toContain(t('contact.none'))
    const manage = `/herausforderungen/${scene.challenge.id}/verwalten`
    expect(linksOf((await open()).html)[scene.challenge.title]).toBe(manage)
    expect((await send()).location).toBe(`/herausforderungen/${scene.challenge.id}/kontakte`)
    const [row = []] = rowsOf((await open()).html)
    expect(row[0]).toContain('20. November 2026')
    expect(row.slice(1)).toEqual(['Frau Muster', 'Telefon', form.told, scene.official.displayName])
  })

  test.each([
    ['no time', { at: '' }, 'at'],
    ['an hour that there is not', { at: '2026-03-29T02:30' }, 'at'],
    ['the future', { at: '2100-01-01T00:00' }, 'at'],
    ['nobody', { counterpart: ' ' }, 'counterpart'],
    ['an unknown organisation', { organisation: 'Gibt es nicht' }, 'organisation'],
    ['an unknown way', { channel: 'pigeon' }, 'channel'],
    ['nothing told', { told: '' }, 'told'],
  ])('keeps everything that was typed where there is %s', async (_name, fields, wrong) => {
    const answer = await send(fields)
    expect(answer.status).toBe(422)
    const { data } = await open()
    const html = renderPage({ component: listPage.default, data, answer: answer.data })
    expect(fieldOf(html, wrong).isInvalid).toBe(true)
    const kept = wrong === 'counterpart' ? 'told' : 'counterpart'
    expect(fieldOf(html, kept).value).toBe(form[kept])
    expect(await db.contactNote.count()).toBe(0)
  })

  test('filters, and takes the filter along to the file and the paper', async () => {
    await send({ channel: 'mail', told: 'Per Mail' })
    await send({ told: 'Am Telefon' })
    const { html } = await open(scene.official, '?weg=mail&von=2026-11-20&bis=2026-11-20')
    expect(rowsOf(html).map((row) => row[3])).toEqual(['Per Mail'])
    const page = `/herausforderungen/${scene.challenge.id}/kontakte`
    const query = '?weg=mail&amp;von=2026-11-20&amp;bis=2026-11-20'.replaceAll('&amp;', '&')
    const links = linksOf(html)
    expect(links[t('contact.export')]?.replaceAll('&amp;', '&')).toBe(`${page}.csv${query}`)
    expect(links[t('contact.print')]?.replaceAll('&amp;', '&')).toBe(`${page}/drucken${query}`)
    expect(textOf((await open(scene.official, '?weg=brief&text=nichts')).html)).toContain(t('contact.noHits'))
  })

  test('lets readers read and no more, and nobody of another organisation', async () => {
    await send()
    const { html } = await open(scene.reader)
    expect(textOf(html)).toContain(t('contact.readOnly'))
    expect(buttonsOf(html)).toEqual([t('shell.filter')])
    expect((await send({}, scene.reader)).status).toBe(404)
    expect((await open(scene.author)).status).toBe(404)
  })
})

describe('the file', () => {
  const csv = async (user: { id: string } = scene.reader, query = '') => {
    const { data, headers, status } = await callLoader(exportPage, await asked(user, query))
    return { text: String(data), headers, status }
  }

  test('has every contact of the filter, oldest first, and a name', async () => {
    await send({ told: 'später', at: '2026-11-21T10:00' })
    await send({ told: 'früher; mit "Zitat"\nund Zeile' })
    const { text, headers } = await csv()
    const lines = text.replace('\ufeff', '').split('\r\n')
    expect(lines[0]).toBe('Zeitpunkt;Gegenüber;Organisation;Weg;Mitgeteilt;Festgehalten von;Festgehalten am')
    expect(lines[1]).toContain(
      '2026-11-20T08:30:00.000Z;Frau Muster;;Telefon;"früher; mit ""Zitat""\nund Zeile"',
    )
    expect(lines[2]).toContain('später')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="kontakte.csv"')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
  })

  test.each(['=HYPERLINK("https://x.example")', '+49 385 1', '-1', '@SUM(A1)', '\t=1', ' =1'])(
    'runs no formula: %s',
    async (evil) => {
      await db.contactNote.create({
        data: {
          ...{ challengeId: scene.challenge.id, recordedById: scene.official.id, channel: 'mail' },
          ...{ at: new Date(), counterpart: evil, told: evil },
        },
      })
      await db.user.update({ where: { id: scene.official.id }, data: { displayName: evil } })
      const { text } = await csv()
      const cells = text.split('\r\n')[1]?.split(';') ?? []
      expect(cells.length).toBeGreaterThan(5)
      for (const cell of cells) expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@]/)
    },
  )

  test('is for the authority alone', async () => {
    expect((await csv(scene.author)).status).toBe(404)
  })
})

test('the paper has every contact of the filter, the challenge and the time, and nothing to press', async () => {
  await send()
  await send({ told: 'Noch etwas', channel: 'letter' })
  const { data } = await callLoader(printPage, await asked(scene.reader, '?weg=letter'))
  const html = renderPage({ component: printPage.default, data })
  expect(rowsOf(html).map((row) => row[3])).toEqual(['Noch etwas'])
  const text = textOf(html)
  for (const part of [scene.challenge.title, scene.authority.name, t('contact.count', { count: 1 })])
    expect(text).toContain(part)
  expect(html).not.toMatch(/<(form|input|select|textarea)\b/)
  expect(printPage.handle).toBe(PRINT_VIEW)
  expect((await callLoader(printPage, await asked(scene.author))).status).toBe(404)
})
